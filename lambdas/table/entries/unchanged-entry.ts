import type { EntryItem } from './entry-item.ts';

/** The condition, and its values, that an entry still is of the version, and holds the article, that was read. */
export function unchangedEntry({ sequencer, articleId }: EntryItem) {
  const same = articleId === null ? 'attribute_not_exists(articleId)' : 'articleId = :articleId';
  return {
    ConditionExpression: `sequencer = :sequencer AND ${same}`,
    ExpressionAttributeValues: { ':sequencer': sequencer, ...(articleId !== null && { ':articleId': articleId }) },
  };
}
