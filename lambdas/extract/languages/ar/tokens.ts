import type { Sentence } from '../../analysis/token.ts';
import { joinCompounds } from './compounds.ts';
import type { Draft } from './draft.ts';
import { digitOf } from './letters.ts';
import type { Reading, Segment } from './morphology/reading.ts';
import { segmentWord } from './morphology/segment.ts';
import { staysWhole } from './morphology/whole.ts';
import { formOf, normaliseWord, offsetOf } from './normalise.ts';
import { type Piece, scan } from './scan.ts';
import { splitSentences } from './sentences.ts';
import { learnNames, recallNames } from './tagging/known-names.ts';
import { tag } from './tagging/tag.ts';

/** Words once divided; a newspaper repeats most of them. Emptied when full, so that hostile text cannot fill memory. */
const cache = new Map<string, readonly Segment[]>();
const CACHE_LIMIT = 50_000;

function segmentsOf(key: string): readonly Segment[] {
  let segments = cache.get(key);
  if (segments === undefined) {
    segments = segmentWord(key);
    if (cache.size >= CACHE_LIMIT) cache.clear();
    if (key.length <= 24) cache.set(key, segments);
  }
  return segments;
}

const NUMBER: readonly Reading[] = [{ lemma: '#', tag: 'number' }];
const LATIN = 'name';

/** Splits a text into sentences of tagged tokens. */
export function analyse(text: string): Sentence[] {
  const known = new Set<string>();
  return splitSentences(text).map(({ start, end, pieces }) => {
    const drafts: Draft[] = [];
    for (const piece of pieces) draftPiece(text, piece, drafts);
    joinCompounds(drafts);
    recallNames(drafts, known);
    const tokens = tag(drafts, text);
    learnNames(tokens, known);
    return { start, end, tokens };
  });
}

function draftPiece(text: string, { kind, start, end }: Piece, drafts: Draft[]): void {
  switch (kind) {
    case 'word': {
      const word = normaliseWord(text, start, end);
      for (const { from, to, key, form, readings } of segmentsOf(word.key)) {
        drafts.push({ start: offsetOf(word, from), end: offsetOf(word, to), key, form, readings });
      }
      break;
    }
    case 'number': {
      const form = westernDigits(text.slice(start, end));
      drafts.push({ start, end, key: form, form, readings: NUMBER });
      break;
    }
    case 'latin': {
      const form = text.slice(start, end).toLowerCase();
      drafts.push({ start, end, key: form, form, readings: [{ lemma: form, tag: LATIN }] });
      break;
    }
    default: {
      const form = text.slice(start, end);
      drafts.push({
        start,
        end,
        key: form,
        form,
        readings: [{ lemma: form, tag: kind === 'quote' ? 'quote' : 'punctuation' }],
      });
    }
  }
}

function westernDigits(text: string): string {
  let form = '';
  for (let i = 0; i < text.length; i++) {
    const digit = digitOf(text.charCodeAt(i));
    form += digit < 0 ? text.charAt(i) : String(digit);
  }
  return form.replaceAll('٫', '.').replaceAll('٬', ',');
}

/** The forms of a name's words, as running text would have them. */
export function nameForms(name: string): string[] {
  const drafts: Draft[] = [];
  for (const piece of scan(name)) {
    const { start, end } = piece;
    const key = piece.kind === 'word' ? normaliseWord(name, start, end).key : '';
    if (piece.kind === 'word' && staysWhole(key)) drafts.push({ start, end, key, form: formOf(key), readings: [] });
    else draftPiece(name, piece, drafts);
  }
  joinCompounds(drafts);
  return drafts.map(({ form }) => form);
}

/** The dictionary forms of a phrase's words, each read without context: how tables are brought to the lemmas of text. */
export function lemmas(phrase: string): string {
  return analyse(phrase)
    .flatMap((sentence) => sentence.tokens.map((token) => token.lemma))
    .join(' ');
}
