import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../ask.ts';
import type { QuestionInput } from '../question.ts';
import { allPages } from '../testing/all-pages.ts';
import { startArchive } from '../testing/start-archive.ts';
import type { Failure } from './failure.ts';

let started: Awaited<ReturnType<typeof startArchive>>;

beforeAll(async () => {
  started = await startArchive();
  const { world } = started;
  const lines = [...Array(12).keys()].flatMap((number) => [`! bad ${number}`, `KEN visits FRA. Number ${number}.`]);
  world.change('half.txt', [...lines, 'fr: EGY visite GBR.'].join('\n'), 0);
  world.change('unreadable.txt', '!! unreadable', 0);
  await world.settle();
  world.change('given-up.txt', 'KEN visits FRA.', 0);
  await world.surrender();
}, 30_000);
afterAll(() => started.close());

async function failuresOf(asked: QuestionInput): Promise<Failure[]> {
  return (await allPages(started.archive, 'failure', asked)).flatMap(({ rows }) => rows);
}

function named({ file, entry }: Failure): string {
  return entry === null ? file : `${file} ${entry}`;
}

const BAD_ENTRIES = [...Array(12).keys()].map((number) => `half.txt ${2 * number}`);

describe('failure', () => {
  it.each([
    ['rejected', ['unreadable.txt', ...BAD_ENTRIES]],
    ['failed', ['given-up.txt']],
    ['any', ['given-up.txt', 'unreadable.txt', ...BAD_ENTRIES]],
    ['unsupported-language', ['half.txt 24']],
  ] as const)('%s', async (failure, expected) => {
    const failures = await failuresOf({ failure, limit: 5 });

    expect(failures.map(named).sort()).toEqual([...expected].sort());
    const times = failures.map(({ recorded }) => recorded);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('says why, in a sentence', async () => {
    expect(await failuresOf({ failure: 'any', code: 'unreadable' })).toEqual([
      {
        what: 'file',
        file: 'unreadable.txt',
        entry: null,
        state: 'rejected',
        code: 'unreadable',
        reason: 'The file cannot be read.',
        recorded: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        articleId: null,
        title: null,
        language: null,
      },
    ]);
    expect(await failuresOf({ failure: 'unsupported-language', language: 'fr' })).toEqual([
      expect.objectContaining({ what: 'entry', articleId: expect.stringMatching(/^[0-9a-f]{32}$/), language: 'fr' }),
    ]);
  });

  it('is asked of one file in the order of the file', async () => {
    const failures = await failuresOf({ failure: 'rejected', file: 'half.txt', limit: 5 });

    expect(failures.map(named)).toEqual(BAD_ENTRIES);
    expect(await failuresOf({ failure: 'any', file: 'given-up.txt' })).toMatchObject([
      { what: 'file', state: 'failed' },
    ]);
    expect(await failuresOf({ failure: 'any', file: 'never-heard-of.txt' })).toEqual([]);
  });

  it('is asked for the days on which it was recorded', async () => {
    const today = new Date().toISOString().slice(0, 10);

    expect(await failuresOf({ failure: 'any', since: today, until: today })).toHaveLength(14);
    expect(await failuresOf({ failure: 'any', until: '2020' })).toEqual([]);
    expect(await failuresOf({ failure: 'any', file: 'half.txt', until: '2020' })).toEqual([]);
  });

  it.each([
    [{ failure: 'any' as const, actor: 'EGY' }, 'actor'],
    [{ failure: 'any' as const, group: 'incident' as const }, 'group'],
    [{ failure: 'any' as const, publishedSince: '2015' }, 'publishedSince'],
    [{ actor: 'EGY', code: 'too-long' }, 'code'],
  ])('refuses what is no matter of failures: %j', async (asked, parameter) => {
    await expect(ask(started.archive, asked)).rejects.toMatchObject({ code: 'conflicting-parameters', parameter });
  });
});
