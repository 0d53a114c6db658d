import type { Discourse } from '../actors/discourse.ts';
import type { Party } from '../actors/party.ts';
import { overlapping } from '../analysis/overlap.ts';
import { subjectOf } from './clause-parties.ts';
import { type EventContext, effectAt } from './context.ts';

/** How many sentences a speech goes on that a colon has opened without quotation marks. */
const LONGEST_SPEECH = 8;

/** How many sentences a turn in a transcript goes on until somebody else is named. */
const LONGEST_TURN = 60;

/** Who is named at the head of a turn in a transcript, `FOREIGN MINISTER KULEBA: …`; null where no turn opens. */
function openedTurn({ read, parties }: EventContext): Party | null {
  const [label, colon] = read.chunks;
  if (label?.kind !== 'phrase' || colon?.kind !== 'mark' || read.tokens[colon.first]?.form !== ':') return null;
  if (read.chunks.length < 4) return null;
  // "Your Excellency:" is whom the speaker addresses.
  if (parties.back.isCourtesy(label)) return null;
  const party = parties.ofPhrase(0);
  return party.strong ? party : null;
}

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
  const turn = openedTurn(context);
  if (turn !== null) {
    discourse.speaker = turn;
    for (const code of turn.codes) discourse.turns.add(code);
    discourse.speechEnds = read.index + LONGEST_TURN;
    return turn;
  }
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
