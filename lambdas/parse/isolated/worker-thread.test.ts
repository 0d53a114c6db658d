import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkerThread } from './worker-thread.ts';

const ENTRY = new URL('testing/worker.ts', import.meta.url);
const BOUNDS = { milliseconds: 10_000, advice: 'save it as text' };

let thread: WorkerThread;
beforeAll(() => {
  thread = new WorkerThread(ENTRY, 100);
});
// The thread would wait for work until the process ends.
afterAll(() => thread.run('exit', null, BOUNDS).catch(() => undefined));

describe('WorkerThread', () => {
  it('gives what jobs give, in the order in which they came', async () => {
    const results = await Promise.all([
      thread.run('double', Uint8Array.of(1, 2), BOUNDS),
      thread.run('count', null, BOUNDS),
      thread.run('count', null, BOUNDS),
    ]);
    expect(results).toEqual([Uint8Array.of(2, 4), 1, 2]);
  });

  it('passes rejections and errors on, and keeps its thread', async () => {
    await expect(thread.run('reject', null, BOUNDS)).rejects.toMatchObject({
      name: 'PermanentError',
      code: 'no-text',
      message: 'It has no text.',
    });
    await expect(thread.run('fail', null, BOUNDS)).rejects.toMatchObject({ name: 'RangeError', message: 'a bug' });
    expect(await thread.run('leavePromise', null, BOUNDS)).toBe('done');
    expect(await thread.run('count', null, BOUNDS)).toBe(3);
  });

  it.each([
    ['loop', { ...BOUNDS, milliseconds: 300 }, 'timeout'],
    ['fillHeap', BOUNDS, 'too-much-memory'],
    ['fillBuffers', BOUNDS, 'too-much-memory'],
    ['throwLater', BOUNDS, 'crashed'],
    ['exit', BOUNDS, 'crashed'],
  ])('ends a thread that does %s, and does the next job in another', async (job, bounds, code) => {
    const [ended, next] = await Promise.allSettled([thread.run(job, null, bounds), thread.run('count', null, BOUNDS)]);
    expect(ended).toMatchObject({ reason: { code, message: expect.stringMatching(/: save it as text\.$/) } });
    expect(next).toEqual({ status: 'fulfilled', value: 1 });
  });

  it('bounds each part of a job', async () => {
    const bounds = { ...BOUNDS, parts: { name: 'pages', milliseconds: 400 } };
    await thread.run('parts', [100, 200, 200, 200], bounds);
    await expect(thread.run('parts', [1, 5000], bounds)).rejects.toMatchObject({
      code: 'timeout',
      message: 'Reading was given up after 1 s and 1 pages: save it as text.',
    });
  });

  it('counts no time in which it was itself kept from listening', async () => {
    const job = thread.run('parts', [100], { ...BOUNDS, milliseconds: 1_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    keepBusy(1_200);
    await job;
  });

  it('outlives a thread that fills its heap while it was itself kept from watching', async () => {
    const job = thread.run('fillHeap', null, BOUNDS);
    job.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    keepBusy(300);
    await expect(job).rejects.toMatchObject({ code: 'too-much-memory' });
  });
});

function keepBusy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}
