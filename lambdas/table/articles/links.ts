import { DeleteCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { holds } from '../conditions.ts';
import { linkKey } from '../keys.ts';
import type { Table } from '../table.ts';
import type { Link } from './read-article.ts';

/** Says that an entry of a file's version carries an article; false when a newer version of the file says so already. */
export function putLink(table: Table, articleId: string, link: Link): Promise<boolean> {
  return holds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...linkKey(articleId, link, link.entry), kind: 'link', ...link },
        ConditionExpression: 'attribute_not_exists(pk) OR sequencer <= :sequencer',
        ExpressionAttributeValues: { ':sequencer': link.sequencer },
      }),
    ),
  );
}

/** Takes a link back, or one that an older version left; false when a newer version of the file has it. */
export function deleteLink(table: Table, articleId: string, link: Link): Promise<boolean> {
  return holds(
    table.client.send(
      new DeleteCommand({
        TableName: table.name,
        Key: linkKey(articleId, link, link.entry),
        ConditionExpression: 'attribute_not_exists(pk) OR sequencer <= :sequencer',
        ExpressionAttributeValues: { ':sequencer': link.sequencer },
      }),
    ),
  );
}
