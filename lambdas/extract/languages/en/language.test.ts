import { describe, expect, it } from '@jest/globals';
import { parsePattern } from '../../events/pattern.ts';
import { frames } from './frames/frames.ts';
import { operators } from './operators.ts';
import { isKnown, lookUp } from './tagger/lexicon.ts';
import * as is from './tagger/word-class.ts';
import { themes } from './themes.ts';

const CLASSES = {
  verb: is.BASE | is.AUXILIARY,
  noun: is.NOUN | is.PLURAL,
  adjective: is.ADJECTIVE | is.PARTICIPLE | is.GERUND,
};

describe('the tables of English', () => {
  it('have only patterns that can be read, of places that the tagger can find', () => {
    for (const { pattern } of frames) {
      const { sources, targets } = parsePattern(pattern);
      for (const place of [...sources, ...targets].flat()) {
        const isPlace =
          /^(?:subject|object|owner|speaker|partner)$/.test(place) || (lookUp(place).classes & is.PREPOSITION) !== 0;
        expect({ pattern, place, isPlace }).toEqual({ pattern, place, isPlace: true });
      }
    }
  });

  it.each([
    ['frames', frames],
    ['operators', operators],
  ])('have %s only for words that the tagger tags so', (_, rows) => {
    const strange = rows.filter(({ lemma, word }) => !isKnown(lemma) || (lookUp(lemma).classes & CLASSES[word]) === 0);
    expect(strange.map(({ lemma, word }) => `${word} ${lemma}`)).toEqual([]);
  });

  it('have no two operators for one word that differ', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { word, lemma, followedBy = [], effect } of operators) {
      const key = [word, lemma, ...followedBy].join(' ');
      if (seen.has(key)) twice.push(`${key}: ${seen.get(key)}, ${effect}`);
      seen.set(key, effect);
    }
    expect(twice).toEqual([]);
  });

  it('have themes of nouns by their lemmas', () => {
    const strange = Object.values(themes)
      .flat()
      .filter((phrase) => {
        const last = phrase.split(' ').at(-1) as string;
        const { classes, noun } = lookUp(last);
        return !isKnown(last) || (classes & CLASSES.noun) === 0 || noun !== last;
      });
    expect(strange).toEqual([]);
  });
});
