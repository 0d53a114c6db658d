import { extname } from 'node:path';
import type { Bounds } from './bounds.ts';
import type { jobs } from './jobs.ts';
import { WorkerThread } from './worker-thread.ts';

type Named = typeof jobs;

/** In the sources `worker.ts` stands beside this file, in the cloud `worker.mjs` beside the bundle that has it. */
const ENTRY = new URL(`worker${extname(import.meta.filename)}`, import.meta.url);

let thread: WorkerThread | undefined;

/**
 * Does a job of `jobs.ts` in a thread that is ended when it takes too long or too much memory, since a promise that is
 * raced stops nothing. Jobs wait for each other; the thread starts with the first and is kept for the next.
 * @param input what the job takes; it is copied
 * @returns what the job gives, copied
 * @throws PermanentError of the job; `timeout` or `too-much-memory` at a bound
 */
export async function isolate<Name extends keyof Named>(
  name: Name,
  input: Parameters<Named[Name]>[0],
  bounds: Bounds,
): Promise<Awaited<ReturnType<Named[Name]>>> {
  thread ??= new WorkerThread(ENTRY);
  return (await thread.run(name, input, bounds)) as Awaited<ReturnType<Named[Name]>>;
}
