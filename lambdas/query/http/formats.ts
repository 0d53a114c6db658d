import Negotiator from 'negotiator';
import { csvOf } from './csv.ts';
import { Problem } from './problem.ts';

/** A format of rows: its media type, and how an answer is written in it. */
export interface Format {
  type: string;
  /** @param answer all that is to be said; `rows` are its rows, with these fields */
  write(answer: { rows: object[] }, fields: string[]): string;
}

export const FORMATS: Readonly<Record<string, Format>> = {
  json: { type: 'application/json', write: (answer) => JSON.stringify(answer) },
  jsonl: { type: 'application/jsonl', write: ({ rows }) => rows.map((row) => `${JSON.stringify(row)}\n`).join('') },
  csv: { type: 'text/csv', write: ({ rows }, fields) => csvOf(rows, fields) },
};

/** Other names under which a format is asked for. */
const ALIASES: Readonly<Record<string, string>> = {
  'application/x-ndjson': 'application/jsonl',
  'application/x-jsonlines': 'application/jsonl',
};

/**
 * The format that a request asks for: by its parameter `format`, else by its header Accept (RFC 9110, section 12.5.1).
 * @throws Problem when there is no such format
 */
export function formatOf(named: string | null, accept: string | undefined): Format {
  const names = Object.keys(FORMATS).join(', ');
  if (named !== null) {
    const format = Object.hasOwn(FORMATS, named) ? FORMATS[named] : undefined;
    if (format !== undefined) return format;
    const detail = `format is not one of ${names}.`;
    throw new Problem(400, 'bad-parameter', detail, { members: { parameter: 'format' } });
  }
  const types = Object.values(FORMATS).map(({ type }) => type);
  const accepted = new Negotiator({ headers: accept === undefined ? {} : { accept } }).mediaType([
    ...types,
    ...Object.keys(ALIASES),
  ]);
  const type = ALIASES[accepted ?? ''] ?? accepted;
  const format = Object.values(FORMATS).find((one) => one.type === type);
  if (format !== undefined) return format;
  const detail = `Accept: ${accept} names none of ${types.join(', ')}; the parameter format may be one of ${names}.`;
  throw new Problem(406, 'not-acceptable', detail, { members: { parameter: 'Accept' } });
}
