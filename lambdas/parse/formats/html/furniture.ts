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

/** Blocks without what pages set between an article's paragraphs, and without headings that nothing follows. */
export function withoutFurniture(blocks: Block[], title: string | null): Block[] {
  const seen = new Set<string>();
  const prose = blocks.filter((block, index) => {
    const line = normaliseLine(block.text);
    if (!/\p{L}/u.test(line) || isLink(block, line) || isPhrase(line) || (index < HEAD_BLOCKS && isHead(line, title)))
      return false;
    // A sentence set again as a pull quote; short items may well repeat.
    const repeated = line.length > 40 && seen.has(line);
    seen.add(line);
    return !repeated;
  });
  const said = withoutRepeats(prose);
  return said.filter((block, index) => block.kind !== 'heading' || hasBody(said, index));
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

function isHead(line: string, title: string | null): boolean {
  if (title !== null && line === normaliseLine(title)) return true;
  if (readDateLine(line) !== null) return true;
  return (
    line.length <= MAX_LABEL_LENGTH &&
    /^(?:by\s+\p{Lu}|بقلم|كتب(?:ت)?\s*[:：-]|par\s+\p{Lu}|por\s+\p{Lu})/iu.test(line) &&
    !/[.؟?!]$/.test(line)
  );
}

/** Whether a paragraph follows a heading before the text ends. */
function hasBody(blocks: Block[], index: number): boolean {
  return blocks.slice(index + 1).some(({ kind }) => kind !== 'heading');
}
