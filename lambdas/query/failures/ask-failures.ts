import type { Asked, Page } from '../page.ts';
import { pageOf, readSection, sectionOf, within } from '../section.ts';
import { askFileFailures } from './ask-file-failures.ts';
import { failureOf } from './failure.ts';
import { streamsOfFailures } from './streams.ts';

/** A page of what could not be used, by the time at which it was recorded; of one file, in the order of the file. */
export async function askFailures(asked: Asked): Promise<Page> {
  const { archive, question, after, cost } = asked;
  if (question.file !== undefined) return askFileFailures(asked, question.file);
  const streams = await streamsOfFailures(archive.table, question, cost);
  const reading = { table: archive.table, cost, mayRead: within(cost), read: failureOf };
  const { found, cursor } = pageOf(question, after, await readSection(streams, sectionOf(question, after), reading));
  return { kind: 'failure', rows: found, cursor, read: cost };
}
