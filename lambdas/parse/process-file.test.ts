import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PermanentError, TransientError } from '../model/errors.ts';
import { decodeExtractMessage } from '../model/messages.ts';
import { listEntries } from '../table/entries/list-entries.ts';
import { changeFile } from '../table/files/change-file.ts';
import { failFile } from '../table/files/end-file.ts';
import { getFile } from '../table/files/file-item.ts';
import type { Notified } from '../table/files/put-file.ts';
import type { Table } from '../table/table.ts';
import { startTableServer, type TableServer } from '../table/testing/in-memory-table.ts';
import { openLines, sourceFile } from '../table/testing/world.ts';
import type { InboxObject } from './inbox.ts';
import { LARGE_FILE_BYTES, LAST_MILLISECONDS, MAX_HOPS, RESERVE_MILLISECONDS } from './limits.ts';
import type { Invocation, ParseStage } from './parse-stage.ts';
import { processFile } from './process-file.ts';
import type { Entry, SourceFile } from './read.ts';

let server: TableServer;
let table: Table;
let bodies: string[];
let content: string | null;
let sentOn: Notified[];
let stage: ParseStage;

/** Invocations with time enough. */
const here: Invocation = { isForLarge: false, remaining: () => Number.POSITIVE_INFINITY };
const there = { ...here, isForLarge: true };

beforeAll(async () => {
  server = await startTableServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await server.createTable();
  bodies = [];
  sentOn = [];
  content = 'KEN visits FRA.';
  stage = {
    table,
    openFile: openLines,
    inbox: {
      find: async () => (content === null ? null : objectOf(content)),
      open: async ({ key }) => sourceFile(key, content ?? ''),
    },
    send: async (body) => {
      bodies.push(body);
    },
    sendOn: async (file) => {
      sentOn.push(file);
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
    expect(await processFile(stage, notified(2), here)).toEqual({ did: 'read', entries: 1 });
    expect(await processFile(stage, notified(1), here)).toEqual({ did: 'superseded' });
    expect(await processFile(stage, notified(2), here)).toEqual({ did: 'sent' });
    expect(bodies).toHaveLength(1);
  });

  it('goes on after a delivery that was stopped, as long as the object is the same', async () => {
    const stopped = { ...stage, send: () => Promise.reject(new TransientError('The queue is away.')) };
    await expect(processFile(stopped, notified(1), here)).rejects.toThrow('The queue is away.');

    expect(await processFile(stage, notified(1), here)).toEqual({ did: 'read', entries: 1 });
    expect(await getFile(table, notified(1))).toMatchObject({ attempt: 2, openBatches: new Set([0]), allSent: true });
  });

  it('never reads two versions under one notification: it waits for the newer one', async () => {
    const stopped = { ...stage, send: () => Promise.reject(new TransientError('The queue is away.')) };
    await expect(processFile(stopped, notified(1), here)).rejects.toThrow();
    content = 'USA visits CHN.';

    await expect(processFile(stage, notified(1), here)).rejects.toThrow('a newer notification must come');
    expect(await processFile(stage, notified(2), here)).toEqual({ did: 'read', entries: 1 });
    expect(await processFile(stage, notified(1), here)).toEqual({ did: 'superseded' });
  });

  it('follows a redrive of a file that failed before it was looked at', async () => {
    await failFile(table, notified(1), { code: 'parse-failed', reason: 'No luck.' });
    expect(await stateOf()).toBe('failed');

    expect(await processFile(stage, notified(1), here)).toEqual({ did: 'read', entries: 1 });
    expect(await getFile(table, notified(1))).toMatchObject({ state: 'reading', code: null, reason: null });
  });

  it('records why a file cannot be read, and does not try again', async () => {
    content = '!! torn';

    expect(await processFile(stage, notified(1), here)).toEqual({ did: 'rejected', code: 'unreadable' });
    expect(await processFile(stage, notified(1), here)).toEqual({ did: 'gone' });
    expect(await getFile(table, notified(1))).toMatchObject({ state: 'rejected', reason: 'The file cannot be read.' });
  });

  it('ends a file at once that holds nothing but rejections, or nothing', async () => {
    content = '! bad\n! worse';
    await processFile(stage, notified(1), here);
    expect(await getFile(table, notified(1))).toMatchObject({ state: 'done', counts: { entries: 2, rejected: 2 } });

    content = '\n';
    await processFile(stage, notified(2), here);
    expect(await getFile(table, notified(2))).toMatchObject({ state: 'done', counts: { entries: 0, rejected: 0 } });
    expect(bodies).toEqual([]);
  });

  it('records what the bucket says of an object that it does not give out', async () => {
    const archived = {
      ...stage.inbox,
      open: () => Promise.reject(new PermanentError('archived-object', 'Restore it.')),
    };

    expect(await processFile({ ...stage, inbox: archived }, notified(1), here)).toEqual({
      did: 'rejected',
      code: 'archived-object',
    });
  });

  it('leaves large files and archives to the stage for them, which reads them', async () => {
    content = '#archive\nKEN visits FRA.';
    expect(await processFile(stage, notified(1), here)).toEqual({ did: 'handed-on', entries: 0 });
    expect([sentOn, bodies]).toEqual([[expect.objectContaining(notified(1))], []]);
    expect(await processFile(stage, notified(1), there)).toEqual({ did: 'read', entries: 1 });

    const find = async () => ({ ...objectOf('large'), size: LARGE_FILE_BYTES + 1 });
    const large = { ...stage, inbox: { ...stage.inbox, find } };
    expect(await processFile(large, notified(2), here)).toEqual({ did: 'handed-on', entries: 0 });
    expect(await processFile(large, notified(2), there)).toMatchObject({ did: 'read' });
    expect(sentOn).toHaveLength(2);
  });

  it.each([
    ['passing over what was read', '#archive'],
    ['entering the file where it stopped', '#lines'],
  ])('hands on what it has no time for, and goes on %s, with nothing lost or doubled', async (_, first) => {
    const lines = ['KEN visits FRA.', '! bad', 'USA meets CHN.', 'EGY visits GBR.', 'fr: rien.'];
    content = [first, ...lines].join('\n');
    const outcomes = [];
    for (let hop = 0; outcomes.at(-1)?.did !== 'read'; hop += 1) {
      let looks = 2;
      const hurried = { ...there, remaining: () => (looks-- > 0 ? RESERVE_MILLISECONDS : RESERVE_MILLISECONDS - 1) };
      outcomes.push(await processFile(stage, notified(1), hurried));
      expect(sentOn).toHaveLength(outcomes.at(-1)?.did === 'read' ? hop : hop + 1);
    }

    expect(outcomes.map((outcome) => 'entries' in outcome && outcome.entries)).toEqual([2, 4, 5, 5]);
    const sent = bodies.map((body) => decodeExtractMessage(body)).map(({ batch, articles }) => [batch, ...articles]);
    expect(sent).toMatchObject([
      [0, { entry: 0, article: { text: lines[0] } }],
      [1, { entry: 2, article: { text: lines[2] } }, { entry: 3, article: { text: lines[3] } }],
      [2, { entry: 4, article: { text: lines[4] } }],
    ]);
    expect(await getFile(table, notified(1))).toMatchObject({
      openBatches: new Set([0, 1, 2]),
      allSent: true,
      entries: 5,
      position: null,
    });
  });

  it('goes on from the last message of a reading that was killed, and keeps open what was sent before it', async () => {
    content = ['KEN visits FRA.', 'USA meets CHN.', 'EGY visits GBR.'].join('\n');
    const bounds = { body: 200_000, entries: 1 };
    const send = async (body: string) => {
      if (bodies.push(body) === 2) throw new TransientError('Killed.');
    };
    await expect(processFile({ ...stage, bounds, send }, notified(1), here)).rejects.toThrow('Killed.');

    expect(await processFile({ ...stage, bounds }, notified(1), here)).toEqual({ did: 'read', entries: 3 });
    expect(bodies.map((body) => decodeExtractMessage(body).batch)).toEqual([0, 1, 1, 2]);
    expect(await getFile(table, notified(1))).toMatchObject({ attempt: 2, openBatches: new Set([0, 1, 2]) });
  });

  it('waits for no message that a killed reading has not sent, and its successor will not send', async () => {
    content = ['KEN visits FRA.', '! bad', '! bad', '! bad', '! bad', 'USA meets CHN.'].join('\n');
    const send = async (body: string) => {
      if (bodies.push(body) === 2) throw new TransientError('Killed.');
    };
    const three = { ...stage, bounds: { body: 200_000, entries: 3 } };
    await expect(processFile({ ...three, send }, notified(1), here)).rejects.toThrow('Killed.');
    expect(await getFile(table, notified(1))).toMatchObject({ openBatches: new Set([0, 1]) });

    await processFile({ ...stage, bounds: { body: 200_000, entries: 1 } }, notified(1), here);
    expect(await getFile(table, notified(1))).toMatchObject({ openBatches: new Set([0, 3]), entries: 6 });
  });

  it('keeps what it read of a file of which it can read no more in time, and says so', async () => {
    let time = RESERVE_MILLISECONDS;
    const endless = async (source: SourceFile) => {
      const entries = (async function* (): AsyncGenerator<Entry> {
        time = LAST_MILLISECONDS - 1;
        for await (const _ of source.body) yield* [];
      })();
      return { isArchive: true, entries, close: async () => undefined };
    };
    const slow = { ...stage, openFile: endless };
    expect(await processFile(slow, notified(1), { ...there, remaining: () => time })).toEqual({
      did: 'read',
      entries: 1,
    });
    expect(await getFile(table, notified(1))).toMatchObject({ state: 'done', counts: { entries: 1, rejected: 1 } });
    expect(sentOn).toEqual([]);
  });

  it('hands a file on no more often than is bounded, and keeps what was read', async () => {
    content = ['#lines', ...Array.from({ length: 9 }, () => '! bad')].join('\n');
    const hop = () => {
      let looks = 1;
      const remaining = () => (looks-- > 0 ? RESERVE_MILLISECONDS : RESERVE_MILLISECONDS - 1);
      return processFile(stage, notified(1), { ...there, remaining });
    };
    expect(await hop()).toEqual({ did: 'handed-on', entries: 1 });
    expect(await getFile(table, notified(1))).toMatchObject({ hops: 1 });
    await changeFile(table, notified(1), { update: 'SET #hops = :hops', values: { ':hops': MAX_HOPS - 1 } });

    expect(await hop()).toEqual({ did: 'handed-on', entries: 2 });
    expect(await hop()).toEqual({ did: 'read', entries: 4 });
    expect((await getFile(table, notified(1)))?.state).toBe('done');
    const entries = await Array.fromAsync(listEntries(table, notified(1), null));
    expect(entries.map(({ code }) => code)).toEqual(['bad-line', 'bad-line', 'bad-line', 'too-slow']);
  });

  it('does not read on what has been overwritten since it was handed on', async () => {
    content = '#archive\nKEN visits FRA.';
    await processFile(stage, notified(1), here);
    content = 'USA meets CHN.';
    await expect(processFile(stage, notified(1), there)).rejects.toThrow('a newer notification must come');
    expect(await processFile(stage, notified(2), here)).toEqual({ did: 'read', entries: 1 });
    expect(await processFile(stage, notified(1), there)).toEqual({ did: 'superseded' });
  });
});
