import { getFile } from '../../table/files/file-item.ts';
import { encodeCursor } from '../cursor.ts';
import { daysOf, endOf } from '../days.ts';
import { entriesOf } from '../file-entries.ts';
import { type Asked, MAX_REQUESTS, type Page } from '../page.ts';
import type { Question } from '../question.ts';
import { type Failure, failureOfEntry, failureOfFile } from './failure.ts';

/** A page of what could not be used of a file, in the order of the file; first the file itself, where it is all of it. */
export async function askFileFailures({ archive, question, after, cost }: Asked, key: string): Promise<Page> {
  const file = await getFile(archive.table, { bucket: archive.inbox, key });
  cost.requests += 1;
  const rows: Failure[] = file !== null && after === null ? asked([failureOfFile(file)], question) : [];
  const answer = (next: number | null): Page => {
    const cursor = next === null ? null : encodeCursor(question, String(next));
    return { kind: 'failure', rows, cursor, read: cost };
  };
  if (file === null) return answer(null);
  for await (const entry of entriesOf(archive.table, file, Number(after ?? 0), cost)) {
    if (rows.length === question.limit || cost.requests > MAX_REQUESTS) return answer(entry.entry);
    rows.push(...asked([failureOfEntry(entry)], question));
  }
  return answer(null);
}

function asked(failures: Failure[], { failure, code, language, since, until }: Question): Failure[] {
  const states = failure === 'any' ? ['rejected', 'failed'] : [failure];
  const { from, to } = daysOf(since, until);
  return failures.filter(
    ({ state, recorded, ...failed }) =>
      states.includes(state) &&
      (code === undefined || failed.code === code) &&
      (language === undefined || failed.language === language) &&
      (recorded === null || (recorded >= from && recorded <= endOf(to))),
  );
}
