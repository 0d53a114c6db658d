import { dyadOf } from '../model/actors.ts';
import type { EventType } from '../model/event-types.ts';
import { TYPE_SHARDS, typePartition } from '../table/indexes.ts';
import type { Filter, Stream } from '../table/read-stream.ts';
import type { Question } from './question.ts';

/**
 * The streams that together hold the rows of a question for a pair or an actor, each row once; none for another question. A
 * pair has fewer rows than either of its actors.
 */
export function streamsOf(question: Question): Stream[] {
  const { between, actor, role } = question;
  const filter = filterOf(question);
  if (between !== undefined) return [{ index: 'byPair', key: dyadOf(...between), filter }];
  return actor === undefined ? [] : ofActor(actor, role, filter);
}

/** A reciprocal row stands in one of the two indexes under each actor, whatever his role. */
function ofActor(actor: string, role: Question['role'], filter: Filter): Stream[] {
  const reciprocal = { ...filter, equals: { ...filter.equals, reciprocal: true } };
  return [
    { index: 'bySource', key: actor, filter: role === 'target' ? reciprocal : filter },
    { index: 'byTarget', key: actor, filter: role === 'source' ? reciprocal : filter },
  ];
}

/** The streams of one month of a type. */
export function streamsOfMonth(question: Question, type: EventType, month: string): Stream[] {
  const { type: _, ...rest } = question;
  const filter = filterOf(rest);
  return [...Array(TYPE_SHARDS).keys()].map((shard) => ({
    index: 'byType',
    key: typePartition(type, month, shard),
    filter,
  }));
}

/** What the table itself can leave out of a question's rows; `matches` decides on the rest. */
function filterOf(question: Omit<Question, 'type'> & { type?: EventType | undefined }): Filter {
  const { type, mode, status, language, coderVersion, context, currency, publishedSince, publishedUntil } = question;
  const equals = { type, mode, status, language, coderVersion };
  return {
    equals: Object.fromEntries(Object.entries(equals).flatMap(([name, value]) => (value ? [[name, value]] : []))),
    contains: context === undefined ? {} : { contexts: context },
    has: [...(currency ? ['amounts'] : []), ...(publishedSince || publishedUntil ? ['published'] : [])],
  };
}
