import { Presets, SingleBar } from 'cli-progress';

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
  return { step: () => bar.increment(), stop: () => bar.stop() };
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
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
