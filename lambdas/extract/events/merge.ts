import { createHash } from 'node:crypto';
import { cameoOf } from '../../model/cameo.ts';
import { approximate, dayRange } from '../../model/edtf.ts';
import type { Amount, CooperationEvent, Quantity, Span } from '../../model/event.ts';
import type { Promised } from '../../model/event-types.ts';
import type { Draft } from './draft.ts';

/** What the whole article decides about its events. */
export interface ArticleFacts {
  id: string;
  /** EDTF, or null. */
  date: string | null;
  /** Sentences up to this index are the news itself: the title and the lead. */
  lead: number;
}

/** Joins the reports of one act into one event with all its evidence, and completes it. */
export function mergeDrafts(drafts: readonly Draft[], article: ArticleFacts): CooperationEvent[] {
  const acts: Draft[][] = [];
  for (const draft of withKinds(withoutTotals(drafts.flatMap(byTarget)))) {
    const act = acts.find((other) => isSameAct(other[0] as Draft, draft));
    if (act === undefined) acts.push([draft]);
    else act.push(draft);
  }
  const meetings = acts
    .flat()
    .filter(({ type, status, date }) => type === 'CONSULT' && status === 'done' && date !== null);
  return acts.map((act) => complete(act, article, meetings));
}

/** A sum given since some day is no act beside the new sum that it counts in (codebook, section 5, "What counts"). */
function withoutTotals(drafts: readonly Draft[]): Draft[] {
  const isTotal = ({ date, amounts }: Draft) => date?.endsWith('/..') === true && amounts.length > 0;
  const isNew = (draft: Draft) => draft.amounts.length > 0 && !isTotal(draft);
  return drafts.filter(
    (draft) =>
      !isTotal(draft) ||
      !drafts.some((other) => other.type === draft.type && key(other) === key(draft) && isNew(other)),
  );
}

/** A gift that its sentence also tells the kind of is one act: five million dollars for the victims are relief. */
function withKinds(drafts: readonly Draft[]): Draft[] {
  const gifts = new Map<string, Draft>();
  const giftOf = (draft: Draft) => `${draft.sentence} ${draft.type} ${key(draft)}`;
  for (const draft of drafts) if (tellsKind(draft)) gifts.set(giftOf(draft), draft);
  return drafts.map((draft) => {
    const kind = helpIn(draft) === 'AID/economic' ? gifts.get(giftOf(draft)) : undefined;
    return kind === undefined ? draft : { ...draft, mode: kind.mode, promises: kind.promises };
  });
}

function tellsKind(draft: Draft): boolean {
  const help = helpIn(draft);
  return help?.startsWith('AID/') === true && help !== 'AID/economic';
}

/** What kind of help is given or promised, if any is. */
function helpIn({ type, mode, promises }: Draft): string | null {
  return type === 'AID' ? `AID/${mode}` : promises;
}

/**
 * One act reported again: the same type between the same actors in the same direction. A visit and the talks during it
 * are one CONSULT; support is one event a mode; commitments are one a promised type (codebook, section 5, "How many").
 */
function isSameAct(a: Draft, b: Draft): boolean {
  if (a.type !== b.type) return false;
  if (isInvitedTo(a, b) || isInvitedTo(b, a)) return pairOf(a) === pairOf(b);
  if (a.mode === 'invite' || b.mode === 'invite') return a.mode === b.mode && key(a) === key(b);
  if (a.type === 'AGREE' && (a.promises === null) !== (b.promises === null)) return pairOf(a) === pairOf(b);
  if (key(a) !== key(b)) return false;
  if (a.type === 'CONSULT') return a.date === null || b.date === null || overlaps(a.date, b.date);
  if (a.type === 'AGREE') return promisesAlike(a.promises, b.promises);
  return a.mode === b.mode && (a.date === null || b.date === null || a.date === b.date);
}

/** An invitation, and the visit that it is to, are one commitment; other promises between the two are others. */
function isInvitedTo(invitation: Draft, visit: Draft): boolean {
  return isInvitation(invitation) && visit.promises?.startsWith('CONSULT') === true;
}

function isInvitation({ mode, promises }: Draft): boolean {
  return mode === 'invite' && promises === null;
}

/** A visit that is planned and the meetings planned in it are one commitment, as they are one CONSULT when they happen. */
function promisesAlike(a: Promised | null, b: Promised | null): boolean {
  if (a === null || b === null || a === b) return true;
  return a.startsWith('CONSULT') && b.startsWith('CONSULT');
}

/** What is done towards several is an event for each: one trip to three countries is three. */
function byTarget(draft: Draft): Draft[] {
  // A mediator acts between those he mediates for, in one act.
  if (draft.reciprocal || draft.targets.length === 1 || draft.mode === 'mediation') return [draft];
  return draft.targets.map((target) => ({ ...draft, targets: [target] }));
}

/** A visit has one direction and the talks during it none: consultations are told apart by their pair alone. */
function pairOf({ sources, targets }: Draft): string {
  return [...new Set([...sources, ...targets])].sort().join();
}

function key({ type, promises, sources, targets, reciprocal }: Draft): string {
  const pair = [...sources, ...targets].sort();
  if (type === 'CONSULT' || promises?.startsWith('CONSULT') || reciprocal) return [...new Set(pair)].join();
  return `${[...sources].sort()}>${[...targets].sort()}`;
}

function overlaps(a: string, b: string): boolean {
  return a === b || a.split('/').some((day) => b.includes(day)) || b.split('/').some((day) => a.includes(day));
}

function complete(act: readonly Draft[], article: ArticleFacts, meetings: readonly Draft[]): CooperationEvent {
  const main = mainOf(act);
  const { type, mode, sources, targets, reciprocal, roles, status, attribution, trigger, rule } = main;
  const promises = act.find((draft) => draft.promises !== null)?.promises ?? null;
  const cameo = cameoOf(type, mode, promises);
  const parties = reciprocal ? [...sources].sort() : sources;
  return {
    id: eventId(article.id, main, Math.min(...act.map((draft) => draft.trigger.start))),
    type,
    mode,
    sources: parties,
    targets: reciprocal ? parties : targets,
    reciprocal,
    roles: Object.assign({}, ...act.map((draft) => draft.roles), roles),
    status: statusOf(act, status),
    date: dateOf(act, article, meetings),
    promises,
    amounts: distinct(
      act.flatMap((draft) => draft.amounts),
      (a: Amount) => `${a.value} ${a.currency}`,
    ),
    quantities: distinct(
      act.flatMap((draft) => draft.quantities),
      (q: Quantity) => `${q.value} ${q.unit}`,
    ),
    place: act.find((draft) => draft.place !== null)?.place ?? null,
    contexts: [...new Set(act.flatMap((draft) => draft.contexts))],
    attribution: attribution ?? act.find((draft) => draft.attribution !== null)?.attribution ?? null,
    evidence: distinct(
      act.map((draft) => draft.evidence),
      (span: Span) => `${span.start}`,
    ).sort((a, b) => a.start - b.start),
    trigger,
    rule,
    cameo: cameo.code,
    goldstein: cameo.goldstein,
  };
}

/** A headline tells in the present what the sentences below it tell as done. */
function statusOf(act: readonly Draft[], status: Draft['status']): Draft['status'] {
  const isHeadline = status === 'ongoing' && act.some((draft) => draft.type === 'CONSULT' && draft.status === 'done');
  return isHeadline ? 'done' : status;
}

/** The report that names the act best: a visit rather than the talks in it, an invitation rather than what it is to, a promised act rather than agreeing, else the first. */
function mainOf(act: readonly Draft[]): Draft {
  const [first] = act as [Draft];
  const invitation = act.find(isInvitation);
  const better = first.type === 'AGREE' ? act.find(({ promises }) => promises !== null) : undefined;
  return act.find(({ mode }) => mode === 'visit') ?? invitation ?? better ?? first;
}

/**
 * A time that any report names; for what was said, the day on which its parties met; else the day of the article, as
 * approximate, when the act is the news itself.
 */
function dateOf(act: readonly Draft[], { date, lead }: ArticleFacts, meetings: readonly Draft[]): string | null {
  const named = act.find((draft) => draft.date !== null)?.date ?? null;
  if (named !== null) return named;
  const isSaid = act.some(({ type }) => SAID.has(type));
  const meeting = isSaid
    ? meetings.find((other) => act.some((draft) => sharesParties(draft, other) && isFresh(other.date, date)))
    : undefined;
  if (meeting?.date !== undefined && meeting.date !== null) return approximate(meeting.date);
  if (date === null) return null;
  const isNews = act.some((draft) => draft.sentence <= lead || draft.status === 'ongoing' || !draft.isBackground);
  return isSaid || isNews ? approximate(date) : null;
}

/** Whether a meeting is the news that the article brings what was said at: a single day, not long ago. */
function isFresh(meeting: string | null, published: string | null): boolean {
  if (meeting === null || published === null) return meeting !== null && !meeting.includes('/');
  const [met, day] = [dayRange(meeting), dayRange(published).first];
  if (met.first === null || met.first !== met.last || day === null) return false;
  const days = (Date.parse(day) - Date.parse(met.first)) / 86_400_000;
  return days >= 0 && days <= FRESH_DAYS;
}

const FRESH_DAYS = 3;

function sharesParties(a: Draft, b: Draft): boolean {
  const parties = new Set([...b.sources, ...b.targets]);
  return [...a.sources, ...a.targets].every((code) => parties.has(code));
}

/** Acts that are done by saying them: their day is that of the saying. */
const SAID: ReadonlySet<Draft['type']> = new Set(['SUPPORT', 'AGREE']);

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** The same for the same act, whatever version of the coder finds it (the article's id, what, who, where it stands). */
function eventId(articleId: string, { type, mode, sources, targets }: Draft, trigger: number): string {
  const facts = JSON.stringify([articleId, type, mode, [...sources].sort(), [...targets].sort(), trigger]);
  return createHash('sha256').update(facts).digest('hex').slice(0, 32);
}
