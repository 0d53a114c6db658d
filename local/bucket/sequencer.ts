/**
 * Sequencers as S3 gives them: 18 hex digits that rise with every event, here from the clock, so that they rise across
 * runs too.
 * @param last the highest one that was ever given out, or null
 */
export function createSequencer(last: string | null, now: () => number = Date.now): () => string {
  let previous = last ? BigInt(`0x${last}`) : 0n;
  return () => {
    const fromClock = BigInt(now()) << 20n;
    previous = fromClock > previous ? fromClock : previous + 1n;
    return previous.toString(16).toUpperCase().padStart(18, '0');
  };
}
