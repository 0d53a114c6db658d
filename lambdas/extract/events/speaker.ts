import type { Discourse } from '../actors/discourse.ts';
import type { Party } from '../actors/party.ts';
import { overlapping } from '../analysis/overlap.ts';
import { type EventContext, effectAt } from './context.ts';
import { subjectOf } from './places.ts';

/** How many sentences a speech goes on that a colon has opened without quotation marks. */
const LONGEST_SPEECH = 8;

function opensSpeech({ read }: EventContext): boolean {
  return read.tokens.at(-1)?.form === ':';
}

/**
 * Whom "we" and "our" mean in a sentence: who is said in it to say something; inside a quotation without that, who spoke
 * last; so in the sentences after one that ends in a colon. Elsewhere a government's own
 * statement is said by it; null where nobody speaks.
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
    discourse.speechEnds = opensSpeech(context) ? read.index + LONGEST_SPEECH : -1;
    return party;
  }
  const { home, isOfficial } = discourse;
  const isSpeech = read.quotations.length > 0 || read.index <= discourse.speechEnds;
  if (isSpeech && discourse.speaker !== null) return { ...discourse.speaker, strong: true };
  return isOfficial && home !== null ? { codes: [home], role: 'GOV', strong: true } : null;
}
