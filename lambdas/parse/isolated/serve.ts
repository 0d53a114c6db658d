import { parentPort } from 'node:worker_threads';
import { PermanentError } from '../../model/errors.ts';
import type { Jobs, Order, Report } from './job.ts';

/** Does the jobs that come, in the thread that calls it. */
export function serve(jobs: Jobs): void {
  // Libraries leave promises behind that nobody awaits; how a job ends is what its own promise says.
  process.on('unhandledRejection', () => undefined);
  parentPort?.on('message', async ({ job, input }: Order) => {
    say(await outcome(jobs, job, input));
  });
}

async function outcome(jobs: Jobs, job: string, input: unknown): Promise<Report> {
  try {
    return { kind: 'done', result: await jobs[job]?.(input, () => say({ kind: 'progress' })) };
  } catch (error) {
    if (!(error instanceof PermanentError)) return { kind: 'failed', error };
    return { kind: 'rejected', rejection: { code: error.code, reason: error.message } };
  }
}

function say(report: Report): void {
  parentPort?.postMessage(report);
}
