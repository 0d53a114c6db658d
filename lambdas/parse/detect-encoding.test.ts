import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { detectEncoding } from './detect-encoding.ts';
import { encode } from './testing/encode.ts';

const sentences: Partial<
  Record<'ar' | 'fa' | 'ur' | 'fr' | 'es' | 'ru' | 'tr' | 'he' | 'el' | 'zh' | 'ja' | 'ko', string[]>
> = JSON.parse(readFileSync(new URL('language/sentences.json', import.meta.url), 'utf8'));

/** What windows-1256 has no place for is written as people wrote it before Unicode. */
const asTyped = (text: string) => text.replaceAll('\u200c', ' ').replaceAll('ی', 'ي').replaceAll('۔', '.');

describe('detectEncoding', () => {
  it.each([
    ['ar', 'windows-1256'],
    ['ar', 'iso-8859-6'],
    ['fa', 'windows-1256'],
    ['ur', 'windows-1256'],
    ['fr', 'windows-1252'],
    ['es', 'windows-1252'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['tr', 'windows-1254'],
    ['he', 'windows-1255'],
    ['el', 'windows-1253'],
    ['zh', 'gb18030'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['ko', 'euc-kr'],
  ] as const)('reads every sentence of %s in %s', async (language, encoding) => {
    for (const sentence of (sentences[language] ?? []).map(asTyped)) {
      const bytes = encode(sentence, encoding);
      if (bytes.every((byte) => byte < 0x80) || bytes.includes(0x3f)) continue;
      const detected = await detectEncoding(bytes);
      expect([sentence, new TextDecoder(detected ?? 'utf-8').decode(bytes)]).toEqual([sentence, sentence]);
    }
  });

  const [arabic = ''] = sentences.ar ?? [];

  it('finds the words among the tags of a page and beyond a long ASCII head', async () => {
    const page = `${'<link rel="stylesheet" href="a.css">\n'.repeat(200)}<p>${arabic}</p>${'<br>'.repeat(50)}`;
    expect(await detectEncoding(encode(page, 'windows-1256'))).toBe('windows-1256');
  });

  it('finds no text in bytes that are none', async () => {
    const noise = fc.uint8Array({ minLength: 60, maxLength: 200, min: 0x80 });
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(noise, async (bytes) => {
        if ((await detectEncoding(bytes)) !== null) taken++;
      }),
    );
    expect(taken).toBeLessThanOrEqual(2);
  });
});
