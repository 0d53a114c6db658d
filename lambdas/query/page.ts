import type { Cost } from '../table/pages.ts';
import type { EventRow } from '../table/rows/event-row.ts';
import type { Table } from '../table/table.ts';
import type { Failure } from './failures/failure.ts';
import type { Incident } from './incidents/incident.ts';
import type { Question } from './question.ts';

/** What questions are put to: the table, and the bucket whose files it knows. */
export interface Archive {
  table: Table;
  /** Name of the inbox bucket. */
  inbox: string;
}

/** What a question asks for, and what its answer's rows are. */
export type Rows =
  | { kind: 'event'; rows: EventRow[] }
  | { kind: 'incident'; rows: Incident[] }
  | { kind: 'failure'; rows: Failure[] };

/** A page of the answer to a question. */
export type Page = Rows & {
  /** For the next page; null when this is the last. A page may be short, even empty, and still not be the last. */
  cursor: string | null;
  /** What the page cost. */
  read: Cost;
};

/** Requests that one page may cost; a question that finds little in much gives short pages with a cursor. */
export const MAX_REQUESTS = 120;

/** A question on its way to an answer. */
export interface Asked {
  archive: Archive;
  question: Question;
  /** Where the page before ended; null for the first page. */
  after: string | null;
  /** Added to by whoever reads. */
  cost: Cost;
}
