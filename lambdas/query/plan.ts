import { dyadOf } from '../model/actors.ts';
import type { EventType } from '../model/event-types.ts';
import { TYPE_SHARDS, typePartition } from '../table/indexes.ts';
import type { Stream } from '../table/rows/read-rows.ts';
import type { Question } from './question.ts';

type Filter = Stream['filter'];

/** The streams that together hold the rows of a question for a pair or an actor, each row once. */
export function streamsOf({ between, actor, role, type, mode }: Question): Stream[] {
  const filter: Filter = { ...(type && { type }), ...(mode && { mode }) };
  if (between !== undefined) return [{ index: 'byPair', key: dyadOf(...between), filter }];
  return actor === undefined ? [] : ofActor(actor, role, filter);
}

/** A reciprocal row stands in one of the two indexes under each actor, whatever his role. */
function ofActor(actor: string, role: Question['role'], filter: Filter): Stream[] {
  const reciprocal = { ...filter, reciprocal: true };
  return [
    { index: 'bySource', key: actor, filter: role === 'target' ? reciprocal : filter },
    { index: 'byTarget', key: actor, filter: role === 'source' ? reciprocal : filter },
  ];
}

/** The streams of one month of a type. */
export function streamsOfMonth(type: EventType, mode: Question['mode'], month: string): Stream[] {
  const filter: Filter = mode === undefined ? {} : { mode };
  return [...Array(TYPE_SHARDS).keys()].map((shard) => ({
    index: 'byType',
    key: typePartition(type, month, shard),
    filter,
  }));
}
