import type { Status } from '../../model/event.ts';
import { type EventType, type Mode, type Promised, type Sense, splitSense } from '../../model/event-types.ts';
import type { Candidate } from './candidate.ts';

export interface Classified {
  type: EventType;
  mode: Mode;
  promises: Promised | null;
  status: Status;
}

/** What a concession is called while it is only promised (codebook, section 5, "Which type"). */
const PROMISED_CONCESSIONS: Partial<Record<Sense, Mode>> = {
  'RETREAT/withdraw': 'promise-withdrawal',
  'RETREAT/release': 'promise-release',
  'RETREAT/lift-sanctions': 'ease-restrictions',
  'RETREAT/access': 'ease-restrictions',
  'RETREAT/ceasefire': 'ceasefire',
  'RETREAT/disarm': 'ease-restrictions',
};

/**
 * The type of an act as it is told: what lies ahead is AGREE with the act as its promise; a commitment that goes on is
 * SUPPORT still. Null when it is no event: what an act is merely for did not happen.
 */
export function classify(candidate: Candidate): Classified | null {
  const { sense, telling } = candidate;
  const { type, mode } = splitSense(sense);
  if (telling.isPurpose && type !== 'CONSULT') return null;
  // What money is given for is the gift again: "a loan for the support of".
  if (telling.isServed && sense === 'SUPPORT/endorse') return null;
  if (type === 'AGREE') return { type, mode, promises: null, status: 'planned' };
  if (type === 'CONCEDE') return { type, mode, promises: null, status: telling.commitment ? 'planned' : 'done' };
  // Working together as before, and support that is pledged, commit to no new act (codebook, section 5, "Which type").
  if (telling.continues && sense === 'COOPERATE/joint-project') return SOLIDARITY;
  if (telling.commitment === 'promise' && sense === 'SUPPORT/endorse') return SOLIDARITY;
  const { commitment } = telling;
  if (commitment !== null && mode === 'praise')
    return { type: 'AGREE', mode: commitment, promises: sense, status: 'planned' };
  if (commitment === null || (type === 'SUPPORT' && (telling.continues || !NEW_ACTS.has(mode)))) {
    return { type, mode, promises: null, status: statusOf(candidate, type) };
  }
  const concession = PROMISED_CONCESSIONS[sense];
  if (concession !== undefined) return { type: 'CONCEDE', mode: concession, promises: null, status: 'planned' };
  return { type: 'AGREE', mode: commitment, promises: sense, status: 'planned' };
}

const SOLIDARITY: Classified = { type: 'SUPPORT', mode: 'solidarity', promises: null, status: 'done' };

/** Supportive acts that one can promise to do; words of support are said in the promising itself. */
export const NEW_ACTS: ReadonlySet<Mode> = new Set([
  'sign-agreement',
  'diplomatic-relations',
  'recognition',
  'endorse',
]);

const GOES_ON: ReadonlySet<EventType> = new Set(['AID', 'COOPERATE', 'CONSULT']);

/** What is told in the present goes on (codebook, section 5, "Which type"); what a gerund names as a reason is done. */
function statusOf({ read, clause, telling, trigger }: Candidate, type: EventType): Status {
  if (!GOES_ON.has(type)) return 'done';
  if (telling.continues) return 'ongoing';
  const main = clause?.group.main;
  const form = read.tokens[main ?? -1]?.verb;
  if (form === 'gerund') return clause?.link === 'gerund' ? 'done' : 'ongoing';
  // "The visit comes as": what is said of a meeting in the present is not the meeting.
  const isToldSo = main === trigger || type !== 'CONSULT' || clause?.subjects.length !== 0;
  return form === 'present' && isToldSo ? 'ongoing' : 'done';
}
