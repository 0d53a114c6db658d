import type { Discourse } from '../actors/discourse.ts';
import type { Party } from '../actors/party.ts';
import { overlapping } from '../analysis/overlap.ts';
import { subjectOf } from './clause-parties.ts';
import { type EventContext, effectAt, phraseAt } from './context.ts';
import { placesOfVerb } from './places.ts';

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

/** "The following statement was released by the governments of Kenya and Ghana": who speaks in all that follows, or null. */
function joinedInStatement(context: EventContext): Party | null {
  for (const clause of context.read.clauses) {
    const subject = phraseAt(context, clause.subjects[0] ?? -1);
    if (!clause.group.passive || subject === null || !namesStatement(context, subject.first, clause.group.first))
      continue;
    const party = placesOfVerb(context, clause)('subject');
    if (party.strong && party.codes.length > 1) return party;
  }
  return null;
}

function namesStatement(context: EventContext, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (context.read.tokens[at]?.tag === 'noun' && effectAt(context, at) === 'say') return true;
  }
  return false;
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
  const authors = joinedInStatement(context);
  if (authors !== null) {
    discourse.speaker = authors;
    discourse.speechEnds = Number.POSITIVE_INFINITY;
    return authors;
  }
  for (const clause of read.clauses) {
    const token = read.tokens[clause.group.main];
    if (token === undefined || effectAt(context, clause.group.main) !== 'say') continue;
    if (overlapping(read.quotations, token).length > 0) continue;
    // "We reaffirm" is said by whoever spoke before.
    if (read.tokens[phraseAt(context, clause.subjects[0] ?? -1)?.head ?? -1]?.person === 'first') continue;
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
