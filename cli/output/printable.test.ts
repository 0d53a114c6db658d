import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isolate, isolateLines, printable, printableLine } from './printable.ts';

describe('printable', () => {
  it('leaves nothing that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(printableLine(text)).not.toMatch(/\s{2}|[\n\r]/);
      }),
    );
  });

  it('keeps words and line breaks', () => {
    expect(printable('\u001b[31mمصر\u001b[0m\r\n\u202eGBR\u202c')).toBe('مصر\nGBR');
  });
});

describe('isolateLines', () => {
  it('isolates each line of a cell that takes several', () => {
    const cell = isolate('زار الرئيس\n      الكيني طوكيو');
    expect(isolateLines(`KEN  ${cell}\nJPN`)).toBe('KEN  \u2068زار الرئيس\u2069\n      \u2068الكيني طوكيو\u2069\nJPN');
  });
});
