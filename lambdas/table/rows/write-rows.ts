import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import pMap from 'p-map';
import type { RowMark } from '../articles/read-article.ts';
import { holds } from '../conditions.ts';
import { rowKey } from '../keys.ts';
import type { Item } from '../pages.ts';
import type { Table } from '../table.ts';

/** Writes of one article at a time: enough to hide the way to the table, few enough to share it. */
const CONCURRENCY = 8;

/**
 * Puts rows, each only over what a lower revision wrote, or the same revision by a coder that is not newer (two writers may
 * start from one revision; the rows of the older coder must not stand among those of the newer one).
 * @returns false when one of them was refused: another writer is ahead
 */
export async function putRows(table: Table, rows: Iterable<Item>): Promise<boolean> {
  const put = await pMap(rows, (row) => putRow(table, row), { concurrency: CONCURRENCY });
  return put.every(Boolean);
}

function putRow(table: Table, row: Item): Promise<boolean> {
  const { rev, coderVersion } = row;
  return holds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: row,
        ConditionExpression: 'attribute_not_exists(pk) OR rev < :rev OR (rev = :rev AND coderVersion <= :coderVersion)',
        ExpressionAttributeValues: { ':rev': rev, ':coderVersion': coderVersion },
      }),
    ),
  );
}

/**
 * Deletes rows that a commit does not list, unless somebody who may commit after it has rewritten them.
 * @param rows those that were there
 * @param commit what it lists, and its revision
 */
export async function deleteUnlisted(
  table: Table,
  articleId: string,
  rows: readonly RowMark[],
  { listed, rev }: { listed: Iterable<string>; rev: number },
): Promise<void> {
  const kept = new Set(listed);
  const extra = rows.filter(({ name }) => !kept.has(name));
  await pMap(extra, ({ name }) => deleteRow(table, articleId, name, rev), { concurrency: CONCURRENCY });
}

function deleteRow(table: Table, articleId: string, name: string, rev: number): Promise<boolean> {
  return holds(
    table.client.send(
      new DeleteCommand({
        TableName: table.name,
        Key: rowKey(articleId, name),
        ConditionExpression: 'rev <= :rev',
        ExpressionAttributeValues: { ':rev': rev },
      }),
    ),
  );
}
