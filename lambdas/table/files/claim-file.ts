import { type Position, START } from '../../model/file.ts';
import { LOST, untilWon } from '../conditions.ts';
import { known } from '../known.ts';
import type { Table } from '../table.ts';
import { setting } from '../update-expression.ts';
import { changeFile, IS_UNFINISHED, inState, UNFINISHED } from './change-file.ts';
import { type FileItem, getFile } from './file-item.ts';
import { type Notified, putFile } from './put-file.ts';

/** An object of the bucket as it is now. */
export interface FoundObject {
  versionId: string | null;
  eTag: string;
  size: number;
}

/**
 * What a notification turns out to ask for.
 * - `read`: the file is to be read, or read again after an attempt that did not finish
 * - `sent`: all of it has been sent before; what is missing is on its way
 * - `settled`: nothing is left to do
 * - `gone`: it was removed or rejected; what its versions left is to be swept
 * - `superseded`: a newer notification is known
 * - `changed`: this notification stood for another version, which the bucket no longer shows: a newer notification must come
 */
export type Claim = 'read' | 'sent' | 'settled' | 'gone' | 'superseded' | 'changed';

/** A claim; where it is `read`, the number of the reading, from where it goes on, and how often it was handed on before. */
export interface Claimed {
  claim: Claim;
  attempt: number;
  position: Position;
  hops: number;
}

function claimed(claim: Claim, attempt = 0, { position, hops }: Partial<FileItem> = {}): Claimed {
  return { claim, attempt, position: position ?? START, hops: hops ?? 0 };
}

/** What the table says of a notification before the bucket is asked; null when the bucket must be. */
export function judge(item: FileItem | null, { sequencer }: Notified): Claim | null {
  if (item === null || item.sequencer < sequencer) return null;
  if (item.sequencer > sequencer) return 'superseded';
  if (item.state === 'done') return 'settled';
  // Somebody may have been reading on when another rejected the file; under the sequencer of a removal nobody reads.
  if (item.state === 'rejected') return 'gone';
  if (item.state === 'removed') return item.unswept ? 'gone' : 'settled';
  return item.allSent ? 'sent' : null;
}

/**
 * Binds a notification to what the bucket shows now, once: a sequencer stands for one version ever after, whatever a
 * second delivery finds.
 * @param found null when the object is gone
 */
export function claimFile(table: Table, notified: Notified, found: FoundObject | null): Promise<Claimed> {
  return untilWon<Claimed>(`file ${notified.bucket}/${notified.key}`, async () => {
    const item = await getFile(table, notified);
    const judged = judge(item, notified);
    if (judged !== null) return claimed(judged);
    if (item === null || item.sequencer < notified.sequencer) {
      if (!(await putFile(table, notified, found === null ? 'removed' : 'reading', { ...found }, item))) return LOST;
      return claimed(found === null ? 'gone' : 'read', 1);
    }
    return again(table, notified, found, item);
  });
}

/** A further delivery for a file that has not been read to its end. */
async function again(
  table: Table,
  notified: Notified,
  found: FoundObject | null,
  item: FileItem,
): Promise<Claimed | typeof LOST> {
  const isBound = item.eTag !== null;
  if (isBound && (found?.eTag !== item.eTag || found.versionId !== item.versionId)) return claimed('changed');
  const attempt = item.attempt + 1;
  const attributes = {
    attempt,
    ...known({ ...found }),
    ...inState(notified, found === null ? 'removed' : 'reading'),
    unswept: true,
  };
  const { update, values } = setting(attributes);
  const bound = isBound ? '#eTag = :eTag' : 'attribute_not_exists(#eTag)';
  const won = await changeFile(table, notified, {
    // From the start, the new reading sends everything again, and what is packed otherwise by now has other numbers.
    update: `${update} REMOVE #code, #reason${item.position === null ? ', #position, #openBatches' : ''}`,
    condition: `${bound} AND (${IS_UNFINISHED}) AND attribute_not_exists(#allSent) AND #attempt = :before`,
    values: { ...values, ...UNFINISHED, ':before': item.attempt },
  });
  if (!won) return LOST;
  if (found === null) return claimed('gone', attempt);
  return item.position === null ? claimed('read', attempt, { hops: item.hops }) : goOn(table, notified, attempt);
}

/** The place where the reading before has come to, now that it can get no further; its messages up to there stay open. */
async function goOn(table: Table, notified: Notified, attempt: number): Promise<Claimed | typeof LOST> {
  const item = await getFile(table, notified);
  if (item === null || item.sequencer !== notified.sequencer || item.attempt !== attempt) return LOST;
  const { batch } = item.position ?? START;
  const unsent = [...item.openBatches].filter((open) => open >= batch);
  if (unsent.length > 0) {
    const isForgotten = await changeFile(table, notified, {
      update: 'DELETE #openBatches :unsent',
      condition: `(${IS_UNFINISHED}) AND #attempt = :attempt`,
      values: { ...UNFINISHED, ':attempt': attempt, ':unsent': new Set(unsent) },
    });
    if (!isForgotten) return LOST;
  }
  return claimed('read', attempt, item);
}
