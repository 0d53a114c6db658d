import { STATE_SHARDS, statePartition } from '../../table/indexes.ts';
import type { Cost } from '../../table/pages.ts';
import { listQualifiers } from '../../table/qualifiers.ts';
import type { Filter, Stream } from '../../table/read-stream.ts';
import type { Table } from '../../table/table.ts';
import type { Question } from '../question.ts';

/** The streams that together hold what a question for failures asks for, each failure once. @param cost is added to */
export async function streamsOfFailures(table: Table, question: Question, cost: Cost): Promise<Stream[]> {
  const { failure, code, language } = question;
  const filter: Filter = { equals: { ...(code && { code }), ...(language && { language }) } };
  if (failure === 'unsupported-language') {
    const languages = language ? [language] : await listQualifiers(table, 'entry', failure, cost);
    return languages.flatMap((one) => shards((shard) => statePartition('entry', failure, one, shard), filter));
  }
  const rejected = [
    ...shards((shard) => statePartition('file', 'rejected', null, shard), filter),
    ...shards((shard) => statePartition('entry', 'rejected', null, shard), filter),
  ];
  const failed = shards((shard) => statePartition('file', 'failed', null, shard), filter);
  return [...(failure === 'failed' ? [] : rejected), ...(failure === 'rejected' ? [] : failed)];
}

function shards(keyOf: (shard: number) => string, filter: Filter): Stream[] {
  return [...Array(STATE_SHARDS).keys()].map((shard) => ({ index: 'byState', key: keyOf(shard), filter }));
}
