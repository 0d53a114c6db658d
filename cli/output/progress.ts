import { Presets, SingleBar } from 'cli-progress';
import { SIGNALS } from '../interruption.ts';

export interface Progress {
  /** One more of the things counted is done. */
  step(): void;
  stop(): void;
}

/** A progress bar on standard error, for a person at a terminal; nothing anywhere else. */
export function startProgress(total: number, noun: string): Progress {
  if (!process.stderr.isTTY || total === 0) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar(
    {
      format: `{bar} {value}/{total} ${noun} {eta_formatted}`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return progressOf(bar);
}

/** A number of things done on standard error, for a person at a terminal, where nobody knows how many there will be. */
export function startCount(noun: string): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: `{value} ${noun} in {duration_formatted}`,
    formatValue: (value, _options, type) => (type === 'value' ? value.toLocaleString('en') : String(value)),
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(Number.MAX_SAFE_INTEGER, 0);
  return progressOf(bar);
}

/** A signal that ends the process must not leave the terminal without its cursor. */
function progressOf(bar: SingleBar): Progress {
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, breakOff);
    bar.stop();
  };
  const breakOff = (signal: NodeJS.Signals) => {
    stop();
    // Who else listens says what becomes of the process; if nobody does, it ends of the signal as it would have.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, breakOff);
  return { step: () => bar.increment(), stop };
}
