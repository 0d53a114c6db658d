import { QueryCommand, type QueryCommandInput, type QueryCommandOutput } from '@aws-sdk/lib-dynamodb';
import type { Table } from './table.ts';

export type Item = Record<string, unknown>;

/** What reading from the table costs. */
export interface Cost {
  requests: number;
  /** Items looked at, those that a filter leaves out included. */
  rows: number;
  /** Read units as the table counts them: half a unit for each 4 KB of a request, twice that where it is consistent. */
  units: number;
}

export function noCost(): Cost {
  return { requests: 0, rows: 0, units: 0 };
}

/** One page of a Query. @param cost is added to */
export async function queryPage(
  table: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
  cost: Cost,
): Promise<QueryCommandOutput> {
  cost.requests += 1;
  const page = await table.client.send(
    new QueryCommand({ ...input, TableName: table.name, ReturnConsumedCapacity: 'TOTAL' }),
  );
  cost.rows += page.ScannedCount ?? 0;
  cost.units += page.ConsumedCapacity?.CapacityUnits ?? 0;
  return page;
}

/** The items that a Query finds, page after page, as they are asked for. @param cost is added to */
export async function* queryAll(
  table: Table,
  input: Omit<QueryCommandInput, 'TableName'>,
  cost: Cost = noCost(),
): AsyncGenerator<Item> {
  let start: Item | undefined;
  do {
    const page = await queryPage(table, { ...input, ExclusiveStartKey: start }, cost);
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}
