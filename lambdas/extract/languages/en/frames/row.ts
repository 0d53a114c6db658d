import type { Sense } from '../../../../model/event-types.ts';
import type { Frame, Pattern, Theme } from '../../../events/frame.ts';

/** What an act means with each theme; null where it means no event with it. */
export type ByTheme = NonNullable<Frame['byTheme']>;

/** What a row may say beside lemma, meaning and pattern; words that follow are written with the lemma. */
type Options = Omit<Frame, 'lemma' | 'word' | 'sense' | 'pattern' | 'followedBy' | 'commits'>;

/**
 * Rows for verbs that mean the same. `lemmas` are separated by commas; words after the first must follow it directly
 * (`shake hands`).
 */
export function verb(lemmas: string, sense: Sense, pattern: Pattern, options: Options = {}): Frame[] {
  return rows('verb', lemmas, { sense, pattern, ...options });
}

/** Rows for nouns that mean the same, written like those for verbs. */
export function noun(lemmas: string, sense: Sense, pattern: Pattern, options: Options = {}): Frame[] {
  return rows('noun', lemmas, { sense, pattern, ...options });
}

/** Rows for adjectives that mean the same. */
export function adjective(lemmas: string, sense: Sense, pattern: Pattern, options: Options = {}): Frame[] {
  return rows('adjective', lemmas, { sense, pattern, ...options });
}

/** Rows for verbs that mean an event only with a theme, and which it is depends on that. */
export function verbWith(
  lemmas: string,
  byTheme: ByTheme,
  pattern: Pattern,
  themeIn?: readonly string[],
  options: Pick<Options, 'anyone' | 'needsWord'> = {},
): Frame[] {
  return rows('verb', lemmas, {
    sense: null,
    byTheme,
    needsTheme: true,
    pattern,
    ...(themeIn && { themeIn }),
    ...options,
  });
}

/** Rows for nouns that mean an event only with a theme. */
export function nounWith(
  lemmas: string,
  byTheme: ByTheme,
  pattern: Pattern,
  options: Pick<Options, 'anyone'> = {},
): Frame[] {
  return rows('noun', lemmas, { sense: null, byTheme, needsTheme: true, pattern, ...options });
}

/** The same event with each of several themes. */
export function each(themes: readonly Theme[], sense: Sense | null): ByTheme {
  return Object.fromEntries(themes.map((theme) => [theme, sense]));
}

function rows(word: Frame['word'], lemmas: string, rest: Omit<Frame, 'lemma' | 'word'>): Frame[] {
  return lemmas.split(',').map((phrase) => {
    const [lemma, ...followedBy] = phrase.trim().split(/\s+/) as [string, ...string[]];
    return { lemma, word, ...rest, ...(followedBy.length > 0 && { followedBy }) };
  });
}

/** The same rows, of words that only commit to their act: `pledged five million`. */
export function committing(commits: NonNullable<Frame['commits']>, frames: readonly Frame[]): Frame[] {
  return frames.map((frame) => ({ ...frame, commits }));
}
