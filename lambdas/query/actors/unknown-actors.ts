import type { Cost } from '../../table/pages.ts';
import { hasRows } from '../../table/rows/has-rows.ts';
import type { Table } from '../../table/table.ts';
import { QuestionError } from '../errors.ts';
import type { Question } from '../question.ts';
import { isBuiltIn } from './names.ts';
import { suggestion } from './suggestion.ts';

/**
 * Refuses an actor whom neither the codebook nor any event of the table knows: a slip of the pen would be answered with
 * silence. Actors of a deployment's own are known by their events.
 * @param cost is added to
 * @throws QuestionError that names who may be meant
 */
export async function refuseUnknownActors(table: Table, { between, actor }: Question, cost: Cost): Promise<void> {
  for (const [parameter, codes] of Object.entries({ between, actor })) {
    for (const code of [codes ?? []].flat()) {
      if (isBuiltIn(code) || (await hasRows(table, code, cost))) continue;
      throw new QuestionError('unknown-actor', parameter, `${parameter} ${code} is in no event${suggestion(code)}`);
    }
  }
}
