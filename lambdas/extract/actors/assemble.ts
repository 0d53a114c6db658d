import type { ActorEntry } from './entry.ts';

/**
 * Entries without repetitions: of entries that give a form the same actor for the same time, the first is kept. A form
 * that is sure in one entry and ambiguous in another for the same actor is sure.
 */
export function assemble(...parts: readonly (readonly ActorEntry[])[]): ActorEntry[] {
  const latest = new Map<string, ActorEntry>();
  const kept: ActorEntry[] = [];
  for (const part of parts) {
    for (const entry of part) {
      const earlier = latest.get(entry.form);
      if (earlier !== undefined && isSame(earlier, entry)) {
        if (entry.ambiguous === undefined) delete earlier.ambiguous;
      } else {
        latest.set(entry.form, entry);
        kept.push(entry);
      }
    }
  }
  return kept;
}

function isSame(a: ActorEntry, b: ActorEntry): boolean {
  return a.code === b.code && a.from === b.from && a.until === b.until;
}
