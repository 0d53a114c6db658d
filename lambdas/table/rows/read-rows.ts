import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Index, Table } from '../table.ts';
import { type EventRow, eventRowSchema } from './event-row.ts';

/** Rows of one partition of an index, in the order of their sort keys. */
export interface Stream {
  index: Exclude<Index, 'byState'>;
  /** Value of the index's partition key. */
  key: string;
  /** Attributes that a row must have; the others are read and left out. */
  filter: Record<string, string | boolean>;
}

/** A stretch of a stream. */
export interface Stretch {
  /** First and last sort key, or beginnings of them; both included. */
  from: string;
  to: string;
  newestFirst: boolean;
  /** Rows to be looked at, those that the filter leaves out included. */
  limit: number;
}

/** A row and its place in the order of all rows. */
export interface PlacedRow {
  sort: string;
  row: EventRow;
}

/** What one request gave. */
export interface RowsRead {
  rows: PlacedRow[];
  /** The sort key up to which the stream was read; null at its end. */
  readTo: string | null;
  /** Rows looked at. */
  looked: number;
}

/** Reads a stretch of a stream with one Query. */
export async function readRows(table: Table, stream: Stream, stretch: Stretch): Promise<RowsRead> {
  const { index, key, filter } = stream;
  const sortName = `${index}Sort`;
  const filters = Object.entries(filter);
  const page = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      IndexName: index,
      KeyConditionExpression: '#key = :key AND #sort BETWEEN :from AND :to',
      ...(filters.length > 0 && { FilterExpression: filters.map(([name]) => `#${name} = :${name}`).join(' AND ') }),
      ExpressionAttributeNames: {
        '#key': `${index}Key`,
        '#sort': sortName,
        ...Object.fromEntries(filters.map(([name]) => [`#${name}`, name])),
      },
      ExpressionAttributeValues: {
        ':key': key,
        ':from': stretch.from,
        ':to': stretch.to,
        ...Object.fromEntries(filters.map(([name, value]) => [`:${name}`, value])),
      },
      ScanIndexForward: !stretch.newestFirst,
      Limit: stretch.limit,
    }),
  );
  return {
    rows: (page.Items ?? []).map((item) => ({ sort: item[sortName] as string, row: eventRowSchema.parse(item) })),
    readTo: (page.LastEvaluatedKey?.[sortName] as string | undefined) ?? null,
    looked: page.ScannedCount ?? 0,
  };
}
