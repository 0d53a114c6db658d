import type { ActorCode, Role } from '../../model/actors.ts';
import type { Context } from '../../model/contexts.ts';
import { dayRange } from '../../model/edtf.ts';
import { type EventType, splitSense } from '../../model/event-types.ts';
import type { Token } from '../analysis/token.ts';
import { selectAmounts, selectPlace, selectQuantities, selectTime } from '../attributes/select.ts';
import type { Language } from '../language.ts';
import type { Candidate } from './candidate.ts';
import { classify, NEW_ACTS } from './classify.ts';
import type { Draft } from './draft.ts';

/** Types whose acts move something that can be counted or paid. */
const MATERIAL: ReadonlySet<EventType> = new Set(['AID', 'COOPERATE', 'RETREAT']);

/**
 * Fills in what an act's own sentence says of it; null when its telling makes it no event.
 * @param published the day of publication, `YYYY-MM-DD`, or null
 */
export function toDraft(
  candidate: Candidate,
  text: string,
  language: Language,
  contexts: ReadonlyMap<string, readonly Context[]>,
  published: string | null,
): Draft | null {
  if (!isWords(candidate) && isDatedAhead(candidate, published)) candidate.telling.commitment ??= 'intent';
  const classified = classify(candidate);
  if (classified === null) return null;
  const { read, sources, targets, reciprocal, trigger, rule } = candidate;
  const { type, promises } = classified;
  const promisedType = promises?.split('/')[0] as EventType | undefined;
  const isMaterial = MATERIAL.has(type) || (promisedType !== undefined && MATERIAL.has(promisedType));
  const hasAmounts = isMaterial || classified.mode === 'sign-agreement';
  const at = read.tokens[trigger];
  return {
    ...classified,
    sources: [...sources.codes],
    targets: [...targets.codes],
    reciprocal,
    roles: rolesOf(candidate),
    date: selectTime(candidate, {
      // "The agreement entered into force on 3 May": words are dated where they are said, acts also behind a verb.
      verbs: type === 'SUPPORT' && classified.mode !== 'sign-agreement' ? 0 : 1,
      ahead: classified.status === 'planned',
      isSaid: classified.type === 'SUPPORT' && isWords(candidate),
      published,
    }),
    amounts: hasAmounts ? selectAmounts(candidate, text) : [],
    quantities: isMaterial ? selectQuantities(candidate, text, language) : [],
    place: selectPlace(candidate, text, language.grammar),
    contexts: contextsOf(candidate, contexts),
    attribution: attributionOf(candidate, text),
    evidence: { start: read.sentence.start, end: read.sentence.end },
    trigger: { start: at?.start ?? 0, end: at?.end ?? 0 },
    rule,
    sentence: read.index,
    isBackground: isBackground(candidate),
  };
}

/** "Congratulate Kenya on its independence on 12 December": what is said is said today, whatever day it is about. */
function isWords({ sense }: Candidate): boolean {
  const { type, mode } = splitSense(sense);
  return type === 'SUPPORT' && !NEW_ACTS.has(mode);
}

/** Told as over before the news began: had visited, كان قد زار. */
function isBackground({ read, clause }: Candidate): boolean {
  if (clause === null) return false;
  for (let at = clause.group.first; at < clause.group.main; at++) if (read.tokens[at]?.anterior === true) return true;
  return false;
}

/** "Holds talks on 3 May", in April, or "the visit next month": a present or a noun that has a day to come tells what is planned. */
function isDatedAhead({ read, clause, trigger }: Candidate, published: string | null): boolean {
  const token = read.tokens[trigger] as Token;
  const main = clause?.group.main ?? -1;
  const isPresent = read.tokens[main]?.verb === 'present';
  if (published === null || (main === trigger && !isPresent)) return false;
  const nextVerb = read.chunks.find(({ kind, first, end }) => {
    return kind === 'verb' && first > trigger && main !== trigger && !(isPresent && end === main + 1);
  });
  const until = Math.min(token.end + NEAR_CHARACTERS, read.tokens[nextVerb?.first ?? -1]?.start ?? Infinity);
  return read.times.some((time) => {
    const isNear = time.start >= token.start && time.start < until;
    return isNear && time.kind !== 'open' && time.past === time.future && (dayRange(time.past).first ?? '') > published;
  });
}

const NEAR_CHARACTERS = 200;

function rolesOf({ sources, targets, reciprocal }: Candidate): Record<ActorCode, Role> {
  const roles: Record<ActorCode, Role> = {};
  for (const { codes, role } of reciprocal ? [sources] : [sources, targets]) {
    if (role !== null) for (const code of codes) roles[code] = role;
  }
  return roles;
}

function contextsOf({ read }: Candidate, contexts: ReadonlyMap<string, readonly Context[]>): Context[] {
  const found = new Set<Context>();
  for (const { lemma } of read.tokens) for (const context of contexts.get(lemma) ?? []) found.add(context);
  return [...found];
}

/** Who is said to say it, as the text names him. */
function attributionOf({ read, telling }: Candidate, text: string): string | null {
  const phrase = read.chunks[telling.saying?.subjects[0] ?? -1];
  if (phrase?.kind !== 'phrase' || read.tokens[phrase.head]?.tag === 'pronoun') return null;
  return text.slice(read.tokens[phrase.first]?.start, read.tokens[phrase.end - 1]?.end);
}
