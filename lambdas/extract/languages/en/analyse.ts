import type { Sentence } from '../../analysis/token.ts';
import { sentenceSpans } from './sentences.ts';
import { tag } from './tagger/tag.ts';
import { tokenise } from './tokens.ts';

/** The sentences of an English text with their tagged tokens; all offsets are into the text. Linear in its length. */
export function analyse(text: string): Sentence[] {
  return sentenceSpans(text).map(({ start, end }) => ({ start, end, tokens: tag(text, tokenise(text, start, end)) }));
}

/** The forms of a name's words, as `analyse` gives them in running text. */
export function nameForms(name: string): string[] {
  const lead = 'x ';
  return tag(`${lead}${name}.`, tokenise(`${lead}${name}`, lead.length, lead.length + name.length)).map(
    ({ form }) => form,
  );
}
