import { noCost } from '../table/pages.ts';
import { refuseUnknownActors } from './actors/unknown-actors.ts';
import { askArticle } from './ask-article.ts';
import { askFile } from './ask-file.ts';
import { askRows } from './ask-rows.ts';
import { toQuestion } from './check-question.ts';
import { decodeCursor } from './cursor.ts';
import { askFailures } from './failures/ask-failures.ts';
import { askIncidents } from './incidents/ask-incidents.ts';
import type { Archive, Page } from './page.ts';
import type { QuestionInput } from './question.ts';

/**
 * Answers a question with its first page, or with the page that its cursor names. Never scans.
 * @throws QuestionError when the question or its cursor cannot be understood
 */
export async function ask(archive: Archive, input: QuestionInput): Promise<Page> {
  const question = toQuestion(input);
  const asked = { archive, question, after: decodeCursor(question), cost: noCost() };
  await refuseUnknownActors(archive.table, question, asked.cost);
  if (question.failure !== undefined) return askFailures(asked);
  if (question.article !== undefined) return askArticle(asked, question.article);
  if (question.file !== undefined) return askFile(asked, question.file);
  return question.group === 'incident' ? askIncidents(asked) : askRows(asked);
}
