import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { FileState } from '../lambdas/model/file.ts';
import { listFiles } from '../lambdas/table/files/list-files.ts';
import { openTable } from '../lambdas/table/table.ts';
import type { KnownFile } from '../local/bucket/reconcile.ts';

/** A failed file waits for redrive in a queue, and local queues do not outlive the run: it is read again as well. */
const STATES: Record<FileState, KnownFile['state']> = {
  reading: 'unfinished',
  failed: 'unfinished',
  done: 'settled',
  rejected: 'settled',
  removed: 'removed',
};

/** The files that a table knows, as the local stack asks for them when it starts. */
export async function* knownFiles(dynamodb: DynamoDBClient, tableName: string): AsyncGenerator<KnownFile> {
  for await (const { key, sequencer, state, unswept } of listFiles(openTable(tableName, dynamodb))) {
    // A run that was killed while it swept has left rows of a file that has come to its end.
    yield { key, sequencer, state: unswept ? 'unfinished' : STATES[state] };
  }
}
