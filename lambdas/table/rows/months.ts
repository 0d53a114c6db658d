import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { EventType } from '../../model/event-types.ts';
import { type Item, queryAll } from '../pages.ts';
import type { Table } from '../table.ts';

/** Months that this process has noted already. */
const noted = new WeakMap<Table, Set<string>>();

/**
 * Notes the months under which rows of a type are filed, before the rows are put: a question for a type then knows where to
 * look. A month stays when its last row goes.
 */
export async function noteMonths(table: Table, rows: Iterable<Item>): Promise<void> {
  const known = noted.get(table) ?? new Set();
  noted.set(table, known);
  for (const { type, sortDate } of rows) {
    const [pk, sk] = [monthsPartition(type as EventType), (sortDate as string).slice(0, 7)];
    if (known.has(pk + sk)) continue;
    await table.client.send(new PutCommand({ TableName: table.name, Item: { pk, sk, kind: 'month' } }));
    known.add(pk + sk);
  }
}

/**
 * The months in which there may be rows of a type, `YYYY-MM`, in the order asked for.
 * @param from first month, and `to` last month; both included
 */
export async function listMonths(
  table: Table,
  type: EventType,
  { from, to, newestFirst }: { from: string; to: string; newestFirst: boolean },
): Promise<string[]> {
  if (from > to) return [];
  const items = queryAll(table, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': monthsPartition(type), ':from': from, ':to': to },
    ScanIndexForward: !newestFirst,
  });
  const months: string[] = [];
  for await (const { sk } of items) months.push(sk as string);
  return months;
}

function monthsPartition(type: EventType): string {
  return `MONTHS#${type}`;
}
