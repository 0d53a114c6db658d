import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { START } from '../model/file.ts';
import { HARMLESS_ENTRIES, MAX_ENTRIES, MIN_ENTRY_BYTES } from './limits.ts';
import { type Entry, openFile, readEntries, type SourceFile } from './read.ts';
import { zipOf } from './testing/archives.ts';
import { patchDirectory } from './testing/patch-directory.ts';

const PROSE = 'The ministers of Kenya and Japan met in the port on Monday, and parted as friends.';
const MEGABYTE = 1_000_000;

/** What reading may take of memory beside what a file has: far less than the function has. */
const MAX_GROWTH = 400 * MEGABYTE;

type Part = string | Uint8Array;

function fileOf(key: string, ...parts: Part[]): SourceFile {
  const body = (async function* () {
    for (const part of parts) {
      const bytes = Buffer.from(part);
      for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
    }
  })();
  return { key, contentType: null, metadata: {}, size: 0, body };
}

/** A hundred megabytes of one letter, which are never there at once. */
async function* longLine(before: string, after: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(before);
  for (let megabyte = 0; megabyte < 100; megabyte++) yield Buffer.alloc(MEGABYTE, 'a');
  yield Buffer.from(after);
}

/** Codes of what was rejected, as a file or in it, and what was read. */
async function outline(file: SourceFile): Promise<string[]> {
  const told = (entry: Entry) => (entry.kind === 'article' ? 'article' : entry.rejection.code);
  const outcomes: string[] = [];
  try {
    for await (const entry of readEntries(file)) outcomes.push(told(entry));
  } catch (error) {
    outcomes.push((error as { code: string }).code);
  }
  return outcomes;
}

describe('what is made to harm', () => {
  it.each<[string, string[], () => SourceFile]>([
    ['a page 100,000 levels deep', ['too-nested'], () => fileOf('a.html', `<html>${'<div>'.repeat(100_000)}${PROSE}`)],
    [
      'a text with markup 100,000 levels deep, among others',
      ['too-nested', 'article'],
      () =>
        fileOf(
          'a.jsonl',
          `${JSON.stringify({ text: `<p>${'<b>'.repeat(100_000)}` })}\n${JSON.stringify({ text: PROSE })}`,
        ),
    ],
    ['JSON a million levels deep', ['no-articles'], () => fileOf('a.json', '['.repeat(MEGABYTE), ']'.repeat(MEGABYTE))],
    ['Markdown 100,000 levels deep', ['too-nested'], () => fileOf('a.md', `${'>'.repeat(100_000)} a`)],
    ['Markdown of 50,000 marks that may be emphasis', ['timeout'], () => fileOf('a.md', '_a*'.repeat(50_000))],
    ['Markdown of 50,000 lists', ['too-nested'], () => fileOf('a.md', `${'- '.repeat(50_000)} a`)],
    [
      'a line of 100 MB among lines',
      ['article', 'line-too-long', 'article'],
      () => {
        const line = JSON.stringify({ text: PROSE });
        return { ...fileOf('a.jsonl'), body: longLine(`${line}\n{"text":"`, `"}\n${line}`) };
      },
    ],
    ['a first line of 100 MB', ['too-large'], () => ({ ...fileOf('a.jsonl'), body: longLine('{"text":"', '"}\n') })],
    ['a text of one line of 100 MB', ['too-large'], () => ({ ...fileOf('a.txt'), body: longLine('', '') })],
    [
      'a table with a cell of 100 MB',
      ['article', 'bad-csv'],
      () => ({ ...fileOf('a.csv'), body: longLine(`title,text\na,${PROSE}\nb,"`, `"\nc,${PROSE}`) }),
    ],
    ['a page of 100 MB', ['too-large'], () => ({ ...fileOf('a.html'), body: longLine('<html><p>', '') })],
  ])('%s is %j, in bounded time and memory', async (_, outcomes, make) => {
    const before = process.memoryUsage().rss;
    expect(await outline(make())).toEqual(outcomes);
    expect(process.memoryUsage().rss - before).toBeLessThan(MAX_GROWTH);
  });

  it('in a zip leaves the rest of it to be read', async () => {
    const bytes = await zipOf({
      'bomb.txt.gz': gzipSync(Buffer.alloc(20 * MEGABYTE, ' ')),
      'bomb.txt': Buffer.alloc(20 * MEGABYTE, ' '),
      'deep.html': `<html>${'<div>'.repeat(100_000)}${PROSE}`,
      'aa/aa/etc/passwd': PROSE,
      'secret.txt': PROSE,
      'squeezed.txt': PROSE,
      'last.txt': PROSE,
    });
    const patched = Buffer.from(bytes.toString('latin1').replaceAll('aa/aa/', '../../'), 'latin1');
    patchDirectory(patched, 'secret.txt', 8, 1);
    patchDirectory(patched, 'squeezed.txt', 10, 12);
    const entries = await Array.fromAsync(readEntries(fileOf('a.zip', patched)));
    const told = entries.map((entry) => [entry.name, entry.kind === 'article' ? 'article' : entry.rejection.code]);
    expect(told).toEqual([
      ['bomb.txt.gz/bomb.txt', 'too-large'],
      ['bomb.txt', 'too-large'],
      ['deep.html', 'too-nested'],
      ['../../etc/passwd', 'article'],
      ['secret.txt', 'encrypted'],
      ['squeezed.txt', 'unsupported-compression'],
      ['last.txt', 'article'],
    ]);
  });

  it('stops archives within archives that multiply, each within its own bounds', async () => {
    const nothing = Buffer.alloc(3 * MEGABYTE, ' ');
    const bomb = await zipOf(
      copies(40, `a.jsonl`, Buffer.concat([Buffer.from(`${JSON.stringify({ text: PROSE })}\n`), nothing])),
    );
    const bombs = await zipOf(copies(40, 'b.zip', bomb));
    const outcomes = await outline(fileOf('c.zip', bombs));
    // Sixty-four megabytes are some twenty of sixteen hundred.
    expect(outcomes.filter((one) => one === 'article').length).toBeLessThan(100);
    expect(outcomes.at(-1)).toBe('expansion-ratio');
  });

  it('has no more entries than can be numbered', async () => {
    const lines = Array.from({ length: 5 }, () => JSON.stringify({ text: PROSE })).join('\n');
    const position = { ...START, entries: MAX_ENTRIES - 2, offset: MAX_ENTRIES * MIN_ENTRY_BYTES };
    const { entries } = await openFile(fileOf('a.jsonl', lines), position);
    const told = (await Array.fromAsync(entries)).map((entry) => entry.kind === 'rejected' && entry.rejection.code);
    expect(told).toEqual([false, false, 'too-many-entries']);
  });

  it('has no more entries than its size can hold', async () => {
    const bytes = gzipSync(`title,text\n${'A,\n'.repeat(500_000)}`);
    const outcomes = await outline(fileOf('a.csv.gz', bytes));
    expect(outcomes.length - 1).toBe(HARMLESS_ENTRIES + Math.floor(bytes.length / MIN_ENTRY_BYTES));
    expect(outcomes.at(-1)).toBe('too-many-entries');
  });
});

function copies(count: number, name: string, content: Uint8Array): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}${name}`, content]));
}
