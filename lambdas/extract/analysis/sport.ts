import type { Sentence } from './token.ts';

/** So many words of sport make a sentence one of sport. */
const IN_SENTENCE = 3;

/** So large a part of an article's sentences with two words of sport or more makes the article one of sport. */
const OF_ARTICLE = 0.3;

/** Tells the sentences in which states play each other. */
export class SportFilter {
  readonly #counts: ReadonlyMap<Sentence, number>;
  readonly #isSport: boolean;

  constructor(words: ReadonlySet<string>, sentences: readonly Sentence[]) {
    this.#counts = new Map(sentences.map((sentence) => [sentence, count(sentence, words)]));
    const sporting = [...this.#counts.values()].filter((found) => found >= 2).length;
    this.#isSport = sporting > 1 && sporting / sentences.length > OF_ARTICLE;
  }

  excludes(sentence: Sentence): boolean {
    return this.#isSport || (this.#counts.get(sentence) ?? 0) >= IN_SENTENCE;
  }
}

/** How many different words of sport a sentence has. */
function count({ tokens }: Sentence, words: ReadonlySet<string>): number {
  let found: string[] | undefined;
  for (const { lemma } of tokens) {
    if (!words.has(lemma)) continue;
    if (found === undefined) found = [lemma];
    else if (!found.includes(lemma)) found.push(lemma);
  }
  return found?.length ?? 0;
}
