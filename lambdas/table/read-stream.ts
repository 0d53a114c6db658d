import { type Cost, type Item, queryPage } from './pages.ts';
import { INDEXES, type Index, type Table } from './table.ts';

/** What an item must have to be given back; the others are read and left out. */
export interface Filter {
  /** Attributes and their values. */
  equals?: Record<string, string | number | boolean>;
  /** Attributes that are lists, and what they must contain. */
  contains?: Record<string, string>;
  /** Attributes that must be there. */
  has?: string[];
}

/** Items of one partition of an index, in the order of their sort keys. */
export interface Stream {
  index: Index;
  /** Value of the index's partition key. */
  key: string;
  filter: Filter;
}

/** A stretch of a stream. */
export interface Stretch {
  /** First and last sort key, or beginnings of them; both included. */
  from: string;
  to: string;
  newestFirst: boolean;
  /** Items to be looked at, those that the filter leaves out included. */
  limit: number;
}

/** An item and its place in the order of all items. */
export interface Placed<Found> {
  sort: string;
  found: Found;
}

/** What one request gave. */
export interface StreamRead<Found> {
  items: Placed<Found>[];
  /** The sort key up to which the stream was read; null at its end. */
  readTo: string | null;
}

/** Reads a stretch of a stream with one Query. @param cost is added to */
export async function readStream(
  table: Table,
  { index, key, filter }: Stream,
  { from, to, newestFirst, limit }: Stretch,
  cost: Cost,
): Promise<StreamRead<Item>> {
  const { partition, sort: sortName } = INDEXES[index];
  const { expression, names, values } = filtering(filter);
  const page = await queryPage(
    table,
    {
      IndexName: index,
      KeyConditionExpression: '#partition = :partition AND #place BETWEEN :from AND :to',
      ...(expression !== '' && { FilterExpression: expression }),
      ExpressionAttributeNames: { '#partition': partition, '#place': sortName, ...names },
      ExpressionAttributeValues: { ':partition': key, ':from': from, ':to': to, ...values },
      ScanIndexForward: !newestFirst,
      Limit: limit,
    },
    cost,
  );
  return {
    items: (page.Items ?? []).map((item) => ({ sort: item[sortName] as string, found: item })),
    readTo: (page.LastEvaluatedKey?.[sortName] as string | undefined) ?? null,
  };
}

/** Whether a filter may leave anything out. */
export function isFiltering(filter: Filter): boolean {
  return filtering(filter).expression !== '';
}

function filtering({ equals = {}, contains = {}, has = [] }: Filter) {
  const conditions = [
    ...Object.keys(equals).map((name) => `#${name} = :${name}`),
    ...Object.keys(contains).map((name) => `contains(#${name}, :${name})`),
    ...has.map((name) => `attribute_exists(#${name})`),
  ];
  const wanted = Object.entries({ ...equals, ...contains });
  return {
    expression: conditions.join(' AND '),
    names: Object.fromEntries([...wanted.map(([name]) => name), ...has].map((name) => [`#${name}`, name])),
    values: Object.fromEntries(wanted.map(([name, value]) => [`:${name}`, value])),
  };
}
