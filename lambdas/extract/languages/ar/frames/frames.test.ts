import { describe, expect, it } from '@jest/globals';
import { parsePattern } from '../../../events/pattern.ts';
import { VERBS } from '../morphology/verbs.ts';
import { operators } from '../operators.ts';
import { lemmas } from '../tokens.ts';
import { frames } from './frames.ts';

const verbs = new Set(VERBS.map(({ lemma }) => lemma));

describe('frames', () => {
  it.each([...new Set(frames.map(({ pattern }) => pattern))])('%s is a pattern', (pattern) => {
    expect(() => parsePattern(pattern)).not.toThrow();
  });

  it('stand under verbs that can be inflected', () => {
    const unknown = frames.filter(({ word, lemma }) => word === 'verb' && !verbs.has(lemma)).map(({ lemma }) => lemma);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('stand under nouns that text has as their own dictionary form', () => {
    const unknown = frames
      .filter(({ word, lemma }) => word === 'noun' && lemmas(lemma) !== lemma)
      .map(({ lemma }) => lemma);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('ask for words that text has as their own dictionary form', () => {
    const asked = new Set(frames.flatMap(({ needsWord }) => needsWord ?? []).filter((word) => !verbs.has(word)));
    // أمامي alone may be before me; with the article it is the adjective.
    expect([...asked].filter((word) => lemmas(word) !== word && lemmas(`ال${word}ة`) !== word)).toEqual([]);
  });

  it('mean an event or depend on a theme', () => {
    for (const frame of frames) expect(frame.sense !== null || frame.byTheme !== undefined).toBe(true);
  });
});

describe('operators', () => {
  it('stand under words that text has', () => {
    const unknown = operators
      .filter(({ word, lemma }) => (word === 'verb' ? !verbs.has(lemma) : lemmas(lemma) !== lemma))
      .map(({ word, lemma }) => `${word} ${lemma}: ${lemmas(lemma)}`);
    expect([...new Set(unknown)]).toEqual([]);
  });
});
