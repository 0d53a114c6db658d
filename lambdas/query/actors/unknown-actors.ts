import { type Cost, queryPage } from '../../table/pages.ts';
import { INDEXES, type Table } from '../../table/table.ts';
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
      if (isBuiltIn(code) || (await hasEvents(table, code, cost))) continue;
      throw new QuestionError('unknown-actor', parameter, `${parameter} ${code} is in no event${suggestion(code)}`);
    }
  }
}

async function hasEvents(table: Table, code: string, cost: Cost): Promise<boolean> {
  for (const index of ['bySource', 'byTarget'] as const) {
    const input = {
      IndexName: index,
      KeyConditionExpression: '#partition = :code',
      ExpressionAttributeNames: { '#partition': INDEXES[index].partition },
      ExpressionAttributeValues: { ':code': code },
      Limit: 1,
    };
    const { Items = [] } = await queryPage(table, input, cost);
    if (Items.length > 0) return true;
  }
  return false;
}
