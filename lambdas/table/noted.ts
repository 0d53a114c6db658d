import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PrimaryKey } from './keys.ts';
import type { Table } from './table.ts';

/** Keys that this process has noted already. */
const noted = new WeakMap<Table, Set<string>>();

/** Notes that items of some sort are about to be put, so that whoever looks for them knows where; once in each process. */
export async function noteOnce(table: Table, { pk, sk }: PrimaryKey, kind: string): Promise<void> {
  const known = noted.get(table) ?? new Set();
  noted.set(table, known);
  const name = `${pk} ${sk}`;
  if (known.has(name)) return;
  await table.client.send(new PutCommand({ TableName: table.name, Item: { pk, sk, kind } }));
  known.add(name);
}
