import type { EventRow } from '../table/rows/event-row.ts';
import { listMonths } from '../table/rows/months.ts';
import { type PlacedRow, type RowsRead, readRows, type Stream } from '../table/rows/read-rows.ts';
import type { Table } from '../table/table.ts';
import { askArticle } from './ask-article.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { merge } from './merge.ts';
import { streamsOf, streamsOfMonth } from './plan.ts';
import { type Days, daysOf, type Question, toQuestion } from './question.ts';

/** Requests that one page may cost; a question that finds little in much gives short pages with a cursor. */
const MAX_REQUESTS = 120;

const MAX_CHUNK = 1_000;
/** A filter leaves out most of what is read. */
const FILTERED_CHUNK = 300;

/** A page of the answer to a question. */
export interface Page {
  rows: EventRow[];
  /** For the next page; null when this is the last. A page may be short, even empty, and still not be the last. */
  cursor: string | null;
  /** What the page cost: requests to the table, and rows looked at. */
  read: { requests: number; rows: number };
}

/**
 * Answers a question with its first page, or with the page that its cursor names. Never scans.
 * @throws QuestionError when the question or its cursor cannot be understood
 */
export async function ask(table: Table, input: Parameters<typeof toQuestion>[0]): Promise<Page> {
  const question = toQuestion(input);
  const after = decodeCursor(question);
  if (question.article !== undefined) return askArticle(table, question, after);
  return new Search(table, question, after).page();
}

class Search {
  readonly #table: Table;
  readonly #question: Question;
  readonly #after: string | null;
  readonly #newestFirst: boolean;
  readonly #days: Days;
  readonly #read = { requests: 0, rows: 0 };

  constructor(table: Table, question: Question, after: string | null) {
    this.#table = table;
    this.#question = question;
    this.#after = after;
    this.#newestFirst = question.order === 'newest';
    this.#days = daysOf(question);
  }

  async page(): Promise<Page> {
    const streams = streamsOf(this.#question);
    if (streams.length > 0) {
      const { rows, stoppedAt } = await this.#merge(streams, this.#question.limit + 1);
      return this.#close(rows, stoppedAt);
    }
    return this.#monthByMonth();
  }

  /** A type's rows lie in partitions of a month each. */
  async #monthByMonth(): Promise<Page> {
    const { type, mode, limit } = this.#question;
    const rows: PlacedRow[] = [];
    if (type === undefined) return this.#close(rows, null);
    for (const month of await this.#months(type)) {
      const merged = await this.#merge(streamsOfMonth(type, mode, month), limit + 1 - rows.length);
      rows.push(...merged.rows);
      if (rows.length > limit || merged.stoppedAt !== null) return this.#close(rows, merged.stoppedAt);
      // No day has these numbers: before the first of the month, and after its last.
      if (!this.#mayRead()) return this.#close(rows, `${month}-${this.#newestFirst ? '00' : '32'}`);
    }
    return this.#close(rows, null);
  }

  async #months(type: NonNullable<Question['type']>): Promise<string[]> {
    const { from, to } = this.#bounds(this.#after);
    this.#read.requests += 1;
    return listMonths(this.#table, type, {
      from: from.slice(0, 7),
      to: to.slice(0, 7),
      newestFirst: this.#newestFirst,
    });
  }

  #merge(streams: Stream[], limit: number) {
    const readOn = (stream: Stream, after: string | null) =>
      this.#readOn(stream, after ?? this.#after, limit, streams.length);
    return merge(streams, limit, this.#newestFirst, readOn, () => this.#mayRead());
  }

  async #readOn(stream: Stream, after: string | null, wanted: number, streams: number): Promise<RowsRead> {
    const { from, to } = this.#bounds(after);
    if (from > to) return { rows: [], readTo: null, looked: 0 };
    const isFiltered = Object.keys(stream.filter).length > 0;
    // One more, since the row after which we read is read again.
    const chunk = Math.max(Math.ceil(wanted / streams) + 1, isFiltered ? FILTERED_CHUNK : 10);
    const limit = Math.min(chunk, MAX_CHUNK);
    this.#read.requests += 1;
    const read = await readRows(this.#table, stream, { from, to, newestFirst: this.#newestFirst, limit });
    this.#read.rows += read.looked;
    return { ...read, rows: read.rows.filter(({ sort }) => sort !== after) };
  }

  /** Sort keys that a read may give. */
  #bounds(after: string | null): Days {
    // `#` follows the day in a sort key, and `$` follows `#`.
    const to = `${this.#days.to}$`;
    if (after === null) return { from: this.#days.from, to };
    return this.#newestFirst ? { from: this.#days.from, to: after } : { from: after, to };
  }

  #mayRead(): boolean {
    return this.#read.requests < MAX_REQUESTS;
  }

  /** @param rows one more than the page holds, if there is one */
  #close(rows: PlacedRow[], stoppedAt: string | null): Page {
    const page = rows.slice(0, this.#question.limit);
    const after = rows.length > page.length ? (page.at(-1)?.sort ?? null) : stoppedAt;
    return {
      rows: page.map(({ row }) => row),
      cursor: after === null ? null : encodeCursor(this.#question, after),
      read: this.#read,
    };
  }
}
