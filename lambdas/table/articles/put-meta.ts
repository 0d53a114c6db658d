import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { holds } from '../conditions.ts';
import { stateIndex } from '../indexes.ts';
import { metaKey } from '../keys.ts';
import { known } from '../known.ts';
import type { Table } from '../table.ts';
import type { ArticleItem } from './article-item.ts';

/**
 * Commits an article: puts its item META at the revision after the one that the writer read.
 * @param before the item as the writer read it, null for none
 * @returns false when somebody else has committed since
 */
export function putMeta(table: Table, before: ArticleItem | null, after: Omit<ArticleItem, 'rev'>): Promise<boolean> {
  const { articleId, rows, ...facts } = after;
  return holds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: {
          ...metaKey(articleId),
          kind: 'article',
          articleId,
          ...known(facts),
          rows,
          rev: revAfter(before),
          ...listing(after),
        },
        ...unchangedSince(before),
      }),
    ),
  );
}

/** The revision of a commit by a writer who read this item. */
export function revAfter(before: ArticleItem | null): number {
  return (before?.rev ?? 0) + 1;
}

function unchangedSince(before: ArticleItem | null) {
  if (before === null) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return { ConditionExpression: 'rev = :rev', ExpressionAttributeValues: { ':rev': before.rev } };
}

/** What a coder version has coded, and what waits for a language, is found by its state; what is withdrawn is not asked for. */
function listing({ state, articleId, coderVersion, language, arrived }: Omit<ArticleItem, 'rev'>) {
  if (state === 'withdrawn') return {};
  return stateIndex('article', state, state === 'coded' ? String(coderVersion) : language, articleId, arrived);
}
