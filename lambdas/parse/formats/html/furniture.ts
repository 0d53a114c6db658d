import { readDateLine } from '../../dates/date-line.ts';
import { normaliseLine } from '../../normalise.ts';
import type { Block } from './blocks.ts';
import { FURNITURE_PHRASES } from './furniture-phrases.ts';
import { withoutRepeats } from './repeats.ts';

/** A line that only leads elsewhere or credits a picture is short. */
const MAX_FURNITURE_LENGTH = 200;

/** The share of a short block's text that stands in links from which it is a link and no prose. */
const MAX_LINKED = 0.6;

/** From this share on even a whole sentence is a link to elsewhere. */
const WHOLLY_LINKED = 0.95;

/** Near its start an article repeats its title, names its author and gives its date. */
const HEAD_BLOCKS = 4;

/** The longest line that names an author or repeats a section. */
const MAX_LABEL_LENGTH = 60;

/** What a page's metadata says, and its first lines need not say again. */
export interface KnownLines {
  title: string | null;
  byline: string | null;
}

/** Blocks without what pages set between an article's paragraphs, and without headings that nothing follows. */
export function withoutFurniture(blocks: Block[], known: KnownLines): Block[] {
  const seen = new Set<string>();
  const prose = blocks.filter((block, index) => {
    const line = normaliseLine(block.text);
    if (!/\p{L}/u.test(line) || isLink(block, line) || isPhrase(line) || (index < HEAD_BLOCKS && isHead(line, known)))
      return false;
    // A sentence set again as a pull quote; short items may well repeat.
    const repeated = line.length > 40 && seen.has(line);
    seen.add(line);
    return !repeated;
  });
  const said = withoutRepeats(prose);
  // A heading that nothing follows belongs to what was taken out.
  return said.slice(0, 1 + said.findLastIndex(({ kind }) => kind !== 'heading'));
}

function isLink({ linked, kind }: Block, line: string): boolean {
  const share = linked / line.length;
  if (kind === 'item') return share > MAX_LINKED;
  if (line.length >= MAX_FURNITURE_LENGTH) return false;
  return share > MAX_LINKED && (share > WHOLLY_LINKED || !/[.؟?!。]["”»]?$/.test(line));
}

function isPhrase(line: string): boolean {
  const words = line.replace(/^[\s•*|–—-]+|[\s•*|–—-]+$/g, '');
  return words.length < MAX_FURNITURE_LENGTH && FURNITURE_PHRASES.some((phrase) => phrase.test(words));
}

function isHead(line: string, { title, byline }: KnownLines): boolean {
  if ([title, byline].some((known) => known !== null && line === normaliseLine(known))) return true;
  if (readDateLine(line) !== null) return true;
  return (
    line.length <= MAX_LABEL_LENGTH &&
    /^(?:by\s+\p{Lu}|بقلم|كتب(?:ت)?\s*[:：-]|par\s+\p{Lu}|por\s+\p{Lu})/iu.test(line) &&
    !/[.؟?!]$/.test(line)
  );
}
