import type { Asked, Page } from './page.ts';
import { RowReader } from './row-reader.ts';
import { pageOf, sectionOf, within } from './section.ts';

/** A page of the rows of a pair, an actor, a type or some days. */
export async function askRows({ archive, question, after, cost }: Asked): Promise<Page> {
  const reader = new RowReader(archive.table, question, cost, within(cost));
  const { found, cursor } = pageOf(question, after, await reader.read(sectionOf(question, after)));
  return { kind: 'event', rows: found, cursor, read: cost };
}
