import { runsFromRight, textsOf } from './logical-order.ts';
import type { Row } from './rows.ts';

/** How many lines at a page's head and at its foot may be repeated on others. */
const MAX_LINES = 3;

/** In points: how exactly heads and feet stand at the same place. */
const SAME_PLACE = 3;

/** A number that counts pages, alone or of all. */
const PAGE_NUMBER =
  /^[^\p{L}\p{Nd}]*(?:(?:page|p\.|seite|página|страница|стр\.?|صفحة|ص|صفحه)\s*)?\p{Nd}{1,4}(?:\s*(?:\/|\||of|de|из|من|از)\s*\p{Nd}{1,4})?[^\p{L}\p{Nd}]*$/iu;

/** What browsers print around a page: day and time with the title above, address and page number below. */
const PRINTED_ON =
  /^\p{Nd}{1,4}[/.]\p{Nd}{1,2}[/.]\p{Nd}{2,4},? \p{Nd}{1,2}:\p{Nd}{2}\b|\p{Nd}{1,4}[/.]\p{Nd}{1,2}[/.]\p{Nd}{2,4},? \p{Nd}{1,2}:\p{Nd}{2}(?: [AP]M)?$/u;
const PRINTED_FROM = /(?:^|\s)(?:https?:\/\/\S+|file:\/\/\S+)(?:\s|$)/u;

interface Marginal {
  /** Without the numbers, which count. */
  text: string;
  y: number;
}

/** Pages without the lines that are repeated at their heads and feet, page numbers, and what browsers print there. */
export function withoutRunningLines(pages: readonly Row[][]): Row[][] {
  const heads = pages.map((rows) => marginals(rows.slice(0, MAX_LINES)));
  const feet = pages.map((rows) => marginals(rows.slice(-MAX_LINES).reverse()));
  return pages.map((rows, page) => {
    const above = count(heads, page);
    const below = Math.min(count(feet, page), rows.length - above);
    return rows.slice(above, rows.length - below);
  });
}

/** How many lines from the outside on are no text of the page. */
function count(margins: readonly Marginal[][], page: number): number {
  const own = margins[page] ?? [];
  const others = margins.filter((_, i) => i !== page).flat();
  const isRunning = ({ text, y }: Marginal) =>
    PAGE_NUMBER.test(text) ||
    PRINTED_ON.test(text) ||
    PRINTED_FROM.test(text) ||
    others.some((other) => withoutNumbers(other.text) === withoutNumbers(text) && Math.abs(other.y - y) < SAME_PLACE);
  const first = own.findIndex((line) => !isRunning(line));
  return first === -1 ? own.length : first;
}

function marginals(rows: readonly Row[]): Marginal[] {
  const texts = textsOf(rows, runsFromRight(rows));
  return rows.map(({ y }, i) => ({ text: texts[i] ?? '', y }));
}

function withoutNumbers(text: string): string {
  return text.replace(/\p{Nd}+/gu, '#').replace(/\s+/g, '');
}
