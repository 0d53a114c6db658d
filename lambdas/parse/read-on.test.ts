import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type Position, START } from '../model/file.ts';
import { HEAD_BYTES } from './limits.ts';
import { packMessages } from './pack-messages.ts';
import { openFile, type SourceFile } from './read.ts';
import { tarOf, zipOf } from './testing/archives.ts';
import { piecesOf, sourceFile } from './testing/source-file.ts';

const version = { bucket: 'inbox', key: 'news', versionId: null, sequencer: '0'.repeat(32) };
const PLACES = ['Nairobi', 'Tokyo', 'Lima', 'Oslo', 'Accra', 'Quito', 'Hanoi'];

const told = (place: string) => `The ministers of Kenya and Japan met in ${place} on Monday, and parted as friends.`;
const lines = [
  ...PLACES.map((place) => JSON.stringify({ title: place, text: told(place) })),
  '{"broken',
  '',
  JSON.stringify([{ text: told('Rome') }, { text: told('Bern') }]),
  JSON.stringify({ text: told('Cairo') }),
].join('\n');

function page(place: string): string {
  return `<html><head><title>${place}</title></head><body><h1>${place}</h1><p>${told(place)}</p></body></html>`;
}

function record(place: string): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(place)}`;
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/${place}\r\nContent-Length: ${http.length}`;
  return Buffer.from(`${head}\r\n\r\n${http}\r\n\r\n`);
}

/** Files of many members: pages, one that is empty, and lines within lines. */
const pages = Object.fromEntries(PLACES.map((place) => [`${place}.html`, page(place)]));
const members = { ...pages, 'none.txt': '', 'lines.jsonl': lines };

/** The file from a byte on, as the bucket gives it. */
function from(bytes: Buffer, { offset }: Position): SourceFile {
  const file = sourceFile(bytes, 'news', { body: piecesOf(bytes.subarray(offset), 50) });
  return offset === 0 ? file : { ...file, resumed: { head: bytes.subarray(0, HEAD_BYTES) } };
}

async function entriesFrom(bytes: Buffer, position: Position) {
  const { entries } = await openFile(from(bytes, position), position);
  return Array.fromAsync(entries);
}

describe('a file that is read on from any place where a reading can stop', () => {
  it.each([
    ['JSON Lines', 'entered', async () => Buffer.from(lines)],
    ['JSON Lines whose first is damaged', 'entered', async () => Buffer.from(`{"broken\n\n${lines}`)],
    ['a web archive', 'entered', async () => Buffer.concat(PLACES.map(record))],
    [
      'a web archive compressed by records',
      'entered',
      async () => Buffer.concat(PLACES.map(record).map((r) => gzipSync(r))),
    ],
    ['a web archive compressed as a whole', 'passed over', async () => gzipSync(Buffer.concat(PLACES.map(record)))],
    ['compressed JSON Lines', 'passed over', async () => gzipSync(lines)],
    [
      'a table',
      'passed over',
      async () => Buffer.from(['title,text', ...PLACES.map((place) => `${place},"${told(place)}"`)].join('\n')),
    ],
    ['tar', 'passed over', () => tarOf(members)],
    ['compressed tar', 'passed over', async () => gzipSync(await tarOf(members))],
    ['zip', 'passed over', () => zipOf(members)],
  ])('gives the rest of %s, whose beginning is %s', async (_, how, make) => {
    const bytes = await make();
    const all = await entriesFrom(bytes, START);
    const whole = (async function* () {
      yield* all;
    })();
    const parcels = packMessages(version, whole, START, { body: 200_000, entries: 1 });
    const ends = (await Array.fromAsync(parcels)).map(({ end }) => end);
    expect(ends).toHaveLength(all.length);
    for (const end of ends) expect(await entriesFrom(bytes, end)).toEqual(all.slice(end.entries));
    expect(ends.some(({ offset }) => offset > 0)).toBe(how === 'entered');
    if (how === 'entered') expect(Math.max(...ends.map(({ skip }) => skip))).toBeLessThanOrEqual(2);
  });
});
