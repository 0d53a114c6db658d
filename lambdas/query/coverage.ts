import * as z from 'zod';
import { type Coverage, readCoverage } from '../table/articles/read-coverage.ts';
import { type Cost, noCost } from '../table/pages.ts';
import type { Table } from '../table/table.ts';
import { daysOf, endOf } from './days.ts';
import { QuestionError } from './errors.ts';
import { faultOf, refuseReversed } from './faults.ts';
import { date, language } from './fields.ts';

/** Which articles are counted; all of them where nothing is said. */
export const coverageQuestionSchema = z.strictObject({
  since: date.optional().describe('First year, month or day of publication.'),
  until: date.optional().describe('Last year, month or day of publication, included.'),
  language: language.optional().describe("The articles' language, a BCP 47 primary subtag."),
});
export type CoverageQuestion = z.input<typeof coverageQuestionSchema>;

/**
 * How many articles were coded, those without an event included, by month, language and outlet: what a number of events is to
 * be measured by. Its cost grows with the articles that are counted, about 65 read units for a thousand.
 * @param maxArticles that may be counted
 * @throws QuestionError that names the part at fault
 */
export async function coverage(
  table: Table,
  question: CoverageQuestion,
  maxArticles = Number.POSITIVE_INFINITY,
): Promise<{ rows: Coverage[]; read: Cost }> {
  const { data, error } = coverageQuestionSchema.safeParse(question);
  if (error !== undefined) throw faultOf(error, coverageQuestionSchema);
  refuseReversed(data, 'since', 'until');
  const { from, to } = daysOf(data.since, data.until);
  const read = noCost();
  const range = { from, to: endOf(to), language: data.language };
  const rows = await readCoverage(table, range, read, () => {
    if (read.rows <= maxArticles) return;
    const message = 'since and until: they cover more articles than one answer can count, ask for fewer months';
    throw new QuestionError('too-much', 'since', message);
  });
  return { rows, read };
}
