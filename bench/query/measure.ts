import { ask } from '../../lambdas/query/ask.ts';
import { coverage } from '../../lambdas/query/coverage.ts';
import type { Archive } from '../../lambdas/query/page.ts';
import type { QuestionInput } from '../../lambdas/query/question.ts';
import type { Cost } from '../../lambdas/table/pages.ts';
import type { Kind } from './questions.ts';

/** What the first pages of a kind of question cost. */
export interface Measured {
  /** Milliseconds. */
  p50: number;
  p95: number;
  /** Means of a page. */
  rows: number;
  requests: number;
  looked: number;
  units: number;
}

/** Asks every question of a kind once, after one that warms up. */
export async function measure(archive: Archive, kind: Kind): Promise<Measured> {
  const times: number[] = [];
  const answers: { rows: number; read: Cost }[] = [];
  const [first] = kind.ask;
  if (first !== undefined) await answered(archive, first);
  for (const asked of kind.ask) {
    const start = performance.now();
    answers.push(await answered(archive, asked));
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const mean = (of: (answer: (typeof answers)[number]) => number) =>
    answers.reduce((sum, answer) => sum + of(answer), 0) / answers.length;
  return {
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    rows: mean(({ rows }) => rows),
    requests: mean(({ read }) => read.requests),
    looked: mean(({ read }) => read.rows),
    units: mean(({ read }) => read.units),
  };
}

async function answered(archive: Archive, asked: Kind['ask'][number]): Promise<{ rows: number; read: Cost }> {
  const { rows, read } =
    'coverage' in asked ? await coverage(archive.table, asked.coverage) : await ask(archive, asked.question);
  return { rows: rows.length, read };
}

/** Rows a second of all pages of a question, a thousand rows each. */
export async function rowsPerSecond(
  archive: Archive,
  question: QuestionInput,
): Promise<{ rows: number; perSecond: number }> {
  const start = performance.now();
  let rows = 0;
  let cursor: string | null = null;
  do {
    const page = await ask(archive, { ...question, limit: 1_000, cursor });
    rows += page.rows.length;
    cursor = page.cursor;
  } while (cursor !== null);
  return { rows, perSecond: (rows / (performance.now() - start)) * 1_000 };
}
