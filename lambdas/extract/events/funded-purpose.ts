import type { Sense } from '../../model/event-types.ts';
import type { Clause } from '../analysis/clause.ts';
import { type EventContext, namesAmount } from './context.ts';
import type { Telling } from './telling.ts';

/** What money is spent to do for another is help, whatever the verb: "allocated 5 million to support Moldova". */
const HELP: ReadonlySet<Sense> = new Set(['SUPPORT/endorse', 'SUPPORT/solidarity', 'AID/economic', 'AID/humanitarian']);

/**
 * Reads an act that is only the purpose of another one as done when the other one pays for it.
 * @returns what the act means then, or null when no money is named
 */
export function fundedSense(context: EventContext, clause: Clause, sense: Sense, telling: Telling): Sense | null {
  if (!telling.isPurpose || clause.parent === null || !HELP.has(sense)) return null;
  const objects = clause.parent.group.passive ? clause.parent.subjects : clause.parent.objects.flat();
  if (!objects.some((phrase) => namesAmount(context, phrase))) return null;
  return sense.startsWith('AID') ? sense : 'AID/economic';
}
