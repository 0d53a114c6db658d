/**
 * How large the items of articles are and what writing them costs, `npm run bench:items -- [DIRECTORY]`: codes the sample
 * articles, or the annotated ones of a directory (`ID.doc.json`), writes them into an emulated table, and measures what is
 * there by DynamoDB's rules.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { createCoder } from '../lambdas/extract/code-article.ts';
import { type Article, articleId } from '../lambdas/model/article.ts';
import { commitArticle } from '../lambdas/table/articles/commit-article.ts';
import { INDEXES } from '../lambdas/table/table.ts';
import { startTableServer } from '../lambdas/table/testing/in-memory-table.ts';
import { type Item, sizeOf, writeUnits } from './cost/capacity.ts';

const KILOBYTE = 1024;
const [directory = join(import.meta.dirname, '../articles')] = process.argv.slice(2);

const server = await startTableServer();
try {
  const table = await server.createTable();
  const coder = createCoder();
  const articles = readdirSync(directory).flatMap((name) => articleIn(join(directory, name)));
  for (const [number, article] of articles.entries()) {
    const id = articleId(article);
    const events = coder.hasCoder(article.language) ? coder.codeArticle(article) : [];
    const coded = { id, article, state: 'coded' as const, coderVersion: coder.version, events };
    await commitArticle(table, coded, { bucket: 'inbox', key: `${number}.txt`, entry: 0, sequencer: '0' });
  }
  const items: Item[] = [];
  let start: Item | undefined;
  do {
    const page = await server.client.send(new ScanCommand({ TableName: table.name, ExclusiveStartKey: start }));
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  report(articles.length, items);
} finally {
  await server.close();
}

/** The article of a file; none where it is another kind of file. */
function articleIn(path: string): Article[] {
  const unknown = {
    source: 'news.example',
    country: null,
    url: `https://news.example/2015/09/14/${path.length}-a-title`,
  };
  if (/\.(txt|md)$/.test(path)) {
    const text = readFileSync(path, 'utf8');
    const [title = ''] = text.split('\n');
    return [{ ...unknown, text, title, date: '2015-09-14', language: /\p{Script=Arabic}/u.test(title) ? 'ar' : 'en' }];
  }
  if (!path.endsWith('.doc.json')) return [];
  const { text, title, date, lang } = JSON.parse(readFileSync(path, 'utf8'));
  return [{ ...unknown, text, title, date: date?.replace('~', '') ?? null, language: lang }];
}

function report(articles: number, items: Item[]): void {
  console.log(`${articles} articles\n`);
  console.log('| items | for each article | median bytes | 90 % below | largest | under 1 KB | write units each |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  const kinds = Map.groupBy(items, (item) => item['kind']?.S ?? '');
  for (const [kind, same] of kinds) {
    if (kind === 'month' || kind === 'qualifier') continue;
    const sizes = same.map(sizeOf).sort((a, b) => a - b);
    const units = same.reduce((sum, item) => sum + writeUnits(null, item, Object.values(INDEXES)), 0) / same.length;
    const small = sizes.filter((bytes) => bytes <= KILOBYTE).length / sizes.length;
    const cells = [
      kind,
      (same.length / articles).toFixed(1),
      sizes[sizes.length >> 1],
      sizes[Math.floor(sizes.length * 0.9)],
      sizes.at(-1),
      `${Math.round(small * 100)} %`,
      units.toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
