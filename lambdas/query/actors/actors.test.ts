import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOVEMENTS, ORGANISATIONS, STATES } from '../../model/actors.ts';
import { buildRows } from '../../table/rows/build-rows.ts';
import { putRows } from '../../table/rows/write-rows.ts';
import { startTableServer, type TableServer } from '../../table/testing/in-memory-table.ts';
import { sampleCoder } from '../../table/testing/sample-coder.ts';
import { articleOf } from '../../table/testing/world.ts';
import { ask } from '../ask.ts';
import { toQuestion } from '../check-question.ts';
import type { Archive } from '../page.ts';

describe('an actor of a question', () => {
  it.each([
    ['UK', 'GBR'],
    ['uk', 'GBR'],
    ['gbr', 'GBR'],
    ['GB', 'GBR'],
    ['Egypt', 'EGY'],
    [' egypt ', 'EGY'],
    ['مصر', 'EGY'],
    ['مِصر', 'EGY'],
    ['الامارات', 'ARE'],
    ['U.S.', 'USA'],
    ['United States', 'USA'],
    ['the Netherlands', 'NLD'],
    ['Cote d’Ivoire', 'CIV'],
    ['south korea', 'KOR'],
    ['Turkiye', 'TUR'],
    ['Kosovo', 'XKX'],
    ['Palestine', 'PSE'],
    ['nato', 'NATO'],
    ['Arab League', 'LAS'],
    ['الأمم المتحدة', 'UN'],
    ['hamas', 'HAMAS'],
    // An organisation's acronym is not the state with the same two letters.
    ['AU', 'AU'],
  ])('%s is %s', (name, code) => {
    expect(toQuestion({ actor: name }).actor).toBe(code);
  });

  it('is understood by every code of the codebook, in any case', () => {
    for (const code of [...STATES, ...ORGANISATIONS, ...MOVEMENTS]) {
      expect(toQuestion({ actor: code.toLowerCase() }).actor).toBe(code);
    }
  });

  it('is what a pair is made of', () => {
    expect(toQuestion({ between: ['Egypt', 'UK'] }).between).toEqual(['EGY', 'GBR']);
    expect(() => toQuestion({ between: ['UK', 'Britain'] })).toThrow('between names GBR twice');
  });

  it.each([
    ['Saudi Arabai', 'actor Saudi Arabai is nobody’s code or name; did you mean Saudi Arabia (SAU)?'],
    ['السعوديه العربيه', 'nobody'],
    ['?', 'actor ? is nobody’s code or name: give a code such as EGY, or a name in English or Arabic'],
  ])('is refused with the nearest name: %s', (name, message) => {
    expect(() => toQuestion({ actor: name })).toThrow(message.replaceAll('’', "'"));
  });
});

describe('an actor of no event', () => {
  let server: TableServer;
  let archive: Archive;

  beforeAll(async () => {
    server = await startTableServer();
    archive = { table: await server.createTable(), inbox: 'inbox' };
    const article = articleOf('AFX visits GBR on 2015-09-01.');
    const context = { articleId: 'a', article, coderVersion: 1, arrived: '2020-01-01', rev: 1 };
    for (const event of sampleCoder(1).codeArticle(article)) {
      await putRows(archive.table, buildRows(event, context).values());
    }
  });
  afterAll(() => server.close());

  it.each([
    [{ actor: 'EGT' }, 'actor', 'actor EGT is in no event; did you mean EGY?'],
    [
      { between: ['GBR', 'Egipt'] as [string, string] },
      'between',
      'between EGIPT is in no event; did you mean Egypt (EGY)?',
    ],
  ])('is refused where the codebook does not know it: %j', async (asked, parameter, message) => {
    await expect(ask(archive, asked)).rejects.toMatchObject({ code: 'unknown-actor', parameter, message });
  });

  it('is answered where it is one of the codebook', async () => {
    expect(await ask(archive, { actor: 'EGY' })).toMatchObject({ rows: [], cursor: null });
  });

  it("is found where it is one of a deployment's own", async () => {
    expect((await ask(archive, { actor: 'afx' })).rows).toHaveLength(1);
  });
});
