import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The events table: its physical name, and a client that speaks plain objects. */
export interface Table {
  readonly name: string;
  readonly client: DynamoDBDocumentClient;
}

/**
 * The secondary indexes and the attributes that are their keys. Rows are found by attributes that they have anyway, and stand
 * at the same place in each index, so that the keys of four indexes cost a row little more than those of one.
 */
export const INDEXES = {
  byPair: { partition: 'pair', sort: 'sortKey' },
  bySource: { partition: 'source', sort: 'sortKey' },
  byTarget: { partition: 'target', sort: 'sortKey' },
  byType: { partition: 'typeMonth', sort: 'sortKey' },
  byState: { partition: 'byStateKey', sort: 'byStateSort' },
} as const;
export type Index = keyof typeof INDEXES;

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
