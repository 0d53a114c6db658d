import type { Placed } from '../../table/read-stream.ts';
import type { EventRow } from '../../table/rows/event-row.ts';
import { cellOf, dayNumber, LONGEST_DATE, NEARBY } from './time.ts';

/** Rows of one act in different articles, in their order; placed where the first of them is. */
export interface Fold {
  sort: string;
  rows: EventRow[];
  /** The last day, by number, on which a row may begin that belongs to it. */
  reach: number;
}

/** What is known of the rows of one pair, direction, type and mode. */
interface Run {
  /** Folds that may still grow. */
  open: Fold[];
  /** The last day that any of its rows reaches. */
  reach: number;
  /** Cells of its first and of its latest row. */
  firstCell: number;
  cell: number;
}

/**
 * Folds rows that report the same act: the same pair, direction, type and mode, in different articles, where the later one
 * begins within two days of the first row's first day or within the first row's dates. Who joins is measured by the first
 * row alone, or daily talks would become one. A date of more than a month overlaps with too much to tell acts apart, and
 * counts by its first day; a row without any date of its own or its article's stays alone.
 *
 * Where rows go on without a pause, where a fold begins depends on where the run did. So that nobody has to read years back,
 * a run that fills a whole cell of the calendar begins anew with the next: what is founded in a cell depends on that cell,
 * the one before it, and what reaches into that.
 * @param rows in the order of their sort keys
 * @returns the folds in the order of theirs
 */
export function fold(rows: Iterable<Placed<EventRow>>): Fold[] {
  const runs = new Map<string, Run>();
  const folds: Fold[] = [];
  for (const { sort, found: row } of rows) {
    const first = dayNumber(row.sortDate);
    const run = runAt(runs, keyOf(row, sort), first);
    const reach = reachOf(row, first);
    run.open = run.open.filter((one) => one.reach >= first);
    const same = run.open.find((one) => one.rows.every(({ articleId }) => articleId !== row.articleId));
    if (same === undefined) {
      const founded = { sort, rows: [row], reach };
      folds.push(founded);
      run.open.push(founded);
    } else same.rows.push(row);
    run.reach = Math.max(run.reach, reach);
  }
  return folds;
}

/** The run that goes on, or begins, with a row of this day. */
function runAt(runs: Map<string, Run>, key: string, day: number): Run {
  const cell = cellOf(day);
  const known = runs.get(key);
  if (known === undefined || known.reach < day) {
    const begun = { open: [], reach: day, firstCell: cell, cell };
    runs.set(key, begun);
    return begun;
  }
  const filledACell = known.firstCell < cell - 1;
  if (known.cell < cell && filledACell) known.open = [];
  known.cell = cell;
  return known;
}

function keyOf({ source, target, reciprocal, type, mode, sortDateFrom }: EventRow, sort: string): string {
  if (sortDateFrom === 'arrival') return sort;
  return [source, target, reciprocal, type, mode].join(' ');
}

function reachOf({ sortDateEnd }: EventRow, first: number): number {
  const last = sortDateEnd === null ? first : dayNumber(sortDateEnd);
  return Math.max(first + NEARBY, last - first < LONGEST_DATE ? last : first);
}
