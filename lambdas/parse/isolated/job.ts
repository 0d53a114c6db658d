import type { Rejection } from '../../model/file.ts';

/**
 * Work that is done in a thread of its own: takes and gives plain data, as structured cloning carries it. It throws a
 * PermanentError for what cannot be read.
 * @param progress to be called after each part of a long job, such as a page
 */
// biome-ignore lint/suspicious/noExplicitAny: each job has an input of its own
export type Job = (input: any, progress: () => void) => unknown;

/** Jobs by their names. */
export type Jobs = Record<string, Job>;

/** What the thread is sent: one job at a time. */
export interface Order {
  job: string;
  input: unknown;
}

/** What the thread says of its job: any number of `progress`, then one of the others. */
export type Report =
  | { kind: 'progress' }
  | { kind: 'done'; result: unknown }
  | { kind: 'rejected'; rejection: Rejection }
  | { kind: 'failed'; error: unknown };
