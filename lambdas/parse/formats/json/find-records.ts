import { holdsText } from '../records/fields.ts';
import type { FieldValues } from '../records/record.ts';

/** Answers of APIs wrap their articles in two or three objects. */
const MAX_DEPTH = 4;

/**
 * The records of a JSON value that may be articles: those of a list; else the value itself where it has a text; else those of
 * the first list of records that has any, wherever an answer keeps it ("articles", "response.results", "hits.hits").
 */
export function findRecords(value: unknown, depth = 0): FieldValues[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value) || depth > MAX_DEPTH) return [];
  if (isArticle(value)) return [value];
  for (const inner of Object.values(value)) {
    const records = findRecords(inner, depth + 1);
    if (records.some(isArticle)) return records;
  }
  return [];
}

function isArticle(record: FieldValues): boolean {
  const { _source, fields, attributes } = record;
  return [record, _source, fields, attributes].some((part) => isRecord(part) && holdsText(Object.keys(part)));
}

function isRecord(value: unknown): value is FieldValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
