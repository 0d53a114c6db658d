import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { processMessage } from '../../lambdas/extract/process-message.ts';
import { articleId } from '../../lambdas/model/article.ts';
import { START } from '../../lambdas/model/file.ts';
import { putEntry } from '../../lambdas/table/entries/put-entry.ts';
import { allBatchesSent, openBatch } from '../../lambdas/table/files/batches.ts';
import { claimFile } from '../../lambdas/table/files/claim-file.ts';
import type { Table } from '../../lambdas/table/table.ts';
import { startTableServer, type TableServer } from '../../lambdas/table/testing/in-memory-table.ts';
import { sampleCoder } from '../../lambdas/table/testing/sample-coder.ts';
import { articleOf } from '../../lambdas/table/testing/world.ts';
import { watchRows } from './watch-rows.ts';

let server: TableServer;
let table: Table;

beforeAll(async () => {
  server = await startTableServer();
  table = await server.createTable();
});
afterAll(() => server.close());

/** A file with an article goes through the pipeline. */
async function upload(key: string, text: string): Promise<void> {
  const file = { bucket: 'inbox', key, versionId: null, sequencer: '1'.padEnd(32, '0') };
  const article = articleOf(text);
  await claimFile(table, file, { versionId: null, eTag: '"1"', size: 1 });
  await putEntry(table, file, { entry: 0, articleId: articleId(article), title: null, language: 'en' });
  await openBatch(table, file, 1, START);
  await allBatchesSent(table, file, 1, 1);
  await processMessage(table, sampleCoder(1), { file, batch: 0, articles: [{ entry: 0, article }] });
}

it('tells the events of each file that comes to be done, once, until it is told to end', async () => {
  await upload('before', 'KEN visits JPN on 2015-09-01.');
  const end = new AbortController();
  const told: string[] = [];
  const watching = (async () => {
    for await (const rows of watchRows(table, 20, end.signal)) told.push(rows.map(({ pair }) => pair).join(' '));
  })();
  await setTimeout(100);

  await upload('a', 'EGY visits GBR on 2015-09-01. EGY meets FRA on 2015-09-03.');
  await upload('empty', 'Nothing happened.');
  await setTimeout(100);
  await upload('b', 'IND visits NPL on 2015-09-01.');
  await setTimeout(200);
  end.abort();
  await watching;

  expect(told).toHaveLength(2);
  expect(told[0]?.split(' ').sort()).toEqual(['EGY#FRA', 'EGY#GBR']);
  expect(told[1]).toBe('IND#NPL');
});
