import { describe, expect, it } from '@jest/globals';
import { parsePattern } from './pattern.ts';

describe('parsePattern', () => {
  it('reads alternatives in order, and places that count together', () => {
    expect(parsePattern('subject|owner > object|to&for')).toEqual({
      sources: [['subject'], ['owner']],
      targets: [['object'], ['to', 'for']],
      reciprocal: false,
    });
  });

  it('reads an act of both sides alike', () => {
    expect(parsePattern('between <> with')).toMatchObject({ reciprocal: true });
  });

  it.each(['subject', 'subject >', '> object', 'subject > object > to', ''])('refuses %j by its text', (pattern) => {
    expect(() => parsePattern(pattern)).toThrow(`pattern '${pattern}' is not of the form`);
  });
});
