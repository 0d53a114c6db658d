import { dayRange } from '../../model/edtf.ts';
import type { Amount, Place, Quantity } from '../../model/event.ts';
import type { Token } from '../analysis/token.ts';
import type { Candidate } from '../events/candidate.ts';
import type { Grammar, Language } from '../language.ts';
import type { TimeExpression } from './expression.ts';

/**
 * The time that a sentence gives for an act: the one nearest to its trigger with not too many verbs between.
 * @param verbs how many verbs may stand between the trigger and the time
 * @param ahead whether the act lies ahead of `published`, which is a day or null
 * @param isSaid whether the act is words, which no day to come and no day of a year long past is the day of
 */
export function selectTime(
  candidate: Candidate,
  { verbs, ahead, isSaid, published }: { verbs: number; ahead: boolean; isSaid: boolean; published: string | null },
): string | null {
  const { read, trigger } = candidate;
  const at = read.tokens[trigger] as Token;
  let best: { distance: number; date: string } | null = null;
  for (const time of read.times) {
    if (time.kind === 'open') continue;
    const between = verbsBetween(read.tokens, at, time);
    const liesAhead = ahead && !isSaidThen(candidate, time);
    const date = readingOf(time, liesAhead, published);
    if (between > verbs || (liesAhead && isPast(date, published))) continue;
    if (isSaid && isOccasion(time, date, published)) continue;
    const gap = time.start >= at.end ? time.start - at.end : at.start - time.end;
    const distance = gap + FAR * between;
    if (best === null || distance < best.distance) best = { distance, date };
  }
  return best?.date ?? null;
}

/** "Congratulated Kenya on its national day on 12 December": a day that words are about, and are not said on. */
function isOccasion({ past, future }: TimeExpression, date: string, published: string | null): boolean {
  if (published === null) return false;
  const { first } = dayRange(date);
  return (first !== null && first > published) || (past !== future && daysFrom(published, date) > 2 * NEAR_DAYS);
}

/** Whether a time stands beside a past verb that governs the act: "decided on Monday to visit" was said on Monday. */
function isSaidThen({ read, trigger, telling }: Candidate, time: { start: number; end: number }): boolean {
  const gapTo = (token: Token) => (time.start >= token.end ? time.start - token.end : token.start - time.end);
  const own = gapTo(read.tokens[trigger] as Token);
  return telling.governors.some((at) => {
    const governor = read.tokens[at] as Token;
    if (governor.verb !== 'past') return false;
    // قررت كينيا الاثنين تعزيز: what stands between the two is the governor's.
    const isBetween = governor.end <= time.start && time.end <= (read.tokens[trigger] as Token).start;
    return isBetween || Math.abs(gapTo(governor)) < Math.abs(own);
  });
}

/** A time beyond another verb is further away than any on this side of it. */
const FAR = 10_000;

/** A day that may be in either year is rather the one that is near: news of 10 March tells of 8 March, also when it plans. */
function readingOf({ past, future }: TimeExpression, ahead: boolean, published: string | null): string {
  const [wanted, other] = ahead ? [future, past] : [past, future];
  if (published === null || past === future) return wanted;
  return daysFrom(published, wanted) > HALF_A_YEAR && daysFrom(published, other) < NEAR_DAYS ? other : wanted;
}

const HALF_A_YEAR = 182;
const NEAR_DAYS = 31;

function daysFrom(published: string, date: string): number {
  const { first } = dayRange(date);
  return first === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(first) - Date.parse(published)) / 86_400_000;
}

/** Whether a time is over, or has only a beginning: nothing that is planned takes place then. */
function isPast(date: string, published: string | null): boolean {
  const { last } = dayRange(date);
  return date.endsWith('/..') || (published !== null && last !== null && last < published.slice(0, 7));
}

function verbsBetween(tokens: readonly Token[], trigger: Token, time: { start: number; end: number }): number {
  const from = Math.min(trigger.end, time.end);
  const to = Math.max(trigger.start, time.start);
  return tokens.filter(({ tag, start, end }) => tag === 'verb' && start >= from && end <= to).length;
}

/** The amounts of money of the clause that tells an act. */
export function selectAmounts({ read, trigger }: Candidate, text: string): Amount[] {
  const [start, end] = clauseSpan(read.tokens, trigger);
  return read.amounts
    .filter((amount) => amount.start >= start && amount.end <= end)
    .map(({ value, currency, start: from, end: to }) => ({ value, currency, text: text.slice(from, to) }));
}

/** Amounts belong to the stretch of text around a trigger that no full stop of a list cuts off. */
function clauseSpan(tokens: readonly Token[], trigger: number): [number, number] {
  let first = trigger;
  let last = trigger;
  while (first > 0 && tokens[first - 1]?.form !== ';') first--;
  while (last + 1 < tokens.length && tokens[last + 1]?.form !== ';') last++;
  return [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
}

/** What an act counts: a number directly before a noun that is no time and no money. */
export function selectQuantities({ read, trigger }: Candidate, text: string, language: Language): Quantity[] {
  const { tokens, chunks, amounts, times } = read;
  const quantities: Quantity[] = [];
  for (const chunk of chunks) {
    if (chunk.kind !== 'phrase' || Math.abs(chunk.first - trigger) > NEAR) continue;
    let first = chunk.first;
    while (first < chunk.end && tokens[first]?.tag !== 'number') first++;
    let end = first;
    while (end < chunk.end && tokens[end]?.tag === 'number') end++;
    if (first === end || end >= chunk.end) continue;
    const start = (tokens[first] as Token).start;
    const stop = (tokens[chunk.end - 1] as Token).end;
    if ([...amounts, ...times].some((other) => other.start < stop && start < other.end)) continue;
    const value = language.numberValue(tokens.slice(first, end));
    if (value === null) continue;
    const unit = text.slice((tokens[end] as Token).start, stop);
    quantities.push({ value, unit, text: text.slice(start, stop) });
  }
  return quantities;
}

const NEAR = 25;

/** Where an act happens: a state or capital that a preposition of place introduces in its sentence. */
export function selectPlace({ read, trigger }: Candidate, text: string, grammar: Grammar): Place | null {
  let best: { distance: number; place: Place } | null = null;
  for (const { first, end, kind, code } of read.mentions) {
    const preposition = read.tokens[first - 1];
    if (kind !== 'state' && kind !== 'capital') continue;
    if (preposition?.tag !== 'preposition' || !grammar.places.includes(preposition.lemma)) continue;
    const distance = Math.abs(first - trigger);
    if (best !== null && best.distance <= distance) continue;
    const name = text.slice((read.tokens[first] as Token).start, (read.tokens[end - 1] as Token).end);
    best = { distance, place: { name, country: code } };
  }
  return best?.place ?? null;
}
