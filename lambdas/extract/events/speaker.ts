import type { Discourse } from '../actors/discourse.ts';
import type { Party } from '../actors/party.ts';
import { overlapping } from '../analysis/overlap.ts';
import { type EventContext, effectAt } from './context.ts';
import { subjectOf } from './places.ts';

/**
 * Whom "we" and "our" mean in a sentence: who is said in it to say something; inside a quotation without that, who spoke
 * last. Null outside quotations: then it is the outlet.
 */
export function findSpeaker(context: EventContext, discourse: Discourse): Party | null {
  const { read } = context;
  for (const clause of read.clauses) {
    const token = read.tokens[clause.group.main];
    if (token === undefined || effectAt(context, clause.group.main) !== 'say') continue;
    if (overlapping(read.quotations, token).length > 0) continue;
    const party = subjectOf(context, clause);
    if (party.codes.length === 0) continue;
    discourse.speaker = party;
    return party;
  }
  if (read.quotations.length === 0 || discourse.speaker === null) return null;
  return { ...discourse.speaker, strong: true };
}
