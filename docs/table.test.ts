import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  type AttributeValue,
  GetItemCommand,
  type GetItemCommandInput,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { articleId } from '../lambdas/model/article.ts';
import { startArchive } from '../lambdas/query/testing/start-archive.ts';
import { allItems } from '../lambdas/table/testing/in-memory-table.ts';
import { articleOf } from '../lambdas/table/testing/world.ts';
import { callsOf, sectionsOf } from './commands.ts';

type Item = Record<string, AttributeValue>;

const PAGE = readFileSync(new URL('table.md', import.meta.url), 'utf8');

const VISITS = 'EGY visits GBR on 2015-09-14. GBR visits EGY on 2015-10-02.';
const MEETING = 'EGY+FRA meets KEN on 2015-09-15.';

let started: Awaited<ReturnType<typeof startArchive>>;

beforeAll(async () => {
  started = await startArchive();
  const { world } = started;
  world.change('visits.txt', [VISITS, MEETING, '! bad', 'fr: EGY visite GBR.', 'Nothing.'].join('\n'), 0);
  world.change('unreadable.txt', '!! unreadable', 0);
  await world.settle();
  world.change('given-up.txt', VISITS, 0);
  await world.surrender();
});
afterAll(() => started.close());

/** What the commands under a heading find, in a word for each item. */
async function found(script: string): Promise<string[]> {
  const variables = {
    TABLE: started.world.table.name,
    INBOX: 'inbox',
    FILE: 'visits.txt',
    ARTICLE: articleId(articleOf(VISITS)),
  };
  const { client } = started.world.table;
  const words: string[] = [];
  for (const { operation, input } of callsOf(script, variables)) {
    if (operation === 'get-item') {
      const { Item } = await client.send(new GetItemCommand(input as unknown as GetItemCommandInput));
      words.push(wordFor(Item ?? {}));
    } else {
      const { Items, Count } = await client.send(new QueryCommand(input as unknown as QueryCommandInput));
      if (input['Select'] === 'COUNT') words.push(...Array(Count).fill('1'));
      else words.push(...(Items ?? []).map(wordFor));
    }
  }
  return words;
}

function wordFor({ kind, sortKey, source, target, key, entry, state, content, sk, language }: Item): string {
  if (kind?.S === 'event') return `${sortKey?.S?.slice(0, 10)} ${source?.S} ${target?.S}`;
  if (kind?.S === 'text') return JSON.parse(gunzipSync(content?.B as Uint8Array).toString()).text;
  if (kind?.S === 'file') return `${key?.S} ${state?.S}`;
  if (kind?.S === 'link') return `${key?.S} carries it as ${entry?.N}`;
  if (kind?.S === 'entry') return `${entry?.N} ${state?.S}`;
  return kind?.S === 'article' ? `${state?.S} ${language?.S}` : (sk?.S ?? '');
}

const VISIT = '2015-09-14 EGY GBR';
const RETURN = '2015-10-02 GBR EGY';

const EXPECTED: Record<string, string[]> = {
  'A pair, newest first': [RETURN, VISIT],
  'A pair in a month': [VISIT],
  'A pair, narrowed': [VISIT, RETURN],
  'An actor as source': [VISIT, '2015-09-15 EGY FRA', '2015-09-15 EGY KEN'],
  'An actor as target': [VISIT],
  'What an actor and others do together': ['2015-09-15 FRA KEN', '2015-09-15 EGY FRA'],
  'The months of a type': ['2015-09', '2015-10'],
  'A type in a month': [VISIT, '2015-09-15 EGY FRA', '2015-09-15 EGY KEN', '2015-09-15 FRA KEN'],
  'Some days, whatever the type': [VISIT, '2015-09-15 EGY FRA', '2015-09-15 EGY KEN', '2015-09-15 FRA KEN'],
  'An article, its events and its files': [VISIT, RETURN, 'visits.txt carries it as 0', 'coded en'],
  "An article's text": [VISITS],
  'What became of a file': ['visits.txt done'],
  'The entries of a file': ['0 coded', '1 coded', '2 rejected', '3 unsupported-language', '4 coded'],
  'Files that were rejected or failed': ['unreadable.txt rejected', 'given-up.txt failed'],
  'Entries that were rejected': ['2 rejected'],
  'Languages in which articles wait': ['fr'],
  'Articles that wait for a language': ['unsupported-language fr'],
  'How many articles of a month a version of the coder has coded': ['1', '1', '1'],
};

const questions = sectionsOf(PAGE.slice(PAGE.indexOf('## Questions')));

describe('docs/table.md', () => {
  it('has a command for every question, and each of them is run here', () => {
    expect(questions.map(({ heading }) => heading)).toEqual(Object.keys(EXPECTED));
  });

  it.each(questions)('answers: $heading', async ({ heading, script }) => {
    const isOrdered = heading === 'A pair, newest first';
    const words = await found(script);

    expect(isOrdered ? words : words.sort()).toEqual(isOrdered ? EXPECTED[heading] : EXPECTED[heading]?.toSorted());
  });

  it('names every attribute of every kind of item', async () => {
    const kinds = {
      event: 'an event',
      article: 'an article',
      text: 'a text',
      link: 'a link',
      file: 'a file',
      entry: 'an entry',
    };
    const keys = new Set(['pk', 'sk', 'kind']);
    const undocumented = (await allItems(started.world.table)).flatMap(({ kind, ...item }) => {
      const title = kinds[kind as keyof typeof kinds];
      if (title === undefined) return [];
      const section = PAGE.split(`### Of ${title}\n`)[1]?.split('\n##')[0] ?? '';
      return Object.keys(item).filter((name) => !keys.has(name) && !section.includes(`\`${name}\``));
    });

    expect(undocumented).toEqual([]);
  });
});
