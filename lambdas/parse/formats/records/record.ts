import { rejectionWithin } from '../../rejection-within.ts';
import type { Draft, Found } from '../format.ts';
import { textOfMarkup } from '../html/text-of-markup.ts';
import { FIELDS, fieldName } from './fields.ts';

/** A record by its field names as they stand in the file. */
export type FieldValues = Record<string, unknown>;

/** Records keep the rest of an article under such names. */
const WRAPPERS = ['_source', 'fields', 'article', 'attributes'];

/** An API that gives only the beginning of a text says how much more there is. */
const CUT_MARK = /…? ?\[\+\d+ chars\]$/;

/**
 * The article that a record of JSON or CSV holds.
 * @returns a rejection where no field that is known for it holds a text, `no-text`, or its markup cannot be read
 */
export function readRecord(record: FieldValues): Found {
  try {
    return found(record);
  } catch (error) {
    return { kind: 'rejected', rejection: rejectionWithin(error) };
  }
}

function found(record: FieldValues): Found {
  const fields = fieldsOf(record);
  const text = first(fields, 'text');
  if (text === null) {
    const known = Object.keys(record).slice(0, 10).join(', ');
    const reason = `The record has no text in a field such as text, body or content (its fields: ${known}): rename the field.`;
    return { kind: 'rejected', rejection: { code: 'no-text', reason } };
  }
  const draft: Draft = {
    text: textOfMarkup(text.trimEnd().replace(CUT_MARK, '')),
    title: first(fields, 'title'),
    date: dateOf(fields),
    byline: bylineOf(fields),
    language: first(fields, 'language'),
    source: first(fields, 'source'),
    country: first(fields, 'country'),
    url: first(fields, 'url'),
  };
  return { kind: 'draft', draft };
}

function fieldsOf(record: FieldValues): Map<string, unknown> {
  const fields = new Map<string, unknown>();
  const add = (values: FieldValues) => {
    for (const [name, value] of Object.entries(values)) {
      if (!fields.has(fieldName(name))) fields.set(fieldName(name), value);
    }
  };
  add(record);
  for (const wrapper of WRAPPERS) {
    const inner = record[wrapper];
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) add(inner as FieldValues);
  }
  return fields;
}

function first(fields: Map<string, unknown>, of: keyof Draft): string | null {
  for (const name of FIELDS[of]) {
    const text = textOf(fields.get(name));
    if (text !== null) return text;
  }
  return null;
}

/** A text, paragraphs in a list, or the name within an object such as a source's `{id, name}`. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) {
    const parts = value.filter((part) => typeof part === 'string');
    return parts.length > 0 && parts.length === value.length ? parts.join('\n\n') : null;
  }
  if (typeof value === 'object' && value !== null) {
    const { name, title, value: inner } = value as FieldValues;
    return (
      ([name, title, inner].find((part) => typeof part === 'string' && part.trim() !== '') as string | undefined) ??
      null
    );
  }
  return null;
}

/** A name, or several; lists are of names or of objects that have one. */
function bylineOf(fields: Map<string, unknown>): string | null {
  for (const name of FIELDS.byline) {
    const names = [fields.get(name)].flat().flatMap((writer) => textOf(writer) ?? []);
    if (names.length > 0) return names.join(', ');
  }
  return null;
}

/** Ten digits or less are seconds since 1970, more are milliseconds: no news is from before September 2001 in either. */
const MILLISECONDS_FROM = 100_000_000_000;

function dateOf(fields: Map<string, unknown>): string | null {
  for (const name of FIELDS.date) {
    const value = fields.get(name);
    const number = typeof value === 'number' ? value : /^\d{9,13}$/.test(String(value)) ? Number(value) : null;
    if (number !== null) return dayOf(number);
    const text = textOf(value);
    if (text !== null) return text;
  }
  return null;
}

function dayOf(number: number): string | null {
  const date = new Date(number < MILLISECONDS_FROM ? number * 1000 : number);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
