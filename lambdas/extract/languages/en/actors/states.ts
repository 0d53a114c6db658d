import type { ActorEntry } from '../../../actors/entry.ts';
import { entryOf, formsOf, linesOf } from '../../../actors/name-table.ts';
import { STATE_NAMES } from './state-names.ts';

/** Seats that stood for a government for some years only; Sanaa fell to the Houthi movement in January 2015. */
const DATED: readonly ActorEntry[] = [
  { form: 'Sanaa', code: 'YEM', kind: 'capital', until: '2015-01' },
  { form: "Sana'a", code: 'YEM', kind: 'capital', until: '2015-01' },
];

/** An adjective, and the plural of the people it names, where the language forms one: Egyptians, but Chinese, Dutch. */
function withPlural(adjective: string): string[] {
  return /(?:s|sh|ch|ese|x|z)$/.test(adjective) ? [adjective] : [adjective, `${adjective}s`];
}

/** All names, adjectives, demonyms and capitals of states and territories. */
export function stateEntries(): ActorEntry[] {
  const entries = [...DATED];
  for (const line of linesOf(STATE_NAMES)) {
    const code = line.slice(0, 3);
    const [names, adjectives, capitals] = line.slice(4).split('|');
    for (const form of formsOf(names)) entries.push(entryOf(form, code, 'state'));
    for (const form of formsOf(capitals)) entries.push(entryOf(form, code, 'capital'));
    for (const adjective of formsOf(adjectives)) {
      for (const form of withPlural(adjective.form)) {
        entries.push(entryOf({ ...adjective, form }, code, 'adjective'));
      }
    }
  }
  return entries;
}
