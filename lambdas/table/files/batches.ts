import type { FileVersion, Position } from '../../model/file.ts';
import type { Table } from '../table.ts';
import { setting } from '../update-expression.ts';
import { changeFile, IS_UNFINISHED, inState, UNFINISHED } from './change-file.ts';
import { type FileItem, getFile, isCurrent } from './file-item.ts';
import { sweepEntries } from './sweep-entries.ts';

/**
 * Notes that a message with articles of a file is about to be sent, and so that all before it have been. A million articles are some ten thousand messages,
 * five bytes each in the set while they are on their way: far from an item's 400 KB.
 * @param attempt the reading that sends it
 * @param begin where in the file its articles begin, from where the next reading goes on if this one is stopped
 * @returns false when the version is no longer to be read, or another reading has taken over
 */
export function openBatch(table: Table, file: FileVersion, attempt: number, begin: Position): Promise<boolean> {
  // Most files have one message, and are read again from their start.
  const { update, values } = begin.batch === 0 ? { update: '', values: {} } : setting({ position: begin });
  return changeFile(table, file, {
    update: `${update} ADD #openBatches :batch`,
    condition: `(${IS_UNFINISHED}) AND #attempt = :attempt`,
    values: { ...values, ...UNFINISHED, ':attempt': attempt, ':batch': new Set([begin.batch]) },
  });
}

/**
 * Notes where another invocation goes on with a reading, before it is asked to.
 * @param attempt the reading that is handed on
 * @returns false when the version is no longer to be read, or another reading has taken over
 */
export function handOn(table: Table, file: FileVersion, attempt: number, position: Position): Promise<boolean> {
  const { update, values } = setting({ position });
  return changeFile(table, file, {
    update: `${update} ADD #hops :one`,
    condition: `(${IS_UNFINISHED}) AND #attempt = :attempt`,
    values: { ...values, ...UNFINISHED, ':attempt': attempt, ':one': 1 },
  });
}

/**
 * Notes that all entries of a message have been recorded; any number of times.
 * @returns false when the version no longer stands: what was recorded for it must be undone
 */
export function closeBatch(table: Table, file: FileVersion, batch: number): Promise<boolean> {
  return changeFile(table, file, {
    update: 'DELETE #openBatches :batch',
    condition: `${IS_UNFINISHED} OR #state = :done`,
    values: { ...UNFINISHED, ':done': 'done', ':batch': new Set([batch]) },
  });
}

/**
 * Notes that the last message of a file has been sent.
 * @param entries all entries of the file, rejected ones included
 * @param attempt the reading that sends it
 * @returns false when the version is no longer to be read, or another reading has taken over
 */
export function allBatchesSent(table: Table, file: FileVersion, attempt: number, entries: number): Promise<boolean> {
  const { update, values } = setting({ allSent: true, entries });
  return changeFile(table, file, {
    update: `${update} REMOVE #position, #hops`,
    condition: `(${IS_UNFINISHED}) AND #attempt = :attempt`,
    values: { ...values, ...UNFINISHED, ':attempt': attempt },
  });
}

/**
 * Ends a file when all of its entries are recorded: sweeps what older versions left, counts, and sets it done. Called by
 * whoever may have been the last; does nothing when he was not.
 * @returns the file when it is done now
 */
export async function finishFile(table: Table, file: FileVersion): Promise<FileItem | null> {
  const item = await getFile(table, file);
  if (!isCurrent(item, file) || item.state === 'done' || !item.allSent || item.openBatches.size > 0) return null;
  const entries = item.unswept ? null : item.entries;
  const { sent, ...counts } = await sweepEntries(table, file, { keep: true, entries });
  // A message of an earlier reading may have closed a batch of this one; that of the last entry comes back here.
  if (sent > 0) return null;
  const { update, values } = setting({ ...inState(file, 'done'), counts });
  const done = await changeFile(table, file, {
    update: `${update} REMOVE #code, #reason, #lastError, #unswept`,
    condition: `(${IS_UNFINISHED}) AND attribute_not_exists(#openBatches)`,
    values: { ...values, ...UNFINISHED },
  });
  return done ? { ...item, state: 'done', counts } : null;
}
