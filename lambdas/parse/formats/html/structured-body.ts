import { normalise } from '../../normalise.ts';
import type { Block } from './blocks.ts';

/** Letters that a run has in common with the body to count as taken from it: some five words. */
const SHINGLE = 24;

/** How much of a block must stand in the body, and of the body in the blocks. */
const ENOUGH = 0.8;

/**
 * Reconciles a page's paragraphs with the text that its structured data gives: keeps the paragraphs that stand in it, where
 * together they are most of it; takes the structured text itself where it is longer than all the page shows; and keeps the
 * paragraphs as they are where the two are about different things (some pages give a summary, or another article).
 */
export function agreeWith(blocks: Block[], structured: string): string {
  const body = normalise(structured.replace(/<br\s*\/?>|<\/p>/gi, '\n').replace(/<[^<>]+>/g, ''));
  const bodyLetters = letters(body);
  const shown = blocks.map(({ text }) => text);
  const kept = shown.filter((text) => shareWithin(letters(text), bodyLetters) >= ENOUGH);
  const keptLength = letters(kept.join('')).length;
  if (keptLength >= ENOUGH * bodyLetters.length && keptLength > 0) return kept.join('\n\n');
  const shownLength = letters(shown.join('')).length;
  return bodyLetters.length > shownLength ? body : shown.join('\n\n');
}

/** How much of a text's letters stand in another in runs of the length of a shingle. */
function shareWithin(text: string, other: string): number {
  if (text.length <= SHINGLE) return other.includes(text) ? 1 : 0;
  let found = 0;
  let total = 0;
  for (let at = 0; at < text.length; at += SHINGLE) {
    const piece = text.slice(at, at + SHINGLE);
    total += piece.length;
    if (other.includes(piece)) found += piece.length;
  }
  return total === 0 ? 0 : found / total;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/&[a-z]+;|[^\p{L}\p{N}]/gu, '');
}
