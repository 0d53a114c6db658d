import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../pages.ts';
import type { Table } from '../table.ts';
import { type EventRow, rowOfItem } from './event-row.ts';

/**
 * All rows, in no order. The one read that goes through everything: an index of rows, since the table itself holds the
 * articles' texts as well. A row that is written meanwhile may be missing.
 */
export async function* scanRows(table: Table): AsyncGenerator<EventRow> {
  let start: Item | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({ TableName: table.name, IndexName: 'byPair', ExclusiveStartKey: start }),
    );
    for (const item of page.Items ?? []) yield rowOfItem(item);
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}
