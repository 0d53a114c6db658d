import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { tarOf, zipOf } from './archives.ts';

/** A sound file of a format. */
export interface Seed {
  name: string;
  bytes: Buffer;
}

const FORMATS = join(import.meta.dirname, '..', 'formats');

/** What lies in a folder of fixtures beside them: how they were made and, but among texts themselves, what they say. */
const NO_FIXTURE = /\.(?:ts|py)$/;
const SAID = /\.txt$/;

const PROSE = 'The ministers of Kenya and Japan met in “the port” on Monday, and parted as friends.';
const ARABIC = 'وقّع الوزيران اتفاقا للتعاون في عمّان يوم الاثنين، وافترقا صديقين.';
const TEXT = `Ports deal\n21 September 2015\n\n${PROSE}\n\n${ARABIC}\n`;
const RECORD = {
  title: 'Ports deal',
  publishedAt: '2015-09-21',
  author: [{ name: 'A Writer' }],
  content: `<p>${PROSE}</p>`,
};
const LINES = `${JSON.stringify(RECORD)}\n${JSON.stringify({ text: ARABIC })}\n`;
const PAGE = `<html><head><title>Ports deal</title></head><body><h1>Ports deal</h1><p>${PROSE}</p></body></html>`;
const HTTP = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`;
const WARC = Buffer.from(
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\nContent-Length: ${Buffer.byteLength(HTTP)}\r\n\r\n${HTTP}\r\n\r\n`,
);
const MEMBERS = { 'one.txt': TEXT, 'two/three.html': PAGE, 'four.jsonl': LINES };

/**
 * Sound files by their formats: those of every folder `formats/NAME/fixtures`, and of each archive some that is made here.
 */
export async function seeds(): Promise<Map<string, Seed[]>> {
  const [zip, tar] = [await zipOf(MEMBERS), await tarOf(MEMBERS)];
  const made: [string, Seed[]][] = [
    [
      'compressed',
      [seed('a.jsonl.gz', gzipSync(LINES)), seed('a.txt.zst', zstdCompressSync(TEXT)), seed('a.tgz', gzipSync(tar))],
    ],
    ['zip', [seed('a.zip', zip)]],
    ['tar', [seed('a.tar', tar)]],
    [
      'warc',
      [seed('a.warc', Buffer.concat([WARC, WARC])), seed('a.warc.gz', Buffer.concat([gzipSync(WARC), gzipSync(WARC)]))],
    ],
  ];
  return new Map([...made, ...fixtures()]);
}

/** The files of every folder of fixtures, by its format. */
export function fixtures(): [string, Seed[]][] {
  return readdirSync(FORMATS).flatMap((format) => {
    const folder = join(FORMATS, format, 'fixtures');
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter(
      (name) => !NO_FIXTURE.test(name) && (format === 'text' || !SAID.test(name)),
    );
    return [[format, names.map((name) => seed(name, readFileSync(join(folder, name))))]];
  });
}

function seed(name: string, content: string | Uint8Array): Seed {
  return { name, bytes: Buffer.from(content) };
}
