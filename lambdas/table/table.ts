import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The events table: its physical name, and a client that speaks plain objects. */
export interface Table {
  readonly name: string;
  readonly client: DynamoDBDocumentClient;
}

/** The secondary indexes; the partition key of an index `x` is the attribute `xKey`, its sort key `xSort`. */
export const INDEXES = ['byPair', 'bySource', 'byTarget', 'byType', 'byState'] as const;
export type Index = (typeof INDEXES)[number];

/**
 * Opens the table.
 * @param client one client an environment, so that its connections are used again
 */
export function openTable(name: string, client: DynamoDBClient = new DynamoDBClient({})): Table {
  return {
    name,
    client: DynamoDBDocumentClient.from(client, {
      // Amounts in weak currencies pass 2^53, where a double is still right to fifteen digits.
      marshallOptions: { removeUndefinedValues: true, allowImpreciseNumbers: true },
      unmarshallOptions: { wrapNumbers: Number },
    }),
  };
}
