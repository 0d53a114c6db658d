import { addWord, type Lexicon } from '../../attributes/lexicon.ts';
import { endingTest } from '../../attributes/scan/endings.ts';
import type { Piece } from '../../attributes/scan/piece.ts';
import { type Orthography, scanner } from '../../attributes/scan/scanner.ts';
import { MONEY_WORDS } from './money-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { TIME_WORDS } from './time-words.ts';

const lexicon: Lexicon = new Map();
for (const [form, number] of NUMBER_WORDS) {
  addWord(lexicon, form, number.is === 'scale' && form.length === 1 ? { number, glued: true } : { number });
}
for (const [form, word] of TIME_WORDS) addWord(lexicon, form, word);
for (const [form, word] of MONEY_WORDS) addWord(lexicon, form, word);

/** A plural, by its form; words of other kinds that end like one. */
const PLURAL = /(?:[^su]s|people|men|children|personnel)$/;
const NO_PLURALS = new Set(['was', 'is', 'as', 'has', 'his', 'its', 'this', 'across', 'always', 'perhaps', 'besides']);

const orthography: Orthography = {
  fold: (letters) => letters.toLowerCase(),
  mayFind: endingTest(lexicon.keys(), (letter) => letter.toLowerCase()),
  find(letters) {
    const node = lexicon.get(letters.toLowerCase());
    return node ? { node, skipped: 0, and: false, prefix: false, definite: false } : null;
  },
  counted: (letters) => PLURAL.test(letters) && !NO_PLURALS.has(letters),
  decimalComma: false,
  acronyms: true,
};

/** The words, numbers and marks of an English text, with what each can mean for numbers, times and money. */
export const piecesOf: (text: string) => readonly Piece[] = scanner(orthography);
