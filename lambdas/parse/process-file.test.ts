import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PermanentError, TransientError } from '../model/errors.ts';
import { failFile } from '../table/files/end-file.ts';
import { getFile } from '../table/files/file-item.ts';
import type { Table } from '../table/table.ts';
import { startTableServer, type TableServer } from '../table/testing/in-memory-table.ts';
import { readLines, sourceFile } from '../table/testing/world.ts';
import type { InboxObject } from './inbox.ts';
import { type ParseStage, processFile } from './process-file.ts';

let server: TableServer;
let table: Table;
let bodies: string[];
let content: string | null;
let stage: ParseStage;

beforeAll(async () => {
  server = await startTableServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await server.createTable();
  bodies = [];
  content = 'KEN visits FRA.';
  stage = {
    table,
    readEntries: readLines,
    inbox: {
      find: async () => (content === null ? null : objectOf(content)),
      open: async ({ key }) => sourceFile(key, content ?? ''),
    },
    send: async (body) => {
      bodies.push(body);
    },
  };
});

function objectOf(text: string): InboxObject {
  return { versionId: null, eTag: text, size: text.length, contentType: null, metadata: {} };
}

function notified(sequence: number) {
  return { bucket: 'inbox', key: 'a.txt', sequencer: String(sequence).padEnd(32, '0') };
}

const stateOf = async () => (await getFile(table, notified(0)))?.state;

describe('processFile', () => {
  it('reads what the bucket shows now, once for the newest notification that it hears of', async () => {
    expect(await processFile(stage, notified(2))).toEqual({ did: 'read', entries: 1 });
    expect(await processFile(stage, notified(1))).toEqual({ did: 'superseded' });
    expect(await processFile(stage, notified(2))).toEqual({ did: 'sent' });
    expect(bodies).toHaveLength(1);
  });

  it('goes on after a delivery that was stopped, as long as the object is the same', async () => {
    const stopped = { ...stage, send: () => Promise.reject(new TransientError('The queue is away.')) };
    await expect(processFile(stopped, notified(1))).rejects.toThrow('The queue is away.');

    expect(await processFile(stage, notified(1))).toEqual({ did: 'read', entries: 1 });
    expect(await getFile(table, notified(1))).toMatchObject({ attempt: 2, openBatches: new Set([0]), allSent: true });
  });

  it('never reads two versions under one notification: it waits for the newer one', async () => {
    const stopped = { ...stage, send: () => Promise.reject(new TransientError('The queue is away.')) };
    await expect(processFile(stopped, notified(1))).rejects.toThrow();
    content = 'USA visits CHN.';

    await expect(processFile(stage, notified(1))).rejects.toThrow('a newer notification must come');
    expect(await processFile(stage, notified(2))).toEqual({ did: 'read', entries: 1 });
    expect(await processFile(stage, notified(1))).toEqual({ did: 'superseded' });
  });

  it('follows a redrive of a file that failed before it was looked at', async () => {
    await failFile(table, notified(1), { code: 'parse-failed', reason: 'No luck.' });
    expect(await stateOf()).toBe('failed');

    expect(await processFile(stage, notified(1))).toEqual({ did: 'read', entries: 1 });
    expect(await getFile(table, notified(1))).toMatchObject({ state: 'reading', code: null, reason: null });
  });

  it('records why a file cannot be read, and does not try again', async () => {
    content = '!! torn';

    expect(await processFile(stage, notified(1))).toEqual({ did: 'rejected', code: 'unreadable' });
    expect(await processFile(stage, notified(1))).toEqual({ did: 'gone' });
    expect(await getFile(table, notified(1))).toMatchObject({ state: 'rejected', reason: 'The file cannot be read.' });
  });

  it('ends a file at once that holds nothing but rejections, or nothing', async () => {
    content = '! bad\n! worse';
    await processFile(stage, notified(1));
    expect(await getFile(table, notified(1))).toMatchObject({ state: 'done', counts: { entries: 2, rejected: 2 } });

    content = '\n';
    await processFile(stage, notified(2));
    expect(await getFile(table, notified(2))).toMatchObject({ state: 'done', counts: { entries: 0, rejected: 0 } });
    expect(bodies).toEqual([]);
  });

  it('records what the bucket says of an object that it does not give out', async () => {
    const archived = {
      ...stage.inbox,
      open: () => Promise.reject(new PermanentError('archived-object', 'Restore it.')),
    };

    expect(await processFile({ ...stage, inbox: archived }, notified(1))).toEqual({
      did: 'rejected',
      code: 'archived-object',
    });
  });
});
