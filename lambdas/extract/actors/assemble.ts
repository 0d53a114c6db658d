import type { ActorEntry } from './entry.ts';

/**
 * Entries without repetitions: of entries that give a form the same actor for the same time, the first is kept. A form
 * that is sure in one entry and ambiguous in another for the same actor is sure.
 */
export function assemble(...parts: readonly (readonly ActorEntry[])[]): ActorEntry[] {
  const kept = new Map<string, ActorEntry>();
  for (const part of parts) {
    for (const entry of part) {
      const key = `${entry.form}\t${entry.code}\t${entry.from ?? ''}\t${entry.until ?? ''}`;
      const earlier = kept.get(key);
      if (earlier === undefined) kept.set(key, entry);
      else if (!entry.ambiguous) delete earlier.ambiguous;
    }
  }
  return [...kept.values()];
}
