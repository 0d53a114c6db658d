import { addWord, type Lexicon } from '../../attributes/lexicon.ts';
import { type Orthography, type Piece, scanner } from '../../attributes/scan.ts';
import { MONEY_WORDS } from './money-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { TIME_WORDS } from './time-words.ts';

const lexicon: Lexicon = new Map();
for (const [form, number] of NUMBER_WORDS) {
  addWord(lexicon, form, number.is === 'scale' && form.length === 1 ? { number, glued: true } : { number });
}
for (const [form, word] of TIME_WORDS) addWord(lexicon, form, word);
for (const [form, word] of MONEY_WORDS) addWord(lexicon, form, word);

const orthography: Orthography = {
  lexicon,
  fold: (letters) => letters.toLowerCase(),
  find(letters) {
    const node = lexicon.get(letters.toLowerCase());
    return node ? { node, skipped: 0, and: false, prefix: false, definite: false } : null;
  },
  decimalComma: false,
  acronyms: true,
};

/** The words, numbers and marks of an English text, with what each can mean for numbers, times and money. */
export const piecesOf: (text: string) => readonly Piece[] = scanner(orthography);
