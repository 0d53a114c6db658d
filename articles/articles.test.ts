import { readdir } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { MOVEMENTS, ORGANISATIONS, STATES } from '../lambdas/model/actors.ts';
import { readGold, readSample } from './gold.ts';

const gold = await readGold();
const names = Object.keys(gold);

describe('the sample articles', () => {
  it('are all annotated', async () => {
    const files = await readdir(new URL('.', import.meta.url));
    expect(files.filter((file) => /\.(txt|md)$/.test(file)).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s is parsed with its title, date and language', async (name) => {
    const { title, date, language } = await readSample(name);
    expect({ title, date, language }).toEqual({
      title: gold[name]?.title,
      date: gold[name]?.date,
      language: gold[name]?.language,
    });
  });

  it.each(names)('every passage that the gold names stands in %s', async (name) => {
    const { text } = await readSample(name);
    const passages = [
      ...(gold[name]?.events ?? []).flatMap(({ evidence }) => evidence),
      ...(gold[name]?.non_events ?? []).map(({ snippet }) => snippet),
    ];
    expect(passages.filter((passage) => !text.includes(passage))).toEqual([]);
  });

  it('name only known actors', () => {
    const known = new Set([...STATES, ...ORGANISATIONS, ...MOVEMENTS]);
    const actors = names
      .flatMap((name) => gold[name]?.events ?? [])
      .flatMap(({ sources, targets }) => [...sources, ...targets]);
    expect(actors.filter((actor) => !known.has(actor))).toEqual([]);
  });
});
