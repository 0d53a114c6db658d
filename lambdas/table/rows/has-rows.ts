import { type Cost, queryPage } from '../pages.ts';
import { INDEXES, type Table } from '../table.ts';

/** Whether an actor is in any event. @param cost is added to */
export async function hasRows(table: Table, actor: string, cost: Cost): Promise<boolean> {
  for (const index of ['bySource', 'byTarget'] as const) {
    const input = {
      IndexName: index,
      KeyConditionExpression: '#partition = :actor',
      ExpressionAttributeNames: { '#partition': INDEXES[index].partition },
      ExpressionAttributeValues: { ':actor': actor },
      Limit: 1,
    };
    const { Items = [] } = await queryPage(table, input, cost);
    if (Items.length > 0) return true;
  }
  return false;
}
