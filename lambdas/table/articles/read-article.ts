import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { articlePartition, LINK_PREFIX, metaKey, ROW_PREFIX } from '../keys.ts';
import { type Cost, noCost, queryAll } from '../pages.ts';
import { type EventRow, rowOfItem } from '../rows/event-row.ts';
import type { Table } from '../table.ts';
import { type ArticleItem, articleItemSchema } from './article-item.ts';

/** What a writer must know of a row in the table. */
export interface RowMark {
  name: string;
  rev: number;
  coderVersion: number;
}

/** A file that carries an article. */
export interface Link {
  bucket: string;
  key: string;
  entry: number;
  sequencer: string;
}

/** An article's partition as a writer sees it. */
export interface StoredArticle {
  meta: ArticleItem | null;
  rows: RowMark[];
  links: Link[];
}

/**
 * Reads what a writer of an article must know. The item META comes first, in a read of its own: a Query is no snapshot, and
 * whoever finds no link must know that a link put since makes the commit against this `rev` fail.
 */
export async function readArticle(table: Table, id: string): Promise<StoredArticle> {
  const meta = await getArticle(table, id);
  const stored: StoredArticle = { meta, rows: [], links: [] };
  const items = queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ProjectionExpression: 'sk, rev, coderVersion, #bucket, #key, #entry, sequencer',
    ExpressionAttributeNames: { '#bucket': 'bucket', '#key': 'key', '#entry': 'entry' },
    ExpressionAttributeValues: { ':pk': articlePartition(id) },
    ConsistentRead: true,
  });
  for await (const { sk, ...item } of items) {
    const key = sk as string;
    if (key.startsWith(ROW_PREFIX)) stored.rows.push({ ...item, name: key.slice(ROW_PREFIX.length) } as RowMark);
    if (key.startsWith(LINK_PREFIX)) stored.links.push(item as unknown as Link);
  }
  return stored;
}

/** An article's own item, by a consistent read; null when the table does not know it. */
export async function getArticle(table: Table, id: string): Promise<ArticleItem | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: metaKey(id), ConsistentRead: true }),
  );
  return Item === undefined ? null : articleItemSchema.parse(Item);
}

/**
 * An article with the rows that its last commit lists and the files that carry it; null when there is none.
 * @param cost is added to
 */
export async function showArticle(
  table: Table,
  id: string,
  cost: Cost = noCost(),
): Promise<{ article: ArticleItem; rows: EventRow[]; files: Link[] } | null> {
  const partition = {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': articlePartition(id) },
    ConsistentRead: true,
  };
  const items = await Array.fromAsync(queryAll(table, partition, cost));
  const meta = items.find(({ kind }) => kind === 'article');
  if (meta === undefined) return null;
  const article = articleItemSchema.parse(meta);
  const listed = new Set(article.rows.map((name) => `${ROW_PREFIX}${name}`));
  return {
    article,
    rows: items.filter(({ sk }) => listed.has(sk as string)).map(rowOfItem),
    files: items
      .filter(({ kind }) => kind === 'link')
      .map(({ pk: _, sk: __, kind: ___, ...link }) => link as unknown as Link),
  };
}
