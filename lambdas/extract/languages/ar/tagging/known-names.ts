import type { Token } from '../../../analysis/token.ts';
import type { Draft } from '../draft.ts';
import { isPersonal, isPlace } from '../morphology/names.ts';

/** A text of hostile length names no more people than this. */
const MOST = 5000;

/** Learns the surnames of a sentence: what follows a name and is none that is known. */
export function learnNames(tokens: readonly Token[], known: Set<string>): void {
  for (let i = 1; i < tokens.length && known.size < MOST; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    if (token.tag !== 'name' || before.tag !== 'name' || token.definite === true) continue;
    if (token.form.length < 3 || isPlace(token.form) || isPersonal(token.form)) continue;
    if (!isPlace(before.form)) known.add(token.form);
  }
}

/**
 * Reads the surnames that the text has told before as names, where nothing but their ending ي, or nothing at all, makes
 * them another word: شكر فهمي بريطانيا.
 */
export function recallNames(drafts: Draft[], known: ReadonlySet<string>): void {
  if (known.size === 0) return;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    if (!known.has(draft.form)) continue;
    const isOther = draft.readings.some(
      ({ tag, lemma }) => tag !== 'adjective' && (tag !== 'noun' || lemma === draft.key),
    );
    if (isOther || (draft.readings.length > 0 && !draft.form.endsWith('ي'))) continue;
    drafts[i] = { ...draft, readings: [{ lemma: draft.key, tag: 'name' }, ...draft.readings] };
  }
}
