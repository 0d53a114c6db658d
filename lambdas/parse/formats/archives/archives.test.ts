import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pack } from 'tar-stream';
import { PermanentError } from '../../../model/errors.ts';
import { type Entry, readEntries } from '../../read.ts';
import { tarOf, zipOf } from '../../testing/archives.ts';
import { readFile } from '../../testing/read-file.ts';
import { sourceFile } from '../../testing/source-file.ts';

const article = (name: string) =>
  `Ports deal ${name}\n21 September 2015\nThe ministers of Kenya and Japan met in ${name} on Monday.`;

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

function read(bytes: Uint8Array, key = 'news.bin'): Promise<Entry[]> {
  return readFile(bytes, key);
}

/** Each entry as its name and title, or code. */
function outline(entries: Entry[]): (string | null | undefined)[][] {
  return entries.map((entry) => [entry.name, entry.kind === 'article' ? entry.article.title : entry.rejection.code]);
}

/** JSON Lines of an article and thirty megabytes of nothing. */
function bomb(): Buffer {
  const nothing = `${' '.repeat(1_000_000)}\n`.repeat(30);
  return Buffer.from(`${JSON.stringify({ title: 'Ports deal A', text: 'They met.' })}\n${nothing}`);
}

describe('archives', () => {
  it.each([
    ['gzip', gzipSync(article('A')), 'news.txt.gz', 'news.txt'],
    ['zstd', zstdCompressSync(article('A')), 'dir/news.txt.zst', 'news.txt'],
    ['gzip of several members', Buffer.concat([gzipSync(article('A')), gzipSync(' Twice.')]), 'a.gz', 'a'],
  ])('reads %s', async (_, bytes, key, name) => {
    expect(outline(await read(bytes, key))).toEqual([[name, 'Ports deal A']]);
  });

  it.each([
    ['zip', zipOf],
    ['tar', tarOf],
  ])('reads a %s of files of every format, by their paths, each on its own', async (_, archiveOf) => {
    const bytes = await archiveOf({
      'one.txt': article('A'),
      'empty.txt': '',
      'مصر/two.md': `# Ports deal B\n\nThe ministers met.`,
      '__MACOSX/._one.txt': Buffer.from([0, 5, 22]),
      'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      'three.jsonl': `${JSON.stringify({ title: 'Ports deal C', text: 'They met.' })}\n{"broken`,
      'four.html': `<html><h1>Ports deal D</h1><p>${'The ministers met in the port. '.repeat(20)}</p></html>`,
    });
    expect(outline(await read(bytes))).toEqual([
      ['one.txt', 'Ports deal A'],
      ['empty.txt', 'empty-file'],
      ['مصر/two.md', 'Ports deal B'],
      ['picture.png', 'binary-file'],
      ['three.jsonl', 'Ports deal C'],
      ['three.jsonl', 'bad-json'],
      ['four.html', 'Ports deal D'],
    ]);
  });

  it('reads archives within archives, and tells how deep it goes', async () => {
    const inner = await zipOf({ 'a.txt': article('A') });
    const nested = await tarOf({ 'day.zip': inner, 'b.txt.gz': gzipSync(article('B')) });
    expect(outline(await read(gzipSync(nested), 'month.tgz'))).toEqual([
      ['month.tar/day.zip/a.txt', 'Ports deal A'],
      ['month.tar/b.txt.gz/b.txt', 'Ports deal B'],
    ]);
    let deep: Buffer = Buffer.from(article('A'));
    for (let level = 0; level < 30; level++) deep = gzipSync(deep);
    expect(await read(deep)).toMatchObject([{ rejection: { code: 'too-nested' } }]);
  });

  it.each([
    ['gzip', gzipSync],
    ['zstd', zstdCompressSync],
  ])('stops a %s bomb in a stream', async (_, compress) => {
    expect(outline(await read(compress(bomb()), 'a.jsonl.gz'))).toEqual([
      ['a.jsonl', 'Ports deal A'],
      ['a.jsonl', 'expansion-ratio'],
    ]);
  });

  it('stops a bomb within an archive, and reads the rest of it', async () => {
    const bytes = await zipOf({ 'a.jsonl': bomb(), 'b.txt': article('B') });
    expect(outline(await read(bytes))).toEqual([
      ['a.jsonl', 'Ports deal A'],
      ['a.jsonl', 'expansion-ratio'],
      ['b.txt', 'Ports deal B'],
    ]);
  });

  it('never follows a path that leads out of its folder', async () => {
    const bytes = await tarOf({ '../../etc/passwd': article('A') });
    expect(outline(await read(bytes))).toEqual([['../../etc/passwd', 'Ports deal A']]);
    const patched = Buffer.from(
      (await zipOf({ 'aa/aa/etc/passwd': article('A') })).toString('latin1').replaceAll('aa/aa/', '../../'),
      'latin1',
    );
    expect(outline(await read(patched))).toEqual([['../../etc/passwd', 'Ports deal A']]);
  });

  it('holds no header in memory that is larger than any real one, and keeps what came before it', async () => {
    const archive = pack();
    archive.entry({ name: 'a.txt' }, article('A'));
    archive.entry({ name: 'b.txt', pax: { comment: 'x'.repeat(20_000_000) } }, article('B'));
    archive.finalize();
    const bytes = await collect(archive as unknown as AsyncIterable<Uint8Array>);
    expect(outline(await read(bytes))).toEqual([
      ['a.txt', 'Ports deal A'],
      [undefined, 'corrupt-archive'],
    ]);
  });

  it('counts no header as part of the one before it', async () => {
    const archive = pack();
    for (let folder = 0; folder < 20_000; folder++) archive.entry({ name: `${folder}/`, type: 'directory' });
    archive.entry({ name: 'a.txt' }, article('A'));
    archive.finalize();
    const bytes = await collect(archive as unknown as AsyncIterable<Uint8Array>);
    expect(outline(await read(gzipSync(bytes), 'a.tar.gz'))).toEqual([['a.tar/a.txt', 'Ports deal A']]);
  });

  it('takes no member for sound whose checksum differs', async () => {
    const bytes = await zipOf({ 'a.txt': article('A'), 'b.txt': article('B') });
    // APPNOTE.TXT 4.3.12: where the central directory has the checksum.
    const checksum = bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 16;
    bytes[checksum] = (bytes[checksum] ?? 0) ^ 1;
    expect(outline(await read(bytes))).toEqual([
      ['a.txt', 'corrupt-archive'],
      ['b.txt', 'Ports deal B'],
    ]);
  });

  it('tells encrypted members, and reads the others', async () => {
    const bytes = await zipOf({ 'a.txt': article('A'), 'b.txt': article('B') });
    const directory = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    bytes[directory + 8] = (bytes[directory + 8] ?? 0) | 1;
    expect(outline(await read(bytes))).toEqual([
      ['a.txt', 'encrypted'],
      ['b.txt', 'Ports deal B'],
    ]);
  });

  it.each([
    [
      'an office document',
      zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
      'unsupported-format',
    ],
    ['a zip cut short', zipOf({ 'a.txt': article('A') }).then((bytes) => bytes.subarray(0, 100)), 'corrupt-archive'],
  ])('rejects %s', async (_, bytes, code) => {
    await expect(read(await bytes)).rejects.toMatchObject({ code });
  });

  it('keeps what came before the place where an archive breaks', async () => {
    const lines = Array.from({ length: 5000 }, (_, i) =>
      JSON.stringify({ title: `T${i}`, text: `Text ${Math.sin(i)}` }),
    );
    const bytes = gzipSync(lines.join('\n'));
    const entries = await read(bytes.subarray(0, bytes.length / 2), 'a.jsonl.gz');
    expect(outline(entries)[0]).toEqual(['a.jsonl', 'T0']);
    expect(outline(entries).at(-1)).toEqual(['a.jsonl', 'corrupt-archive']);
  });

  it('keeps what came before that place in the first kilobytes, too', async () => {
    const member = (name: string) => gzipSync(`${JSON.stringify({ title: name, text: article(name) })}\n`);
    const bytes = Buffer.concat([member('A'), member('B').subarray(0, -20)]);
    expect(outline(await read(bytes, 'a.jsonl.gz'))).toEqual([
      ['a.jsonl', 'A'],
      ['a.jsonl', 'corrupt-archive'],
    ]);
  });

  it('passes on what breaks the stream that an archive comes by', async () => {
    const bytes = gzipSync(
      await tarOf({
        'a.txt': article('A'),
        'b.bin': Buffer.from(Array.from({ length: 99_999 }, (_, i) => (i * i * 31) % 251)),
      }),
    );
    const body = (async function* () {
      yield bytes.subarray(0, 5000);
      throw new Error('connection reset');
    })();
    const entries = readEntries(sourceFile(bytes, 'a.tgz', { body }));
    await expect(Array.fromAsync(entries)).rejects.toThrow('connection reset');
  });

  it('reads any archive with any of its bytes changed, or says why not', async () => {
    const files = { 'a.txt': article('A'), 'b/c.md': '# B\n\nThey met.' };
    const archives = [
      await zipOf(files),
      await tarOf(files),
      gzipSync(await tarOf(files)),
      zstdCompressSync(article('A')),
    ];
    const change = fc.tuple(
      fc.constantFrom(...archives),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }),
      fc.nat(),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([archive, flips, cut]) => {
        const bytes = Buffer.from(archive);
        for (const [at, byte] of flips) bytes[at % bytes.length] = byte;
        const result = await read(bytes.subarray(0, cut % 2 === 0 ? bytes.length : cut % bytes.length)).catch(
          (error: unknown) => error,
        );
        if (result instanceof Error) expect(result).toBeInstanceOf(PermanentError);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
