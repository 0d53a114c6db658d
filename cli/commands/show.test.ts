import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleCoder } from '../../lambdas/table/testing/sample-coder.ts';
import { articleOf } from '../../lambdas/table/testing/world.ts';
import { commitText } from '../testing/commit-text.ts';
import { startTableStack, type TableStack } from '../testing/table-stack.ts';

const TEXT = 'EGY visits GBR on 2015-09-01. وعاد الرئيس. EGY+USA meets FRA on 2015-09-03.';
const KNOWN = { title: 'زيارة', country: 'EGY' };

let id: string;
let visit: string;
let stack: TableStack;

beforeAll(async () => {
  stack = await startTableStack();
  id = await commitText(stack.table, TEXT, 3, KNOWN);
  const [event] = sampleCoder(1).codeArticle({ ...articleOf(TEXT), ...KNOWN });
  visit = event?.id ?? '';
});
afterAll(() => stack.close());

describe('entente show', () => {
  it('tells of an event, and marks its evidence in the article', async () => {
    const { code, stdout } = await stack.entente('show', `${id}:${visit.slice(0, 20)}`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^What +CONSULT, visit: done$/m);
    expect(stdout).toMatch(/^Who +Egypt \(EGY\) → United Kingdom \(GBR, government\)$/m);
    expect(stdout).toMatch(/^When +1 September 2015 \(2015-09-01\)$/m);
    expect(stdout).toMatch(/^Outlet +sample \(Egypt\)$/m);
    expect(stdout).toMatch(/^File +s3:\/\/inbox\/news\.csv, entry 3$/m);
    expect(stdout).toContain('\n[[EGY visits GBR on 2015-09-01.]] وعاد الرئيس. EGY+USA');
  });

  it('tells of all events of an article, with all their pairs', async () => {
    const { stdout } = await stack.entente('show', id.toUpperCase());
    expect(stdout.match(/^Event \d$/gm)).toEqual(['Event 1', 'Event 2']);
    expect(stdout).toMatch(/^Who .* together\n {2,}.* together\n {2,}.* together$/m);
    expect(stdout).toContain('[[EGY visits GBR on 2015-09-01.]](');
  });

  it('gives all of it to a script', async () => {
    const { stdout } = await stack.entente('show', `${id}:${visit}`, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      article: { articleId: id, title: 'زيارة' },
      files: [{ bucket: 'inbox', key: 'news.csv', entry: 3 }],
      rows: [{ pair: 'EGY#GBR' }],
      text: TEXT,
    });
  });

  it.each([
    ['x', 2, /neither an article's id/],
    ['0'.repeat(32), 1, /There is no article 0{32}\./],
  ])('refuses %s with exit code %d', async (reference, exit, sentence) => {
    const { code, stdout, stderr } = await stack.entente('show', reference);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr.trimEnd()).toMatch(sentence);
  });

  it('says which events there are where one is not', async () => {
    const { code, stderr } = await stack.entente('show', `${id}:ffff`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/has no event ffff, but [0-9a-f]{32}, [0-9a-f]{32}\.\n$/);
  });
});
