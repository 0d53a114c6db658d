import type { Tag, Token } from '../../../analysis/token.ts';
import { TITLES } from '../vocabulary/titles.ts';

const OWNERS: ReadonlySet<Tag> = new Set(['noun', 'name', 'pronoun']);

/**
 * Marks the nouns that the ending ا makes accusative and indefinite (اجتماعا). Of a title that something hangs on the same
 * ending is the dual (وزيرا خارجية مصر والأردن), which may be a subject.
 */
export function markAccusatives(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { tag, form, lemma } = token;
    if (tag !== 'noun' || token.definite === true || token.plural === true) continue;
    if (!form.endsWith('ا') || lemma.endsWith('ا') || lemma.endsWith('ى') || form === lemma) continue;
    const next = tokens[i + 1];
    if (TITLES.has(lemma) && next !== undefined && OWNERS.has(next.tag)) token.plural = true;
    else token.accusative = true;
  }
}
