import type { Worker } from 'node:worker_threads';
import { PermanentError } from '../../model/errors.ts';
import type { Bounds } from './bounds.ts';

/** Often enough to stop a thread that fills its memory at a gigabyte a second, and rare enough to cost nothing. */
const INTERVAL_MILLISECONDS = 50;

/**
 * Watches a thread at its job. Its memory is asked for from without: buffers are in no limit that V8 keeps, and where the
 * process has `--max-old-space-size`, as in Lambda, V8 takes that as the limit of each thread's heap, whatever
 * `resourceLimits` says.
 */
export class Watch {
  /** Rejects with a PermanentError `timeout` or `too-much-memory` at a bound, and never resolves. */
  readonly breach: Promise<never>;
  private readonly interval: NodeJS.Timeout;
  private readonly started = performance.now();
  private lastProgress = this.started;
  private done = 0;

  constructor(worker: Worker, bounds: Bounds, maxMegabytes: number) {
    const { promise, reject } = Promise.withResolvers<never>();
    this.breach = promise;
    const check = async () => {
      if (this.isLate(bounds)) reject(this.timeout(bounds));
      if ((await megabytesOf(worker)) > maxMegabytes) reject(tooMuchMemory(maxMegabytes, bounds));
    };
    // Behind what the thread has said meanwhile: after work of its own, this thread sees its timers first.
    this.interval = setInterval(() => setImmediate(check), INTERVAL_MILLISECONDS);
  }

  /** A part of the job is done. */
  progress(): void {
    this.lastProgress = performance.now();
    this.done++;
  }

  stop(): void {
    clearInterval(this.interval);
  }

  private isLate({ milliseconds, parts }: Bounds): boolean {
    const now = performance.now();
    return now - this.started > milliseconds || now - this.lastProgress > (parts?.milliseconds ?? milliseconds);
  }

  private timeout({ parts, advice }: Bounds): PermanentError {
    const seconds = Math.ceil((performance.now() - this.started) / 1000);
    const where = parts === undefined ? '' : ` and ${this.done} ${parts.name}`;
    return new PermanentError('timeout', `Reading was given up after ${seconds} s${where}: ${advice}.`);
  }
}

/** What is said of a thread that holds more than it may. */
export function tooMuchMemory(megabytes: number, { advice }: Bounds): PermanentError {
  return new PermanentError('too-much-memory', `Reading takes more than ${megabytes} MB of memory: ${advice}.`);
}

async function megabytesOf(worker: Worker): Promise<number> {
  try {
    const { used_heap_size: heap, external_memory: buffers } = await worker.getHeapStatistics();
    return (heap + buffers) / 2 ** 20;
  } catch {
    // Gone meanwhile.
    return 0;
  }
}
