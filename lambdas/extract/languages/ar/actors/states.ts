import type { ActorEntry } from '../../../actors/entry.ts';
import { entryOf, formsOf, linesOf } from '../../../actors/name-table.ts';
import { nisbaForms } from './nisba.ts';
import { STATE_NAMES } from './state-names.ts';

/** Seats that stood for a government for some years only; Sanaa fell to the Houthi movement in January 2015. */
const DATED: readonly ActorEntry[] = [{ form: 'صنعاء', code: 'YEM', kind: 'capital', until: '2015-01' }];

/** All names, adjectives, demonyms and capitals of states and territories. */
export function stateEntries(): ActorEntry[] {
  const entries = [...DATED];
  for (const line of linesOf(STATE_NAMES)) {
    const code = line.slice(0, 3);
    const [names, adjectives, irregular, capitals] = line.slice(4).split('|');
    for (const form of formsOf(names)) entries.push(entryOf(form, code, 'state'));
    for (const form of formsOf(capitals)) entries.push(entryOf(form, code, 'capital'));
    for (const adjective of formsOf(adjectives)) {
      const { form: nisba, ambiguous } = adjective;
      for (const form of nisbaForms(nisba)) {
        const free = ambiguous === 'name' && form !== nisba && form !== `${nisba}ا`;
        entries.push(entryOf(free ? { form } : { ...adjective, form }, code, 'adjective'));
      }
    }
    for (const plural of formsOf(irregular)) {
      for (const form of [plural.form, `ال${plural.form}`]) {
        entries.push(entryOf({ ...plural, form }, code, 'adjective'));
      }
    }
  }
  return entries;
}
