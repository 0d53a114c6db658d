import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import pMap from 'p-map';
import type { Item } from '../pages.ts';
import type { Table } from '../table.ts';

/** Items that a BatchWriteItem takes. */
const BATCH = 25;
const CONCURRENCY = 4;

/** Puts many items fast, without the conditions that guard them from each other. */
export async function putItems(table: Table, items: Item[]): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, batch) =>
    items.slice(batch * BATCH, (batch + 1) * BATCH),
  );
  const put = async (batch: Item[]) => {
    const requests = batch.map((item) => ({ PutRequest: { Item: item } }));
    const { UnprocessedItems = {} } = await table.client.send(
      new BatchWriteCommand({ RequestItems: { [table.name]: requests } }),
    );
    if (Object.keys(UnprocessedItems).length > 0) throw new Error('The table did not take all items.');
  };
  await pMap(batches, put, { concurrency: CONCURRENCY });
}
