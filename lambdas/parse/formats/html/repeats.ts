import type { Block } from './blocks.ts';
import { lettersOf } from './same-letters.ts';

/** Fewer letters may well stand twice in an article. */
const MIN_LETTERS = 20;

/** As many blocks as a long article has; comparing grows with the square of their number. */
const MAX_BLOCKS = 600;

/** A line under a quotation names who said it. */
const MAX_NAME_LENGTH = 60;

/** Blocks without those whose words another block has within it, such as pull quotes, and without the names below them. */
export function withoutRepeats(blocks: Block[]): Block[] {
  if (blocks.length > MAX_BLOCKS) return blocks;
  const letters = blocks.map(({ text }) => lettersOf(text));
  const isRepeat = letters.map(
    (own, index) =>
      own.length >= MIN_LETTERS &&
      blocks[index]?.kind !== 'item' &&
      letters.some((other) => other.length > own.length && other.includes(own)),
  );
  return blocks.filter(({ kind, text }, index) => {
    if (isRepeat[index]) return false;
    return !(
      kind === 'quote' &&
      text.length <= MAX_NAME_LENGTH &&
      isRepeat[index - 1] &&
      blocks[index - 1]?.kind === 'quote'
    );
  });
}
