import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { TableChangedError } from './errors.ts';
import type { Table } from './template/resource-properties.ts';

/** DynamoDB on a loopback port. */
export interface TableServer {
  endpoint: string;
  close(): Promise<void>;
}

/**
 * @param port 0 for a free one
 * @param path folder of the database
 */
export async function startTableServer(port: number, path: string): Promise<TableServer> {
  const server = dynalite({ path, createTableMs: 0 });
  server.prependListener('request', surviveAbort);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** dynalite throws what a request emits, and would end this process when a function is killed in the middle of one. */
function surviveAbort(request: IncomingMessage): void {
  const on = request.on.bind(request);
  request.on = (name: string, listener: (...values: never[]) => void) =>
    name === 'error' ? on(name, () => undefined) : on(name, listener as () => void);
}

/**
 * Makes a table as the template describes it, or keeps the one that is there.
 * @throws TableChangedError when the one that is there has other keys or indexes
 */
export async function createTable(client: DynamoDBClient, name: string, table: Table): Promise<void> {
  const existing = await client.send(new DescribeTableCommand({ TableName: name })).catch((error: Error) => {
    if (error.name === 'ResourceNotFoundException') return null;
    throw error;
  });
  if (!existing) {
    await client.send(new CreateTableCommand({ TableName: name, ...table }));
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: name });
    return;
  }
  if (shape(existing.Table ?? {}) === shape(table)) return;
  throw new TableChangedError(
    `The stored table ${name} has other keys or indexes than the template. Remove the data directory: the files of the inbox folder will be read again.`,
  );
}

interface Shape {
  KeySchema?: { AttributeName?: string | undefined; KeyType?: string | undefined }[] | undefined;
  GlobalSecondaryIndexes?: (Shape & { IndexName?: string | undefined })[] | undefined;
}

function shape({ KeySchema, GlobalSecondaryIndexes = [] }: Shape): string {
  const keys = KeySchema?.map(({ AttributeName, KeyType }) => `${KeyType} ${AttributeName}`).sort();
  return JSON.stringify([keys, GlobalSecondaryIndexes.map((index) => `${index.IndexName} ${shape(index)}`).sort()]);
}
