import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startCount, startProgress } from './progress.ts';

/** ECMA-48 private modes 25 and 7 of a terminal: the cursor is shown, long lines are wrapped. */
const AS_IT_WAS = ['\u001b[?25h', '\u001b[?7h'];

const { isTTY } = process.stderr;
let written: string;

beforeEach(() => {
  written = '';
  process.stderr.isTTY = true;
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => {
  process.stderr.isTTY = isTTY;
  jest.restoreAllMocks();
});

describe.each([
  ['a bar', () => startProgress(3, 'files')],
  ['a count', () => startCount('rows')],
])('%s', (_, start) => {
  it('leaves the terminal as it was', () => {
    const { step, stop } = start();
    step();
    stop();
    for (const mode of AS_IT_WAS) expect(written).toContain(mode);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves it so when %s breaks it off, and the process to who listens',
    (signal) => {
      const kill = jest.spyOn(process, 'kill').mockImplementation(() => true);
      const listener = jest.fn();
      process.on(signal, listener);
      start();
      process.emit(signal, signal);
      process.off(signal, listener);
      for (const mode of AS_IT_WAS) expect(written).toContain(mode);
      expect(listener).toHaveBeenCalledTimes(1);
      expect(kill).not.toHaveBeenCalled();
    },
  );

  it('lets a signal end the process where nobody listens', () => {
    const kill = jest.spyOn(process, 'kill').mockImplementation(() => true);
    start();
    process.emit('SIGINT', 'SIGINT');
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGINT');
  });
});

it('shows nothing where there is no terminal', () => {
  process.stderr.isTTY = false;
  const { step, stop } = startCount('rows');
  step();
  stop();
  expect(written).toBe('');
});
