import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Draft } from '../format.ts';
import type { Paragraph } from './paragraphs.ts';

/** A headline is set in letters so much larger than the text, and stands among the first lines. */
const HEADLINE_SIZE = 1.2;
const HEADLINE_WITHIN = 6;
const MAX_HEADLINE_LENGTH = 250;

/** The share of a stated title's words that the text has near its beginning, if it is the title of this text. */
const MIN_SHARE = 0.6;
const BEGINNING = 1000;

/**
 * What a document says of itself. Its title is often that of a template or the name of a file, so it counts only where the
 * text begins with its words; its days are those on which it was made, not published, so only what publishers state counts
 * (PRISM 3.0: publicationDate, publicationName, url).
 */
export async function describe(
  document: PDFDocumentProxy,
  paragraphs: readonly Paragraph[],
): Promise<Pick<Draft, 'title' | 'date' | 'language' | 'source' | 'url'>> {
  const { info, metadata } = await document.getMetadata();
  const stated = info as { Title?: unknown; Language?: unknown };
  const prism = (name: string) => stringOf(metadata?.get(`prism:${name}`));
  return {
    title: headline(paragraphs) ?? confirmed(stringOf(stated.Title), paragraphs),
    date: prism('publicationdate'),
    language: stringOf(stated.Language),
    source: prism('publicationname'),
    url: prism('url'),
  };
}

/** What is set in the largest letters near the beginning. */
function headline(paragraphs: readonly Paragraph[]): string | null {
  const usual = usualSize(paragraphs);
  const [largest] = paragraphs.slice(0, HEADLINE_WITHIN).sort((a, b) => b.size - a.size);
  if (largest === undefined || largest.size < HEADLINE_SIZE * usual) return null;
  return largest.text.length <= MAX_HEADLINE_LENGTH && /\p{L}{2}/u.test(largest.text) ? largest.text : null;
}

function usualSize(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((longest, next) => (next.text.length > longest.text.length ? next : longest)).size;
}

function confirmed(title: string | null, paragraphs: readonly Paragraph[]): string | null {
  const words = wordsOf(title ?? '');
  const beginning = new Set(
    wordsOf(
      paragraphs
        .map(({ text }) => text)
        .join(' ')
        .slice(0, BEGINNING),
    ),
  );
  const known = words.filter((word) => beginning.has(word)).length;
  return words.length > 1 && known >= MIN_SHARE * words.length ? title : null;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
