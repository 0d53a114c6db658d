import type { StateKind } from './indexes.ts';
import { noteOnce } from './noted.ts';
import { type Cost, queryAll } from './pages.ts';
import type { Table } from './table.ts';

/**
 * Notes what qualifies a state, a language or a coder's version, before an item is put into it: whoever asks for the state
 * then knows in which partitions to look. A qualifier stays when its last item goes.
 */
export function noteQualifier(table: Table, kind: StateKind, state: string, qualifier: string): Promise<void> {
  return noteOnce(table, { pk: qualifiersPartition(kind, state), sk: qualifier }, 'qualifier');
}

/** The languages or coder versions of which there may be items in a state. @param cost is added to */
export async function listQualifiers(table: Table, kind: StateKind, state: string, cost: Cost): Promise<string[]> {
  const input = {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': qualifiersPartition(kind, state) },
  };
  const qualifiers: string[] = [];
  for await (const { sk } of queryAll(table, input, cost)) qualifiers.push(sk as string);
  return qualifiers;
}

function qualifiersPartition(kind: StateKind, state: string): string {
  return `QUALIFIERS#${kind}#${state}`;
}
