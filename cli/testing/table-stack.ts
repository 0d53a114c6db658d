import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Table } from '../../lambdas/table/table.ts';
import { startTableServer } from '../../lambdas/table/testing/in-memory-table.ts';
import { type Captured, captured } from './captured.ts';

/** What the command line takes for a local stack, of which there is no more than a table, and what a test adds. */
export interface TableStack {
  table: Table;
  /** Empty at first, and gone at the end. */
  folder: string;
  /** Runs the command line for this stack. */
  entente(...args: string[]): Promise<Captured>;
  close(): Promise<void>;
}

/** @param queues where SQS answers, and the URLs of the queues; nothing answers at the default */
export async function startTableStack(
  queues: { sqs: string; urls: Record<string, string> } = { sqs: 'http://127.0.0.1:9', urls: {} },
): Promise<TableStack> {
  const server = await startTableServer();
  const table = await server.createTable();
  const folder = await mkdtemp(join(tmpdir(), 'entente-stack-'));
  const { hostname, port } = (await server.client.config.endpoint?.()) ?? {};
  const stages = ['Parse', 'Large', 'Extract'].flatMap((stage) => [`${stage}QueueUrl`, `${stage}ParkingQueueUrl`]);
  const urls = [...stages, 'QueryUrl'];
  const outputs = {
    ...Object.fromEntries(urls.map((name) => [name, `http://127.0.0.1:9/${name}`])),
    InboxBucket: 'inbox',
    EventsTable: table.name,
    ...queues.urls,
  };
  const endpoints = { s3: 'http://127.0.0.1:9', sqs: queues.sqs, dynamodb: `http://${hostname}:${port}` };
  await writeFile(join(folder, 'stack.json'), JSON.stringify({ pid: process.pid, endpoints, outputs }));
  return {
    table,
    folder,
    entente: (...args) => captured([...args, '--directory', folder]),
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
