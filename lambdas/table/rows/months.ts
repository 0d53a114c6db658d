import type { EventType } from '../../model/event-types.ts';
import { noteOnce } from '../noted.ts';
import { type Cost, type Item, queryAll } from '../pages.ts';
import type { Table } from '../table.ts';

/**
 * Notes the months under which rows of a type are filed, before the rows are put: a question for a type then knows where to
 * look. A month stays when its last row goes.
 */
export async function noteMonths(table: Table, rows: Iterable<Item>): Promise<void> {
  for (const { typeMonth } of rows) {
    const [type, month = ''] = (typeMonth as string).split('#');
    await noteOnce(table, { pk: monthsPartition(type as EventType), sk: month }, 'month');
  }
}

/**
 * The months in which there may be rows of a type, `YYYY-MM`, the earliest first.
 * @param from first month, and `to` last month; both included
 * @param cost is added to
 */
export async function listMonths(
  table: Table,
  type: EventType,
  { from, to }: { from: string; to: string },
  cost: Cost,
): Promise<string[]> {
  if (from > to) return [];
  const input = {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': monthsPartition(type), ':from': from, ':to': to },
  };
  const months: string[] = [];
  for await (const { sk } of queryAll(table, input, cost)) months.push(sk as string);
  return months;
}

function monthsPartition(type: EventType): string {
  return `MONTHS#${type}`;
}
