import { runsFromRight, textsOf } from './logical-order.ts';
import type { Row } from './rows.ts';

/** How many lines at a page's head and at its foot may be repeated on others. */
const MAX_LINES = 3;

/** In points: how exactly heads and feet stand at the same place. */
const SAME_PLACE = 3;

/** Parts of a head that have nothing to do with each other, in sizes of the font. */
const APART = 1.5;

const COUNT = String.raw`\p{Nd}{1,4}(?:\s*(?:/|\||of|de|из|من|از)\s*\p{Nd}{1,4})?`;

/** A number that counts pages, alone or of all. */
const PAGE_NUMBER = new RegExp(
  String.raw`^[^\p{L}\p{Nd}]*(?:(?:page|p|seite|página|страница|стр|صفحة|صفحه|ص)\.?\s*)?${COUNT}[^\p{L}\p{Nd}]*$`,
  'iu',
);

/** The moment of printing: browsers put it into a corner of each page. */
const PRINTED_ON = /^\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{2,4}[,،]? \p{Nd}{1,2}[:.]\p{Nd}{2}(?:\s?[AP]M| [صم])?$/iu;

/** The address that was printed: browsers put it into another. */
const PRINTED_FROM = /^(?:https?|file):\/\/\S+$/;

/** What stands at a page's head or foot. */
interface Marginal {
  text: string;
  y: number;
  /** The text of what stands apart in it. */
  parts: string[];
}

/** Rows of a page, and those that it marks as no part of its text. */
export interface Page {
  rows: Row[];
  artifacts: Row[];
}

/** Pages without running lines, and the address from which a browser printed them; null where none is named. */
export interface Body {
  pages: Row[][];
  address: string | null;
}

/** Takes away what is repeated at the heads and feet of pages, page numbers, and what browsers print around a page. */
export function withoutRunningLines(pages: readonly Page[]): Body {
  const heads = pages.map(({ rows }) => rows.slice(0, MAX_LINES).map(marginal));
  const feet = pages.map(({ rows }) => rows.slice(-MAX_LINES).reverse().map(marginal));
  const taken = pages.flatMap(({ artifacts }) => artifacts.map(marginal));
  const bodies = pages.map(({ rows }, page) => {
    const above = count(heads, page);
    const below = Math.min(count(feet, page), rows.length - above);
    taken.push(...(heads[page] ?? []).slice(0, above), ...(feet[page] ?? []).slice(0, below));
    return rows.slice(above, rows.length - below);
  });
  const address = taken.flatMap(({ parts }) => parts).find((part) => /^https?:/.test(part) && PRINTED_FROM.test(part));
  return { pages: bodies, address: address ?? null };
}

/** How many lines, from the outside on, are no text of the page. */
function count(margins: readonly Marginal[][], page: number): number {
  const own = margins[page] ?? [];
  const others = margins.filter((_, i) => i !== page).flat();
  const text = own.findIndex((line) => !isOfBrowser(line) && !PAGE_NUMBER.test(line.text) && !isRepeated(line, others));
  return text === -1 ? own.length : text;
}

function isOfBrowser({ parts }: Marginal): boolean {
  return parts.some((part) => PRINTED_ON.test(part) || PRINTED_FROM.test(part));
}

function isRepeated({ text, y }: Marginal, others: readonly Marginal[]): boolean {
  return others.some(
    (other) => Math.abs(other.y - y) < SAME_PLACE && withoutNumbers(other.text) === withoutNumbers(text),
  );
}

function withoutNumbers(text: string): string {
  return text.replace(/\p{Nd}+/gu, '#').replace(/\s+/g, '');
}

function marginal(row: Row): Marginal {
  const parts: Row['words'][] = [];
  for (const word of row.words) {
    const last = parts.at(-1)?.at(-1);
    if (last !== undefined && word.left - last.right < APART * row.size) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return { text: textOf(row), y: row.y, parts: parts.map((words) => textOf({ ...row, words })) };
}

function textOf(row: Row): string {
  return textsOf([row], runsFromRight([row])).join('');
}
