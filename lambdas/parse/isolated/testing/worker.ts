/** A thread whose jobs are what a hostile file makes of a reader. */
import { PermanentError } from '../../../model/errors.ts';
import { serve } from '../serve.ts';

let done = 0;

serve({
  double: (bytes: Uint8Array) => bytes.map((byte) => 2 * byte),
  count: () => ++done,
  reject: () => {
    throw new PermanentError('no-text', 'It has no text.');
  },
  fail: () => {
    throw new RangeError('a bug');
  },
  leavePromise: async () => {
    Promise.reject(new Error('nobody awaits this'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    return 'done';
  },
  parts: async (milliseconds: number[], progress) => {
    for (const pause of milliseconds) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      progress();
    }
  },
  loop: () => {
    for (;;);
  },
  fillHeap: () => {
    for (const all: object[] = []; ; ) all.push({ all });
  },
  fillBuffers: () => {
    for (const all: Uint8Array[] = []; ; ) all.push(new Uint8Array(2 ** 20).fill(1));
  },
  throwLater: () =>
    new Promise(() => {
      setTimeout(() => {
        throw new Error('in a callback');
      }, 1);
    }),
  exit: () => process.exit(3),
});
