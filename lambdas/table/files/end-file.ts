import type { Rejection } from '../../model/file.ts';
import { LOST, untilWon } from '../conditions.ts';
import { clip, MAX_REASON } from '../rows/passage.ts';
import type { Table } from '../table.ts';
import { setting } from '../update-expression.ts';
import { changeFile, IS_UNFINISHED, inState, UNFINISHED } from './change-file.ts';
import { getFile } from './file-item.ts';
import { type Notified, putFile } from './put-file.ts';
import { sweepEntries } from './sweep-entries.ts';

/** Rejects a file that cannot be read, and undoes what it and its older versions left. */
export async function rejectFile(table: Table, file: Notified, { code, reason }: Rejection): Promise<void> {
  const { update, values } = setting({
    ...inState(file, 'rejected'),
    code,
    reason: clip(reason, MAX_REASON),
    unswept: true,
  });
  const rejected = await changeFile(table, file, {
    update: `${update} REMOVE #openBatches, #position, #hops, #allSent, #entries, #lastError`,
    condition: IS_UNFINISHED,
    values: { ...values, ...UNFINISHED },
  });
  if (rejected) await sweepFile(table, file);
}

/** Undoes what this version of a file and older ones left, when it was rejected, removed or superseded. */
export async function sweepFile(table: Table, file: Notified): Promise<void> {
  await sweepEntries(table, file, { keep: false });
  await changeFile(table, file, {
    update: 'REMOVE #unswept',
    condition: '#state = :rejected OR #state = :removed',
    values: { ':rejected': 'rejected', ':removed': 'removed' },
  });
}

/** Keeps what went wrong with a file that will be tried again, so that its failure can say so. */
export async function noteError(table: Table, file: Notified, sentence: string): Promise<void> {
  const { update, values } = setting({ lastError: clip(sentence, MAX_REASON) });
  await changeFile(table, file, { update, condition: IS_UNFINISHED, values: { ...values, ...UNFINISHED } });
}

/**
 * Marks a file as failed whose message was given up. A file that is done, rejected, removed or newer stays what it is.
 * @param rejection its reason is replaced by the last error that was noted
 * @returns why the file failed; null when it did not
 */
export function failFile(table: Table, file: Notified, { code, reason }: Rejection): Promise<string | null> {
  return untilWon(`file ${file.bucket}/${file.key}`, async () => {
    const item = await getFile(table, file);
    if (item === null || item.sequencer < file.sequencer) {
      return (await putFile(table, file, 'failed', { code, reason }, item)) ? reason : LOST;
    }
    if (item.sequencer > file.sequencer) return null;
    if (item.state !== 'reading') return item.state === 'failed' ? item.reason : null;
    const why = item.lastError ?? reason;
    const { update, values } = setting({ ...inState(file, 'failed'), code, reason: why });
    const isReading = { condition: '#state = :reading', values: { ...values, ':reading': 'reading' } };
    return (await changeFile(table, file, { update, ...isReading })) ? why : LOST;
  });
}
