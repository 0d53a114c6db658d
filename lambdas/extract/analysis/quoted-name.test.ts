import { describe, expect, it } from '@jest/globals';
import { analyse } from '../languages/en/analyse.ts';
import { withoutNameQuotes } from './quoted-name.ts';

function quotesLeft(text: string): number {
  const tokens = analyse(text).flatMap((sentence) => sentence.tokens);
  return withoutNameQuotes(tokens).filter(({ tag }) => tag === 'quote').length;
}

describe('withoutNameQuotes', () => {
  it.each([
    ['The "Accra Declaration" will help both.', 0],
    ['The “Accra Declaration” and the “Plan of Action” will help both.', 0],
    ['"We met the minister," he said.', 2],
    ['He said "we agreed on the Accra Declaration" in Nairobi.', 2],
    ['"We met," he said of the "Accra Declaration".', 2],
    ['He opened a quotation " and closed none.', 1],
    ['Nobody is quoted.', 0],
  ])('%s leaves %d marks', (text, left) => {
    expect(quotesLeft(text)).toBe(left);
  });
});
