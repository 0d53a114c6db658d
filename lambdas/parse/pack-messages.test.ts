import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { articleId } from '../model/article.ts';
import { START } from '../model/file.ts';
import { decodeExtractMessage } from '../model/messages.ts';
import { BOUNDS, packMessages } from './pack-messages.ts';
import type { Bounds, Parcel } from './parcel.ts';
import type { Entry } from './read.ts';

const file = { bucket: 'inbox', key: 'key'.repeat(300), versionId: null, sequencer: '0'.repeat(32) };

function article(text: string): Entry {
  const unknown = { title: null, date: null, source: null, country: null, url: null };
  return { kind: 'article', article: { ...unknown, text, language: 'en' } };
}

async function pack(entries: Entry[], bounds?: Bounds): Promise<Parcel[]> {
  const stream = (async function* () {
    yield* entries;
  })();
  const parcels: Parcel[] = [];
  for await (const parcel of packMessages(file, stream, START, bounds)) parcels.push(parcel);
  return parcels;
}

/** Text that does not compress: two thirds of its length remain. */
function noise(length: number): string {
  return randomBytes(length).toString('base64').slice(0, length);
}

const entry = fc.oneof(
  { weight: 5, arbitrary: fc.string({ unit: 'grapheme', maxLength: 600 }).map(article) },
  { weight: 1, arbitrary: fc.nat({ max: 9_000 }).map((length) => article(noise(length))) },
  { weight: 1, arbitrary: fc.constant<Entry>({ kind: 'rejected', rejection: { code: 'bad', reason: 'Bad.' } }) },
);

describe('packMessages', () => {
  it('carries every entry once, in order, in messages within their bounds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 40 }), async (entries) => {
        const parcels = await pack(entries, { body: 6_000, entries: 7 });

        expect(parcels.flatMap((parcel) => parcel.entries.map((read) => read.entry))).toEqual([...entries.keys()]);
        for (const { entries: read, message } of parcels) {
          expect(read.length).toBeLessThanOrEqual(7);
          expect(message?.length ?? 0).toBeLessThanOrEqual(6_000);
          const sent = message === null ? [] : decodeExtractMessage(message).articles;
          expect(sent.map((each) => [each.entry, articleId(each.article)])).toEqual(
            read.flatMap((each) => ('articleId' in each ? [[each.entry, each.articleId]] : [])),
          );
          for (const each of sent) expect(entries[each.entry]).toEqual({ kind: 'article', article: each.article });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('says of each parcel where it begins and ends, in entries and in bytes where the entries know theirs', async () => {
    const placed = (text: string, at: number): Entry => ({ ...article(text), at });
    const entries = [article('a'), placed('b', 10), placed('c', 20), article('d'), article('e')];
    const bounds = { body: 6_000, entries: 2 };

    const parcels = await pack(entries, bounds);
    const places = parcels.map(({ begin, end }) => [begin, end]);

    const first = { entries: 2, batch: 1, offset: 10, skip: 1 };
    const second = { entries: 4, batch: 2, offset: 20, skip: 2 };
    expect(places).toEqual([
      [START, first],
      [first, second],
      [second, { entries: 5, batch: 3, offset: 20, skip: 3 }],
    ]);
    const resumed = packMessages(file, Readable.from(entries.slice(2)), first, bounds);
    expect(await Array.fromAsync(resumed)).toEqual(parcels.slice(1));
  });

  it('gives the same messages for the same entries', async () => {
    const entries = [article('a'), article(noise(5_000)), article('b'), article(noise(5_000))];
    const bounds = { body: 6_000, entries: 7 };

    expect(await pack(entries, bounds)).toEqual(await pack(entries, bounds));
  });

  it('fills messages', async () => {
    const entries = Array.from({ length: 60 }, () => article(noise(10_000)));
    const sizes = (await pack(entries)).map(({ message }) => message?.length ?? 0);

    for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(BOUNDS.body * 0.9);
  });

  it('rejects an article that no message holds, and carries its neighbours', async () => {
    const [parcel] = await pack([article('before'), article(noise(400_000)), article('after')]);

    expect(parcel?.entries).toEqual([
      expect.objectContaining({ entry: 0, articleId: expect.any(String) }),
      { entry: 1, rejection: { code: 'too-long', reason: expect.stringContaining('too long') } },
      expect.objectContaining({ entry: 2, articleId: expect.any(String) }),
    ]);
  });

  it('gives nothing for a file without entries', async () => {
    expect(await pack([])).toEqual([]);
  });
});
