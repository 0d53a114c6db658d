import pMap from 'p-map';
import * as z from 'zod';
import { STATE_SHARDS, statePartition } from '../indexes.ts';
import { type Cost, type Item, queryAll } from '../pages.ts';
import { listQualifiers } from '../qualifiers.ts';
import type { Table } from '../table.ts';

const CONCURRENCY = 8;

/** Articles of one outlet in one language that were published in one month. */
export const coverageSchema = z.object({
  /** `YYYY-MM`: of the day of publication or, where nothing tells it, of the day on which the article came in. */
  month: z.string(),
  language: z.string(),
  outlet: z.string().nullable(),
  /** Articles that were coded, those without an event included, and how many of them have none. */
  coded: z.number(),
  withoutEvents: z.number(),
  events: z.number(),
  /** Articles in a language that cannot be coded yet. */
  unsupported: z.number(),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** The days and the language of articles that are counted. */
export interface CoverageRange {
  /** First and last sort key, or beginnings of them; both included. */
  from: string;
  to: string;
  language?: string | undefined;
}

/**
 * Counts the articles that some file carries. The items of the articles themselves are counted, in the partitions of byState:
 * whatever was delivered twice, overwritten or deleted, there is nothing beside them that could have been counted wrongly.
 * @param cost is added to
 * @param proceed called for each article; what it throws ends the count
 */
export async function readCoverage(
  table: Table,
  range: CoverageRange,
  cost: Cost,
  proceed: () => void,
): Promise<Coverage[]> {
  const partitions = await partitionsOf(table, range, cost);
  const counts = new Map<string, Coverage>();
  await pMap(
    partitions,
    async (key) => {
      for await (const item of queryAll(table, queryOf(key, range), cost)) {
        proceed();
        count(counts, item);
      }
    },
    { concurrency: CONCURRENCY },
  );
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

async function partitionsOf(table: Table, { language }: CoverageRange, cost: Cost): Promise<string[]> {
  const versions = await listQualifiers(table, 'article', 'coded', cost);
  const languages = language ? [language] : await listQualifiers(table, 'article', 'unsupported-language', cost);
  const shards = [...Array(STATE_SHARDS).keys()];
  return shards.flatMap((shard) => [
    ...versions.map((version) => statePartition('article', 'coded', version, shard)),
    ...languages.map((one) => statePartition('article', 'unsupported-language', one, shard)),
  ]);
}

function queryOf(key: string, { from, to, language }: CoverageRange) {
  return {
    IndexName: 'byState',
    KeyConditionExpression: 'byStateKey = :key AND byStateSort BETWEEN :from AND :to',
    ...(language && { FilterExpression: '#language = :language' }),
    ProjectionExpression: 'byStateSort, #language, #outlet, #state, #events',
    ExpressionAttributeNames: { '#language': 'language', '#outlet': 'outlet', '#state': 'state', '#events': 'events' },
    ExpressionAttributeValues: { ':key': key, ':from': from, ':to': to, ...(language && { ':language': language }) },
  };
}

function count(counts: Map<string, Coverage>, { byStateSort, language, outlet = null, state, events }: Item): void {
  const group = {
    month: (byStateSort as string).slice(0, 7),
    language: language as string,
    outlet: outlet as string | null,
  };
  const key = Object.values(group).join('\0');
  const counted = counts.get(key) ?? { ...group, coded: 0, withoutEvents: 0, events: 0, unsupported: 0 };
  counts.set(key, counted);
  if (state === 'coded') {
    counted.coded += 1;
    counted.events += events as number;
    if (events === 0) counted.withoutEvents += 1;
  } else counted.unsupported += 1;
}
