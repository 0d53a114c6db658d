import type { Sentence } from '../../analysis/token.ts';
import { joinWords } from './joined-words.ts';
import { sentenceSpans } from './sentences.ts';
import { read } from './tagger/read.ts';
import { tag } from './tagger/tag.ts';
import { tokenise } from './tokens.ts';

/** The sentences of an English text with their tagged tokens; all offsets are into the text. Linear in its length. */
export function analyse(text: string): Sentence[] {
  return sentenceSpans(text).map(({ start, end }) => {
    return { start, end, tokens: joinWords(tag(text, tokenise(text, start, end))) };
  });
}

/** Words of letters alone that are no acronyms: their forms are their letters in lower case. */
const PLAIN = /^[A-Za-z]?[a-z]+(?: [A-Za-z]?[a-z]+)*$/;

/** The forms of a name's words, as `analyse` gives them in running text. */
export function nameForms(name: string): string[] {
  if (PLAIN.test(name)) return name.toLowerCase().split(' ');
  const lead = 'x ';
  return read(`${lead}${name}.`, tokenise(`${lead}${name}`, lead.length, lead.length + name.length)).tokens.map(
    ({ form }) => form,
  );
}
