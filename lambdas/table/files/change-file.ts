import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { FileState } from '../../model/file.ts';
import { holds } from '../conditions.ts';
import { stateIndex } from '../indexes.ts';
import { fileKey, type ObjectName, shortName } from '../keys.ts';
import type { Table } from '../table.ts';
import { namesIn } from '../update-expression.ts';
import type { Notified } from './put-file.ts';

/** The condition that a file has not come to its end, and its values. */
export const IS_UNFINISHED = '#state = :reading OR #state = :failed';
export const UNFINISHED = { ':reading': 'reading', ':failed': 'failed' };

/** A change of a file's item, in the words of an update expression; `#name` stands for the attribute `name`. */
export interface Change {
  update: string;
  /** Beside its being the same version. */
  condition?: string;
  values?: Record<string, unknown>;
}

/**
 * Changes the item of a file's version.
 * @returns false when a newer version is known, or the condition does not hold
 */
export function changeFile(table: Table, file: Notified, { update, condition, values = {} }: Change): Promise<boolean> {
  const conditions = ['#sequencer = :sequencer', ...(condition === undefined ? [] : [`(${condition})`])].join(' AND ');
  const input: UpdateCommandInput = {
    TableName: table.name,
    Key: fileKey(file),
    UpdateExpression: update,
    ConditionExpression: conditions,
    ExpressionAttributeNames: namesIn(`${update} ${conditions}`),
    ExpressionAttributeValues: { ...values, ':sequencer': file.sequencer },
  };
  return holds(table.client.send(new UpdateCommand(input)));
}

/** The attributes of a file's item that say its state, and that list it by its state. */
export function inState(file: ObjectName, state: FileState) {
  const updatedAt = new Date().toISOString();
  return { state, updatedAt, ...stateIndex('file', state, null, shortName(file), updatedAt) };
}
