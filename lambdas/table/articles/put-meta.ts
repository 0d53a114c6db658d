import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { holds } from '../conditions.ts';
import { stateIndex } from '../indexes.ts';
import { metaKey } from '../keys.ts';
import { known } from '../known.ts';
import type { Item } from '../pages.ts';
import { noteQualifier } from '../qualifiers.ts';
import { sortDateOf } from '../rows/sort-date.ts';
import type { Table } from '../table.ts';
import type { ArticleItem } from './article-item.ts';

/**
 * Commits an article: puts its item META at the revision after the one that the writer read.
 * @param before the item as the writer read it, null for none
 * @returns false when somebody else has committed since
 */
export async function putMeta(
  table: Table,
  before: ArticleItem | null,
  after: Omit<ArticleItem, 'rev'>,
): Promise<boolean> {
  const qualifier = qualifierOf(after);
  if (qualifier !== null) await noteQualifier(table, 'article', after.state, qualifier);
  return holds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: metaItem(after, revAfter(before)),
        ...unchangedSince(before),
      }),
    ),
  );
}

/** The item of an article at a revision. */
export function metaItem(article: Omit<ArticleItem, 'rev'>, rev: number): Item {
  const { articleId, rows, ...facts } = article;
  return { ...metaKey(articleId), kind: 'article', articleId, ...known(facts), rows, rev, ...listing(article) };
}

/** The revision of a commit by a writer who read this item. */
export function revAfter(before: ArticleItem | null): number {
  return (before?.rev ?? 0) + 1;
}

function unchangedSince(before: ArticleItem | null) {
  if (before === null) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return { ConditionExpression: 'rev = :rev', ExpressionAttributeValues: { ':rev': before.rev } };
}

/**
 * What a coder version has coded, and what waits for a language, is found by its state, in the order of publication; what is
 * withdrawn is not asked for.
 */
function listing(after: Omit<ArticleItem, 'rev'>) {
  const qualifier = qualifierOf(after);
  if (qualifier === null) return {};
  const { sortDate } = sortDateOf(null, after.published, after.arrived);
  return stateIndex('article', after.state, qualifier, after.articleId, sortDate);
}

function qualifierOf({ state, coderVersion, language }: Omit<ArticleItem, 'rev'>): string | null {
  if (state === 'withdrawn') return null;
  return state === 'coded' ? String(coderVersion) : language;
}
