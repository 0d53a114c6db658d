import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { FileState, FileVersion } from '../../model/file.ts';
import { holds } from '../conditions.ts';
import { fileKey } from '../keys.ts';
import { known } from '../known.ts';
import type { Table } from '../table.ts';
import { inState } from './change-file.ts';
import type { FileItem } from './file-item.ts';

/** What a notification names: a file, and where in the order of its changes it stands. */
export type Notified = Pick<FileVersion, 'bucket' | 'key' | 'sequencer'>;

/**
 * Puts the item of a newer version in the place of an older one's, or of none.
 * @param before the item as the writer read it
 * @returns false when somebody else has put another since
 */
export function putFile(
  table: Table,
  { bucket, key, sequencer }: Notified,
  state: FileState,
  facts: object,
  before: FileItem | null,
): Promise<boolean> {
  const named = { bucket, key, sequencer, unswept: before !== null, attempt: 1 };
  const item = { kind: 'file', ...named, ...known({ ...facts }), ...inState({ bucket, key }, state) };
  const condition =
    before === null
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : { ConditionExpression: 'sequencer = :before', ExpressionAttributeValues: { ':before': before.sequencer } };
  return holds(
    table.client.send(
      new PutCommand({ TableName: table.name, Item: { ...fileKey({ bucket, key }), ...item }, ...condition }),
    ),
  );
}
