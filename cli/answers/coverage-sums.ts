import type { Coverage } from '../../lambdas/table/articles/read-coverage.ts';

/** What articles can be counted by. */
export const GROUPINGS = ['month', 'language', 'outlet'] as const;
export type By = (typeof GROUPINGS)[number];

/** Counts of articles that are alike in some parts, in their order; the other parts are left out. */
export function sumBy(rows: Coverage[], parts: By[]): Partial<Coverage>[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(parts.map((part) => row[part])));
  return [...groups.values()]
    .map((group) => ({
      ...Object.fromEntries(parts.map((part) => [part, group[0]?.[part]])),
      coded: sum(group, 'coded'),
      withoutEvents: sum(group, 'withoutEvents'),
      events: sum(group, 'events'),
      unsupported: sum(group, 'unsupported'),
    }))
    .sort((a, b) => order(a, b, parts));
}

function sum(rows: Coverage[], name: 'coded' | 'withoutEvents' | 'events' | 'unsupported'): number {
  return rows.reduce((total, row) => total + row[name], 0);
}

function order(a: Partial<Coverage>, b: Partial<Coverage>, parts: By[]): number {
  const [one, other] = [a, b].map((row) => parts.map((part) => row[part] ?? '').join('\0'));
  return (one ?? '') < (other ?? '') ? -1 : 1;
}
