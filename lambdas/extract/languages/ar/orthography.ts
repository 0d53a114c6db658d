import { addWord, type Lexicon, type LexiconNode } from '../../attributes/lexicon.ts';
import { endingTest } from '../../attributes/scan/endings.ts';
import type { Piece } from '../../attributes/scan/piece.ts';
import { type Found, type Orthography, scanner } from '../../attributes/scan/scanner.ts';
import { MONEY_WORDS } from './money-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { TIME_WORDS } from './time-words.ts';

/**
 * One spelling for the words of numbers, times and money: no vowel signs, no tatweel, alef without hamza (but with madda,
 * which tells آب from أب), final ya and ha for their look-alikes, ya and waw without hamza.
 */
const FOLDED: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ئ: 'ي', ؤ: 'و' };
const CHANGES = /[\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069أإٱىةئؤA-Z]/;
const ALL_CHANGES = new RegExp(CHANGES.source, 'g');

function fold(letters: string): string {
  if (!CHANGES.test(letters)) return letters;
  return letters.replace(ALL_CHANGES, (letter) => FOLDED[letter] ?? (letter < 'a' ? letter.toLowerCase() : ''));
}

const lexicon: Lexicon = new Map();
for (const [form, number] of NUMBER_WORDS) addWord(lexicon, fold(form), { number });
for (const [form, number] of NUMBER_WORDS)
  if (form.includes('آ')) addWord(lexicon, fold(form.replaceAll('آ', 'ا')), { number });
for (const [form, word] of TIME_WORDS) addWord(lexicon, fold(form), word);
for (const [form, word] of MONEY_WORDS) addWord(lexicon, fold(form), word);

function found(node: LexiconNode, skipped: number, and: boolean, prefix: boolean, definite: boolean): Found {
  return { node, skipped, and, prefix, definite };
}

/** A form itself, or without the article. */
function bare(form: string, skipped: number, and: boolean, prefix: boolean): Found | null {
  const whole = lexicon.get(form);
  if (whole) return found(whole, skipped, and, prefix, false);
  if (form.length < 4 || form[0] !== 'ا' || form[1] !== 'ل') return null;
  const node = lexicon.get(form.slice(2));
  return node ? found(node, skipped, and, prefix, true) : null;
}

/** Without a preposition written in one with it: ب، ل، ك. `لل` is the preposition and the article. */
function unprefixed(form: string, skipped: number, and: boolean): Found | null {
  const whole = bare(form, skipped, and, false);
  if (whole || form.length < 4) return whole;
  const first = form[0];
  if (first !== 'ب' && first !== 'ل' && first !== 'ك') return null;
  if (first === 'ل' && form[1] === 'ل') return bare(`ا${form.slice(1)}`, skipped, and, true);
  return bare(form.slice(1), skipped + 1, and, true);
}

function find(form: string): Found | null {
  const whole = unprefixed(form, 0, false);
  if (whole) return form === 'و' ? { ...whole, and: true } : whole;
  if (form.length < 4 || (form[0] !== 'و' && form[0] !== 'ف')) return null;
  return unprefixed(form.slice(1), 1, true);
}

const orthography: Orthography = {
  fold,
  mayFind: endingTest(lexicon.keys(), fold, 'وفبلكا'),
  find: (letters) => find(fold(letters)),
  counted: () => true,
  decimalComma: true,
  decimalLetter: 'ر',
  acronyms: false,
};

/** The words, numbers and marks of an Arabic text, with what each can mean for numbers, times and money. */
export const piecesOf: (text: string) => readonly Piece[] = scanner(orthography);
