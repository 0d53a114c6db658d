import { gunzipSync, gzipSync } from 'node:zlib';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { type Article, articleSchema } from '../../model/article.ts';
import { PermanentError } from '../../model/errors.ts';
import { holds } from '../conditions.ts';
import { textKey } from '../keys.ts';
import type { Table } from '../table.ts';

/** DynamoDB takes 400 KB an item (Developer Guide, "Constraints"); the rest is for its keys. */
const MAX_TEXT_BYTES = 399_000;

/**
 * Keeps an article as the coder read it, compressed; once, since the same id is the same content.
 * @throws PermanentError `too-long` when it does not fit an item
 */
export async function keepText(table: Table, id: string, article: Article): Promise<void> {
  const content = gzipSync(JSON.stringify(article));
  if (content.length > MAX_TEXT_BYTES) {
    throw new PermanentError('too-long', 'The article is too long to be kept: divide it into parts.');
  }
  const item = { ...textKey(id), kind: 'text', articleId: id, content };
  await holds(
    table.client.send(
      new PutCommand({ TableName: table.name, Item: item, ConditionExpression: 'attribute_not_exists(pk)' }),
    ),
  );
}

/** The article as the coder read it; null when the table does not have it. */
export async function readText(table: Table, id: string): Promise<Article | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: textKey(id), ConsistentRead: true }),
  );
  const { content } = (Item ?? {}) as { content?: Uint8Array };
  return content === undefined ? null : articleSchema.parse(JSON.parse(gunzipSync(content).toString('utf8')));
}
