import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { FileVersion, Rejection } from '../../model/file.ts';
import { holds, LOST, untilWon } from '../conditions.ts';
import { stateIndex } from '../indexes.ts';
import { entryKey, fileName, type ObjectName, shortName } from '../keys.ts';
import { known } from '../known.ts';
import { clip, MAX_REASON } from '../rows/passage.ts';
import type { Table } from '../table.ts';
import { type EntryItem, entryItemSchema } from './entry-item.ts';
import { unchangedEntry } from './unchanged-entry.ts';

/** What parse makes of an entry: an article that is about to be sent, or a rejection. */
export type ReadEntry =
  | { entry: number; articleId: string; title: string | null; language: string }
  | { entry: number; rejection: Rejection };

/**
 * Records an entry as parse read it, before anything can be linked to it. What it takes the place of is kept by name, so
 * that it can be unlinked; the same entry read a second time stays as it is.
 * @returns false when a newer version of the file has the entry already
 */
export function putEntry(table: Table, file: FileVersion, read: ReadEntry): Promise<boolean> {
  return untilWon(`entry ${read.entry} of ${fileName(file)}`, async () => {
    const before = await getEntry(table, file, read.entry);
    if (before !== null && before.sequencer > file.sequencer) return false;
    if (before !== null && before.sequencer === file.sequencer && isSame(before, read)) return true;
    return (await replace(table, file, read, before)) ? true : LOST;
  });
}

async function getEntry(table: Table, file: ObjectName, entry: number): Promise<EntryItem | null> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: entryKey(file, entry), ConsistentRead: true }),
  );
  return Item === undefined ? null : entryItemSchema.parse(Item);
}

function isSame(before: EntryItem, read: ReadEntry): boolean {
  return 'articleId' in read ? before.articleId === read.articleId : before.code === read.rejection.code;
}

function replace(table: Table, file: FileVersion, read: ReadEntry, before: EntryItem | null): Promise<boolean> {
  const { bucket, key, sequencer } = file;
  const facts =
    'articleId' in read
      ? { ...read, title: clip(read.title ?? '', 300), state: 'sent' }
      : { ...rejected(file, read), entry: read.entry };
  const replaces = new Set(before?.replaces);
  if (before?.articleId) replaces.add(before.articleId);
  if ('articleId' in read) replaces.delete(read.articleId);
  const item = { kind: 'entry', bucket, key, sequencer, ...known(facts) };
  return holds(
    table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...entryKey(file, read.entry), ...item, ...(replaces.size > 0 && { replaces }) },
        ...(before === null ? { ConditionExpression: 'attribute_not_exists(pk)' } : unchangedEntry(before)),
      }),
    ),
  );
}

function rejected(file: FileVersion, { entry, rejection }: { entry: number; rejection: Rejection }) {
  return {
    state: 'rejected',
    ...rejection,
    reason: clip(rejection.reason, MAX_REASON),
    ...entryIndex(file, entry, 'rejected', null),
  };
}

/** The index attributes of an entry that somebody may look for: one that was rejected, or waits for a language. */
export function entryIndex(file: ObjectName, entry: number, state: string, language: string | null) {
  return stateIndex('entry', state, language, `${shortName(file)}#${entry}`, new Date().toISOString());
}
