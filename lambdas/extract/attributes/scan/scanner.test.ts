import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LexiconNode } from '../lexicon.ts';
import { scanner } from './scanner.ts';

const known = new Map<string, LexiconNode>([
  ['new', { next: new Map([['york', { word: { money: { is: 'nation', country: 'USA' } } }]]) }],
  ['big', { word: {} }],
]);

const read = scanner({
  fold: (letters) => letters.toLowerCase(),
  mayFind: () => true,
  find: (letters) => {
    const node = known.get(letters.toLowerCase());
    return node ? { node, skipped: 0, and: false, prefix: false, definite: false } : null;
  },
  counted: () => false,
  decimalComma: false,
  acronyms: true,
});

const shown = (text: string) => read(text).map(({ start, end, kind }) => `${kind[0]}:${text.slice(start, end)}`);

describe('scanner', () => {
  it.each([
    ['12 May', ['n:12', 'w:May']],
    ['1,800.50', ['n:1,800.50']],
    ['May 23,2015', ['w:May', 'n:23', 'm:,', 'n:2015']],
    ['31.12.2014', ['n:31', 'm:.', 'n:12', 'm:.', 'n:2014']],
    ['70.250.000', ['n:70.250.000']],
    ['the U.S. army', ['w:the', 'w:U.S.', 'w:army']],
    ['New York, big', ['w:New York', 'm:,', 'w:big']],
    ['New\nYork', ['w:New', 'm:\n', 'w:York']],
    ['15يوليو', ['n:15', 'w:يوليو']],
  ])('reads %j', (text, pieces) => {
    expect(shown(text)).toEqual(pieces);
  });

  it('keeps the value of digits of any kind', () => {
    expect(read('١٢٬٥٠٠ ٣٫٥ 1,800').map(({ text }) => text)).toEqual(['12500', '3.5', '1800']);
  });

  it('covers a text in order, without overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
