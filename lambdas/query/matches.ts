import { dyadOf } from '../model/actors.ts';
import { dayRange } from '../model/edtf.ts';
import type { EventRow } from '../table/rows/event-row.ts';
import { daysOf } from './days.ts';
import type { Question } from './question.ts';

/** Whether a row answers a question, wherever it was read. */
export function matches(row: EventRow, question: Question): boolean {
  const { between, type, mode, context, status, language, coderVersion, since, until } = question;
  const { from, to } = daysOf(since, until);
  return (
    (between === undefined || row.pair === dyadOf(...between)) &&
    hasActor(row, question) &&
    (type === undefined || row.type === type) &&
    (mode === undefined || row.mode === mode) &&
    (context === undefined || row.contexts.includes(context)) &&
    (status === undefined || row.status === status) &&
    (language === undefined || row.language === language) &&
    (coderVersion === undefined || row.coderVersion === coderVersion) &&
    row.sortDate >= from &&
    row.sortDate <= to &&
    isPublished(row, question) &&
    hasAmount(row, question)
  );
}

function hasActor({ source, target, reciprocal }: EventRow, { actor, role }: Question): boolean {
  if (actor === undefined) return true;
  if (role === 'either' || reciprocal) return actor === source || actor === target;
  return actor === (role === 'source' ? source : target);
}

/** Of a month or an interval, any of its days will do; an article without a date was published nobody knows when. */
function isPublished({ published }: EventRow, { publishedSince, publishedUntil }: Question): boolean {
  if (publishedSince === undefined && publishedUntil === undefined) return true;
  if (published === null) return false;
  const { from, to } = daysOf(publishedSince, publishedUntil);
  const { first, last } = dayRange(published);
  if (first === null && last === null) return false;
  return (first === null || first <= to) && (last === null || last >= from);
}

function hasAmount({ amounts }: EventRow, { currency, minAmount = 0 }: Question): boolean {
  return currency === undefined || amounts.some((amount) => amount.currency === currency && amount.value >= minAmount);
}
