import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { INDEXES } from '../../lambdas/table/table.ts';
import { type Item, readUnits, sizeOf, writeUnits } from './capacity.ts';

/** What the emulators' servers, which run in this process, are asked. */
interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** What is read of a request to DynamoDB. */
interface Input {
  TableName: string;
  Key?: Item;
  Item?: Item;
  ConsistentRead?: boolean;
  ExpressionAttributeValues?: Item;
}

/** Requests of the functions say so; those of the command line, which waits for a file, are left out. */
const FROM_FUNCTION = /exec-env\/AWS_Lambda/;

/** An answer without messages is shorter. Bytes. */
const SHORTEST_MESSAGE = 50;

/** Counts what functions ask of DynamoDB, SQS and S3, by listening to the servers. */
export class Meter {
  /** By name, such as `DynamoDB PutItem` or `DynamoDB write units`. */
  readonly counts = new Map<string, number>();
  readonly items = new Map<string, Item>();
  private readonly bodies = new WeakMap<IncomingMessage, Buffer[]>();
  private readonly pending = new Set<Promise<void>>();
  private dynamodb: DynamoDBClient | undefined;

  constructor() {
    subscribe('http.server.request.start', this.begun);
    subscribe('http.server.response.finish', this.answered);
  }

  /** @param endpoint of DynamoDB, which is asked for what an update leaves */
  watch(endpoint: string): void {
    const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
    this.dynamodb = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  }

  add(name: string, count: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + count);
  }

  /** Resolves when all that was heard is counted. */
  async close(): Promise<void> {
    await Promise.all(this.pending);
    unsubscribe('http.server.request.start', this.begun);
    unsubscribe('http.server.response.finish', this.answered);
    this.dynamodb?.destroy();
  }

  private readonly begun = (message: unknown): void => {
    const { request } = message as Exchange;
    if (serviceOf(request) !== 'DynamoDB' || !FROM_FUNCTION.test(request.headers['user-agent'] ?? '')) return;
    const chunks: Buffer[] = [];
    this.bodies.set(request, chunks);
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
  };

  private readonly answered = (message: unknown): void => {
    const { request, response } = message as Exchange;
    const service = serviceOf(request);
    const operation = operationOf(request);
    if (service === 'SQS') {
      // Lambda polls on the functions' behalf; empty answers come whether there are articles or not.
      const isEmpty = Number(response.getHeader('content-length')) < SHORTEST_MESSAGE;
      if (/^(?:SendMessage|DeleteMessage)/.test(operation) || (operation === 'ReceiveMessage' && !isEmpty)) {
        this.add(`SQS ${operation}`, 1);
      }
    } else if (FROM_FUNCTION.test(request.headers['user-agent'] ?? '')) {
      this.add(`${service} ${operation}`, 1);
      const body = this.bodies.get(request);
      if (body === undefined) return;
      const counted = this.countUnits(
        operation,
        JSON.parse(Buffer.concat(body).toString()),
        response.statusCode === 200,
      );
      this.pending.add(counted);
      counted.finally(() => this.pending.delete(counted));
    }
  };

  private async countUnits(operation: string, input: Input, succeeded: boolean): Promise<void> {
    if (operation === 'Query') {
      const partition = input.ExpressionAttributeValues?.[':pk']?.S;
      if (partition === undefined) throw new Error('The bench only knows what a Query of a whole partition costs.');
      const read = [...this.items.values()].filter((item) => item['pk']?.S === partition);
      const bytes = read.reduce((total, item) => total + sizeOf(item), 0);
      return this.add('DynamoDB read units', readUnits(bytes, input.ConsistentRead ?? false));
    }
    const key = nameOf(input.Key ?? input.Item ?? {});
    const before = this.items.get(key) ?? null;
    if (operation === 'GetItem') {
      const bytes = before === null ? 0 : sizeOf(before);
      return this.add('DynamoDB read units', readUnits(bytes, input.ConsistentRead ?? false));
    }
    // A condition that fails is paid as if the table's item were written.
    if (!succeeded) return this.add('DynamoDB write units', writeUnits(before, before, []));
    const after = await this.itemAfter(operation, input);
    if (after === null) this.items.delete(key);
    else this.items.set(key, after);
    this.add('DynamoDB write units', writeUnits(before, after, Object.values(INDEXES)));
  }

  private async itemAfter(operation: string, input: Input): Promise<Item | null> {
    if (operation === 'PutItem') return input.Item ?? null;
    if (operation === 'DeleteItem') return null;
    if (operation !== 'UpdateItem') throw new Error(`The bench does not know what ${operation} costs.`);
    const { TableName, Key } = input;
    const answer = await this.dynamodb?.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
    return answer?.Item ?? null;
  }
}

function serviceOf({ headers }: IncomingMessage): 'DynamoDB' | 'SQS' | 'S3' {
  const target = String(headers['x-amz-target'] ?? '');
  if (target.startsWith('DynamoDB')) return 'DynamoDB';
  return target.startsWith('AmazonSQS') ? 'SQS' : 'S3';
}

function operationOf({ headers, method }: IncomingMessage): string {
  return String(headers['x-amz-target'] ?? '').split('.')[1] ?? `${method}`;
}

function nameOf({ pk, sk }: Item): string {
  return `${pk?.S} ${sk?.S}`;
}
