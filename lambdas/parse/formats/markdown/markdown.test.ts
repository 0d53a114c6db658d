import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PermanentError } from '../../../model/errors.ts';
import type { Draft } from '../format.ts';
import { markdown } from './markdown.ts';

async function read(text: string): Promise<Draft> {
  const body = (async function* () {
    yield Buffer.from(text);
  })();
  for await (const found of markdown.read({ name: 'a.md', contentType: null, head: Buffer.alloc(0), body })) {
    if (found.kind === 'draft') return found.draft;
  }
  throw new Error('nothing found');
}

describe('markdown', () => {
  it.each([
    ['a.md', null, true],
    ['notes/A.MARKDOWN', 'application/octet-stream', true],
    ['a', 'text/markdown; charset=utf-8', true],
    ['a.txt', 'text/plain', false],
  ])('recognises %s of type %s: %s', (name, contentType, expected) => {
    expect(markdown.recognises({ name, contentType, head: Buffer.alloc(0) })).toBe(expected);
  });

  it('leaves the prose that a reader sees', async () => {
    const source = `# Ports *deal* signed

![The port](port.jpg)

[Kenya](https://ke.example) and **Japan** signed a ~~draft~~ deal[^1] worth &yen;5bn &amp; more.
It runs \`ten\` years.\\
Talks go on.

> "We are glad," the minister said.

- Berths
- Cranes

| Year | Loan |
|------|------|
| 2026 | 5bn  |

\`\`\`js
code()
\`\`\`
<script>alert(1)</script>

---

[^1]: Reported on Monday.
`;
    expect(await read(source)).toMatchObject({
      title: 'Ports deal signed',
      text: `Ports deal signed

Kenya and Japan signed a draft deal worth ¥5bn & more.
It runs ten years.
Talks go on.

"We are glad," the minister said.

Berths

Cranes

Year Loan

2026 5bn

Reported on Monday.`,
    });
  });

  it('takes what front matter says', async () => {
    const source = `---
title: "مصر: اتفاق جديد"
date: 2016-01-12
lang: ar
author: سارة الكاتبة
source: الصحيفة
country: EGY
link: https://news.example/1
tags: [a, b]
---
وقعت مصر اتفاقا.`;
    expect(await read(source)).toEqual({
      title: 'مصر: اتفاق جديد',
      date: '2016-01-12',
      byline: 'سارة الكاتبة',
      language: 'ar',
      source: 'الصحيفة',
      country: 'EGY',
      url: 'https://news.example/1',
      text: 'وقعت مصر اتفاقا.',
    });
  });

  it.each([
    ['a thematic break', '---\n\nFirst part.\n\n---\n\nSecond part.', 'First part.\n\nSecond part.'],
    ['none', 'First part.', 'First part.'],
  ])('finds no front matter in a text with %s', async (_, source, text) => {
    expect(await read(source)).toMatchObject({ title: null, date: null, text });
  });

  it('says so when front matter is no YAML', async () => {
    await expect(read('---\ntitle: "Open\n---\nText')).rejects.toMatchObject({ code: 'bad-front-matter' });
  });

  it.each([
    ['too-nested', `${'> '.repeat(200)}a`],
    ['too-nested', '>'.repeat(8_000)],
    ['too-large', '*a '.repeat(120_000)],
  ])('%s', async (code, source) => {
    await expect(read(source)).rejects.toMatchObject({ code });
  });

  it('reads any text, or says why not', async () => {
    const pieces = fc.constantFrom(
      '# ',
      '> ',
      '- ',
      '[',
      '](',
      '*',
      '_',
      '`',
      '\n',
      '\n\n',
      '---\n',
      '<b>',
      '|',
      'a',
      'مصر',
      ': ',
      '&',
      '    ',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), async (parts) => {
        const result = await read(parts.join('')).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(PermanentError);
        else expect(typeof (result as Draft).text).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
