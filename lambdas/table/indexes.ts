import { dyadOf } from '../model/actors.ts';
import type { EventType } from '../model/event-types.ts';
import { rowName, shardOf } from './keys.ts';

/** Partitions of one type and month: a type is asked for more than any pair, and grows faster. */
export const TYPE_SHARDS = 4;

export const STATE_SHARDS = 8;

/** What byState lists. */
export type StateKind = 'file' | 'entry' | 'article';

/** What decides where an event's row is found. */
export interface RowPlace {
  eventId: string;
  source: string;
  target: string;
  type: EventType;
  /** `YYYY-MM-DD`. */
  sortDate: string;
}

/** The sort key in all four indexes of rows: by date, and the same row at the same place in each of them. */
export function rowSort({ sortDate, eventId, source, target }: Omit<RowPlace, 'type'>): string {
  return `${sortDate}#${rowName(eventId, source, target)}`;
}

/** @param month `YYYY-MM` */
export function typePartition(type: EventType, month: string, shard: number): string {
  return `${type}#${month}#${shard}`;
}

/** The attributes by which an event's row is found, beside those that say what it is. */
export function rowIndexes(row: RowPlace) {
  return {
    pair: dyadOf(row.source, row.target),
    typeMonth: typePartition(row.type, row.sortDate.slice(0, 7), shardOf(row.eventId, TYPE_SHARDS)),
    sortKey: rowSort(row),
  };
}

/** @param qualifier the language or coder version that the state is about, where it is about one */
export function statePartition(kind: StateKind, state: string, qualifier: string | null, shard: number): string {
  return [kind, state, ...(qualifier === null ? [] : [qualifier]), shard].join('#');
}

/**
 * The index attributes of an item that is found by its state.
 * @param id unique among its kind, at most 900 bytes
 * @param time ISO 8601, when it came into the state
 */
export function stateIndex(kind: StateKind, state: string, qualifier: string | null, id: string, time: string) {
  return {
    byStateKey: statePartition(kind, state, qualifier, shardOf(id, STATE_SHARDS)),
    byStateSort: `${time}#${id}`,
  };
}

/** When an item came into the state by which it is found, ISO 8601. */
export function timeOfState(byStateSort: string): string {
  return byStateSort.split('#', 1)[0] as string;
}
