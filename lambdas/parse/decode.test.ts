import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PermanentError } from '../model/errors.ts';
import { charsetOf, decode, decodeOrDetect } from './decode.ts';
import { encode } from './testing/encode.ts';

const arabic = 'وقّعت مصر واليابان اتفاقا بقيمة ٣٠٠ مليون ين.';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof PermanentError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(arabic), null],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${arabic}`), null],
    ['UTF-8 declared as something else', Buffer.from(arabic), 'text/plain; charset=iso-8859-1'],
    ['UTF-16LE with a byte order mark', utf16(arabic, 'le', true), null],
    ['UTF-16BE with a byte order mark', utf16(arabic, 'be', true), 'text/plain; charset=utf-8'],
    ['UTF-16LE without one', utf16(arabic, 'le', false), null],
    ['UTF-16BE without one', utf16(arabic, 'be', false), null],
    ['UTF-16BE, declared', utf16(arabic, 'be', false), 'text/plain; charset=UTF-16BE'],
  ])('reads %s', (_, bytes, contentType) => {
    expect(decode(bytes, charsetOf(contentType))).toBe(arabic);
  });

  it.each([
    ['windows-1256', 'وقع الوزيران في القاهرة “مذكرة” بقيمة 5 €'],
    ['iso-8859-6', 'وقع الوزيران في القاهرة مذكرة'],
    ['windows-1252', 'L’Égypte reçoit 5 € – “merci”'],
    ['koi8-r', 'Москва поблагодарила Анкару'],
  ])('reads %s where it is declared', (encoding, text) => {
    expect(decode(encode(text, encoding), encoding)).toBe(text);
  });

  it('reads GB18030 where it is declared', () => {
    expect(decode(Buffer.from([0xb1, 0xb1, 0xbe, 0xa9]), 'gb18030')).toBe('北京');
  });

  it('reads ISO-2022-JP, whose bytes are all ASCII, where it is declared', () => {
    const bytes = Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]);
    expect(decode(bytes, 'iso-2022-jp')).toBe('日本');
  });

  it.each([
    ['binary-file', Buffer.from('%PDF-1.7\n\0\0\u0001\u0002binary'), null],
    ['binary-file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'image/png'],
    ['binary-file', Buffer.from('\u0001\u0002\u0003 text'), 'text/plain; charset=windows-1252'],
    ['undecodable-text', encode('وقع الوزيران', 'windows-1256'), null],
    ['undecodable-text', Buffer.concat([Buffer.from(arabic), Buffer.of(0xff)]), 'text/plain; charset=utf-8'],
    ['undecodable-text', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), null],
    ['undecodable-text', Buffer.from(arabic), 'text/plain; charset=klingon'],
  ])('%s', (code, bytes, contentType) => {
    expect(codeOf(() => decode(bytes, charsetOf(contentType)))).toBe(code);
  });

  it.each([
    ['undeclared', null],
    ['declared as what it is not', 'utf-8'],
    ['declared as what nobody knows', 'klingon'],
  ])('finds out an encoding that is %s', async (_, label) => {
    const text = 'وقع الوزيران في القاهرة مذكرة تفاهم.';
    expect(await decodeOrDetect(encode(text, 'windows-1256'), label)).toBe(text);
  });

  it('rejects bytes that read like no language', async () => {
    await expect(decodeOrDetect(Buffer.from([0xd7, 0xf7, 0xd7, 0xb1, 0xf7, 0xd7]), null)).rejects.toMatchObject({
      code: 'undecodable-text',
    });
  });

  it('says what to do', () => {
    expect(() => decode(encode('وقع', 'windows-1256'), null)).toThrow('save it as UTF-8');
  });

  it('gives back any text that was written in a Unicode encoding', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{Cc}\ufeff]/u.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(decode(Buffer.from(text), null)).toBe(text);
        expect(decode(utf16(text, 'le', true), null)).toBe(text);
        expect(decode(utf16(text, 'be', true), null)).toBe(text);
      }),
    );
  });

  it('makes text of any bytes, or says why not', () => {
    const types = fc.constantFrom(
      null,
      'text/plain',
      'text/plain; charset=utf-16',
      'text/plain; charset=shift_jis',
      'x; charset=',
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), types, (bytes, contentType) => {
        expect(codeOf(() => decode(bytes, charsetOf(contentType)))).toMatch(
          /^(no error|binary-file|undecodable-text)$/,
        );
      }),
    );
  });
});
