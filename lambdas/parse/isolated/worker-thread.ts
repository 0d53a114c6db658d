import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { PermanentError } from '../../model/errors.ts';
import { type Bounds, MAX_MEGABYTES } from './bounds.ts';
import type { Order, Report } from './job.ts';
import { tooMuchMemory, Watch } from './watch.ts';

/**
 * V8's own limit as a multiple of ours: one large allocation there aborts the whole process, so that it must be far behind
 * the limit at which the thread's watch ends it, however late the watch comes.
 */
const HEAP_HEADROOM = 4;

/** One worker thread that does jobs one after another. Ended at a bound or by a crash, it is replaced for the next job. */
export class WorkerThread {
  private readonly entry: URL;
  private readonly maxMegabytes: number;
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** @param entry a module that calls `serve` */
  constructor(entry: URL, maxMegabytes: number = MAX_MEGABYTES) {
    this.entry = entry;
    this.maxMegabytes = maxMegabytes;
  }

  /**
   * Does a job when those before it are done.
   * @returns what the job gives
   * @throws what the job throws; PermanentError `timeout`, `too-much-memory` or `crashed`, when the thread had to be ended
   */
  run(job: string, input: unknown, bounds: Bounds): Promise<unknown> {
    const turn = this.last.then(async () => resultOf(await this.order({ job, input }, bounds)));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async order(order: Order, bounds: Bounds): Promise<Report> {
    const worker = this.started();
    const watch = new Watch(worker, bounds, this.maxMegabytes);
    const listening = new AbortController();
    // A process may end while its thread waits for work, but not while it works.
    worker.ref();
    try {
      const answer = this.answer(worker, watch, bounds, listening.signal);
      worker.postMessage(order);
      return await Promise.race([answer, watch.breach]);
    } catch (error) {
      this.worker = undefined;
      await worker.terminate();
      throw error;
    } finally {
      watch.stop();
      listening.abort();
      worker.unref();
    }
  }

  private started(): Worker {
    if (this.worker !== undefined) return this.worker;
    const maxOldGenerationSizeMb = HEAP_HEADROOM * this.maxMegabytes;
    const worker = new Worker(this.entry, { resourceLimits: { maxOldGenerationSizeMb } });
    // Also between jobs, when nobody else listens.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      if (this.worker === worker) this.worker = undefined;
    });
    this.worker = worker;
    return worker;
  }

  private async answer(worker: Worker, watch: Watch, bounds: Bounds, signal: AbortSignal): Promise<Report> {
    try {
      for await (const [report] of on(worker, 'message', { signal, close: ['exit'] }) as AsyncIterable<[Report]>) {
        if (report.kind !== 'progress') return report;
        watch.progress();
      }
    } catch (cause) {
      if ((cause as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY')
        throw tooMuchMemory(this.maxMegabytes, bounds);
      throw crash(bounds, cause);
    }
    throw crash(bounds);
  }
}

function crash({ advice }: Bounds, cause?: unknown): PermanentError {
  return new PermanentError('crashed', `Reading it broke off unexpectedly: ${advice}.`, { cause });
}

function resultOf(report: Report): unknown {
  if (report.kind === 'done') return report.result;
  if (report.kind === 'rejected') throw new PermanentError(report.rejection.code, report.rejection.reason);
  throw report.kind === 'failed' ? report.error : new Error(`A job ended with ${report.kind}`);
}
