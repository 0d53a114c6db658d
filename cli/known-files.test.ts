import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FileState } from '../lambdas/model/file.ts';
import { getFile } from '../lambdas/table/files/file-item.ts';
import { putFile } from '../lambdas/table/files/put-file.ts';
import type { Table } from '../lambdas/table/table.ts';
import { startTableServer, type TableServer } from '../lambdas/table/testing/in-memory-table.ts';
import { knownFiles } from './known-files.ts';

let server: TableServer;
let table: Table;

beforeAll(async () => {
  server = await startTableServer();
  table = await server.createTable();
});

afterAll(() => server.close());

describe('knownFiles', () => {
  it.each<[FileState, boolean, string]>([
    ['reading', false, 'unfinished'],
    ['failed', false, 'unfinished'],
    ['done', false, 'settled'],
    ['rejected', false, 'settled'],
    ['rejected', true, 'unfinished'],
    ['removed', false, 'removed'],
    ['removed', true, 'unfinished'],
  ])('takes a file that is %s, with rows left to sweep: %s, as %s', async (state, unswept, expected) => {
    // Prepare
    const key = `${state}-${unswept}.txt`;
    await putFile(table, { bucket: 'inbox', key, sequencer: '1' }, state, {}, null);
    if (unswept) await putOver(key, state);

    // Act
    const known = await Array.fromAsync(knownFiles(server.client, table.name));

    // Assess
    expect(known.find((file) => file.key === key)).toMatchObject({ state: expected });
  });
});

/** A newer version over one that was read may leave something of it. */
async function putOver(key: string, state: FileState): Promise<void> {
  const file = { bucket: 'inbox', key };
  const before = await getFile(table, file);
  await putFile(table, { ...file, sequencer: '2' }, state, {}, before);
}
