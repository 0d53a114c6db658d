import type { Sentence } from './token.ts';

/** So many words of sport make a sentence one of sport. */
const IN_SENTENCE = 3;

/** So large a part of an article's sentences with two words of sport or more makes the article one of sport. */
const OF_ARTICLE = 0.3;

/** Tells the sentences in which states play each other. */
export class SportFilter {
  readonly #words: ReadonlySet<string>;
  readonly #isSport: boolean;

  constructor(words: ReadonlySet<string>, sentences: readonly Sentence[]) {
    this.#words = words;
    const sporting = sentences.filter((sentence) => this.#count(sentence) >= 2).length;
    this.#isSport = sporting > 1 && sporting / sentences.length > OF_ARTICLE;
  }

  excludes(sentence: Sentence): boolean {
    return this.#isSport || this.#count(sentence) >= IN_SENTENCE;
  }

  #count({ tokens }: Sentence): number {
    const found = new Set<string>();
    for (const { lemma } of tokens) if (this.#words.has(lemma)) found.add(lemma);
    return found.size;
  }
}
