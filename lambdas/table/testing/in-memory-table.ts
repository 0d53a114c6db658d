import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DeleteTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import type { Item } from '../pages.ts';
import { INDEXES, openTable, type Table } from '../table.ts';

/** A DynamoDB server on a free loopback port. */
export interface TableServer {
  client: DynamoDBClient;
  /** A new, empty table with the keys and indexes of the stack's. */
  createTable(): Promise<Table>;
  dropTable(table: Table): Promise<void>;
  close(): Promise<void>;
}

/** @param path of a folder that keeps the tables; in memory without it */
export async function startTableServer(path?: string): Promise<TableServer> {
  const server = dynalite({ createTableMs: 0, ...(path !== undefined && { path }) });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  let tables = 0;
  return {
    client,
    async createTable() {
      tables += 1;
      const name = `events-${tables}`;
      await client.send(new CreateTableCommand(definition(name)));
      await untilActive(client, name);
      return openTable(name, client);
    },
    async dropTable({ name }) {
      await client.send(new DeleteTableCommand({ TableName: name }));
    },
    async close() {
      client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** A table answers no request before it is active; the SDK's own waiter looks once a second at most. */
async function untilActive(client: DynamoDBClient, name: string): Promise<void> {
  let status: string | undefined;
  while (status !== 'ACTIVE') {
    const { Table: described } = await client.send(new DescribeTableCommand({ TableName: name }));
    status = described?.TableStatus;
  }
}

/** Every item of a table. */
export async function allItems(table: Table): Promise<Item[]> {
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const page = await table.client.send(new ScanCommand({ TableName: table.name, ExclusiveStartKey: start }));
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}

function definition(name: string) {
  const keys = Object.values(INDEXES).flatMap(({ partition, sort }) => [partition, sort]);
  const attributes = new Set(['pk', 'sk', ...keys]);
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: [...attributes].map((attribute) => ({
      AttributeName: attribute,
      AttributeType: 'S' as const,
    })),
    KeySchema: keySchema('pk', 'sk'),
    GlobalSecondaryIndexes: Object.entries(INDEXES).map(([index, { partition, sort }]) => ({
      IndexName: index,
      KeySchema: keySchema(partition, sort),
      Projection: { ProjectionType: 'ALL' as const },
    })),
  };
}

function keySchema(partition: string, sort: string) {
  return [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
}
