import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PermanentError } from '../../../model/errors.ts';
import { piecesOf } from '../../testing/source-file.ts';
import type { Found } from '../format.ts';
import { csv } from './csv.ts';

async function read(content: string | Uint8Array, contentType: string | null = null): Promise<Found[]> {
  const bytes = Buffer.from(content);
  const body = piecesOf(bytes, 10_000);
  const found: Found[] = [];
  for await (const entry of csv.read({ name: 'a.csv', contentType, head: bytes.subarray(0, 4096), body }))
    found.push(entry);
  return found;
}

const expected = { title: 'Ports, again', text: 'The ministers "met".\nThey talked.', date: '2015-09-21' };

describe('csv', () => {
  it.each([
    ['id,title,text\n1,a,b', 'a.txt', null, true],
    ['"Title";"Body"\n"a";"b"', 'a', null, true],
    ['a,b,c', 'a.csv', null, true],
    ['a,b,c', 'a', 'text/csv; charset=utf-8', true],
    ['The minister, the text, and I\nmet.', 'a.txt', null, false],
    ['text\nmore', 'a.txt', null, false],
  ])('recognises %j named %s of type %s: %s', (content, name, contentType, recognised) => {
    expect(csv.recognises({ name, contentType, head: Buffer.from(content) })).toBe(recognised);
  });

  it.each([
    ['commas', 'title,date,text\n"Ports, again",2015-09-21,"The ministers ""met"".\nThey talked."\n'],
    [
      'semicolons and a byte order mark',
      '\ufeffTitle;Published at;Body\r\n"Ports, again";2015-09-21;"The ministers ""met"".\nThey talked."\r\n',
    ],
    ['tabs', 'headline\tpub_date\tcontent\nPorts, again\t2015-09-21\t"The ministers ""met"".\nThey talked."'],
  ])('reads a table with %s', async (_, content) => {
    expect(await read(content)).toMatchObject([{ kind: 'draft', draft: expected }]);
  });

  it('reads UTF-16 by its mark, and any encoding that is declared', async () => {
    expect(await read(Buffer.from('\ufefftitle,text\nت,نص', 'utf16le'))).toMatchObject([
      { draft: { title: 'ت', text: 'نص' } },
    ]);
    const windows1256 = Buffer.concat([Buffer.from('title,text\nx,'), Buffer.of(0xe3, 0xd5, 0xd1)]);
    expect(await read(windows1256, 'text/csv; charset=windows-1256')).toMatchObject([{ draft: { text: 'مصر' } }]);
  });

  it('rejects the rows without a text, and reads the others', async () => {
    const found = await read('title,text\na,b\nc,\nd,e\n');
    expect(found.map(({ kind }) => kind)).toEqual(['draft', 'rejected', 'draft']);
  });

  it('says where a table breaks, and keeps what came before', async () => {
    const found = await read(`title,text\na,b\nc,"${'never closed '.repeat(400_000)}`);
    expect(found).toMatchObject([
      { kind: 'draft' },
      { rejection: { code: 'bad-csv', reason: expect.stringContaining('quotation') } },
    ]);
  });

  it.each([
    ['no-text', 'id,name\n1,a'],
    ['no-text', ''],
    ['empty-file', 'title,text\n'],
    ['undecodable-text', Buffer.concat([Buffer.from('title,text\nx,'), Buffer.of(0xa4, 0x20, 0xa4)])],
    ['binary-file', Buffer.from('title,text\nx,\0\0')],
  ])('%s', async (code, content) => {
    await expect(read(content)).rejects.toMatchObject({ code });
  });

  it('reads any table, or says why not', async () => {
    const pieces = fc.constantFrom('a', 'مصر', ',', ';', '"', '""', '\n', '\r\n', ' ', 'text');
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        const result = await read(`title,text\n${parts.join('')}`).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(PermanentError);
      }),
    );
  });
});
