import type { Sense } from '../../../../model/event-types.ts';
import type { Frame, Pattern, Theme } from '../../../events/frame.ts';

/** What an act means with each theme; null where it means no event with it. */
export type ByTheme = NonNullable<Frame['byTheme']>;

/** What a row may say beside lemma, meaning and pattern. */
export type Options = Omit<Frame, 'lemma' | 'word' | 'sense' | 'pattern'>;

/** Rows for verbs that mean the same. @param lemmas past third person masculine, with hamza, separated by spaces */
export function verb(lemmas: string, sense: Sense, pattern: Pattern, options: Options = {}): Frame[] {
  return rows('verb', lemmas, { sense, pattern, ...options });
}

/** Rows for nouns that mean the same. */
export function noun(lemmas: string, sense: Sense, pattern: Pattern, options: Options = {}): Frame[] {
  return rows('noun', lemmas, { sense, pattern, ...options });
}

/** A row for an adjective that means an event only with a theme. */
export function adjective(lemma: string, byTheme: ByTheme, pattern: Pattern, options: Options = {}): Frame {
  return { lemma, word: 'adjective', sense: null, byTheme, needsTheme: true, pattern, ...options };
}

/** Rows for verbs that mean an event only with a theme, and which it is depends on that. */
export function verbWith(lemmas: string, byTheme: ByTheme, pattern: Pattern, options: Options = {}): Frame[] {
  return rows('verb', lemmas, { sense: null, byTheme, needsTheme: true, pattern, ...options });
}

/** Rows for nouns that mean an event only with a theme. */
export function nounWith(lemmas: string, byTheme: ByTheme, pattern: Pattern, options: Options = {}): Frame[] {
  return rows('noun', lemmas, { sense: null, byTheme, needsTheme: true, pattern, ...options });
}

/** The same event with each of several themes. */
export function each(themes: readonly Theme[], sense: Sense | null): ByTheme {
  return Object.fromEntries(themes.map((theme) => [theme, sense]));
}

function rows(word: Frame['word'], lemmas: string, rest: Omit<Frame, 'lemma' | 'word'>): Frame[] {
  return lemmas
    .trim()
    .split(/\s+/)
    .map((lemma) => ({ lemma, word, ...rest }));
}
