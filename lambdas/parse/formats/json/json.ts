import { PermanentError } from '../../../model/errors.ts';
import { charsetOf, decode } from '../../decode.ts';
import { decodeStream, encodingOfHead } from '../../decode-stream.ts';
import { concatenate } from '../../peek.ts';
import { readWhole } from '../../read-whole.ts';
import { type Line, splitLines, takeFirstLine } from '../../split-lines.ts';
import type { Format, Found, Source } from '../format.ts';
import type { FieldValues } from '../records/record.ts';
import { findRecords } from './find-records.ts';

/** A document is held in memory several times over while it is read; JSON Lines are not. */
const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

/** The longest article with markup and metadata; a longer line is no record of one. */
const MAX_LINE_BYTES = 4 * 1024 * 1024;

const NO_JSON_LINE = 'The line is not JSON: write one JSON object a line.';

/**
 * JSON documents of one article or many, and JSON Lines, streamed. The two are told apart by the first line: where it is a
 * JSON value by itself, every line is; and so it is where the second is an object, since the first may be damaged.
 */
export const json = {
  name: 'json',
  manyArticles: true,
  recognises: ({ head, name, contentType }) => {
    const start = new TextDecoder(encodingOfHead(head, null) ?? 'utf-8').decode(head).trimStart();
    if (/^(?:\{\s*["}]|\[\s*[{\]])/.test(start)) return true;
    return /^[[{]/.test(start) && (/\.(?:json|jsonl|ndjson)$/i.test(name) || /\bjson\b/i.test(contentType ?? ''));
  },
  async *read(source) {
    const { body, contentType, isResumed, offsetAt = () => null } = inUtf8(source);
    const charset = charsetOf(contentType);
    const { readRecord } = await import('../records/record.ts');
    // Only lines are ever entered in their middle.
    if (isResumed) return yield* readLines(splitLines(body, MAX_LINE_BYTES), charset, readRecord, offsetAt);
    const { line, next, rest } = await takeFirstLine(body, MAX_DOCUMENT_BYTES);
    const first = parse(line, charset);
    if (first === undefined) {
      const second = await takeFirstLine(rest, MAX_DOCUMENT_BYTES);
      const value = parse(second.line, charset);
      if (isObject(value)) {
        yield reject('bad-json', NO_JSON_LINE);
        const [start, end] = [next + second.next - second.line.length, next + second.next];
        yield* placed(records(value, readRecord), offsetAt(start));
        const lines = splitLines(second.rest, MAX_LINE_BYTES);
        return yield* readLines(lines, charset, readRecord, (position) => offsetAt(end + position));
      }
      const whole = concatenate([line, second.line], second.rest[Symbol.asyncIterator]());
      yield* records(readDocument(await readWhole(whole, MAX_DOCUMENT_BYTES), charset), readRecord);
    } else {
      yield* placed(records(first, readRecord), offsetAt(0));
      yield* readLines(splitLines(rest, MAX_LINE_BYTES), charset, readRecord, (position) => offsetAt(next + position));
    }
  },
} satisfies Format;

/** A source in UTF-16, as some programs save JSON against RFC 8259, in UTF-8, which can be entered nowhere but at its start. */
function inUtf8(source: Source): Omit<Source, 'name'> {
  const { body, head, isResumed } = source;
  if (isResumed || !/^utf-16/.test(encodingOfHead(head, null) ?? '')) return source;
  const encoder = new TextEncoder();
  return { head, contentType: null, body: map(decodeStream(body, head, null), (text) => encoder.encode(text)) };
}

async function* map<In, Out>(all: AsyncIterable<In>, of: (one: In) => Out): AsyncGenerator<Out> {
  for await (const one of all) yield of(one);
}

type Reader = (record: FieldValues) => Found;

function readDocument(bytes: Uint8Array, charset: string | null): unknown {
  const value = parse(bytes, charset);
  if (value !== undefined) return value;
  // Decoding says more of what is wrong, where that is the fault.
  decode(bytes, charset);
  throw new PermanentError('bad-json', 'The file is neither JSON nor JSON Lines: check it with a JSON validator.');
}

async function* readLines(
  lines: AsyncIterable<Line>,
  charset: string | null,
  read: Reader,
  offsetAt: (position: number) => number | null,
): AsyncGenerator<Found> {
  for await (const { bytes, start } of lines) yield* placed(readLine(bytes, charset, read), offsetAt(start));
}

/** What stands on one line, of which the first says where the line begins. */
function* placed(found: Iterable<Found>, start: number | null): Generator<Found> {
  let isFirst = start !== null;
  for (const one of found) {
    if (isFirst) one.at = start as number;
    isFirst = false;
    yield one;
  }
}

function* readLine(line: Uint8Array | null, charset: string | null, read: Reader): Generator<Found> {
  if (line === null) {
    yield reject('line-too-long', `The line has more than ${MAX_LINE_BYTES} bytes: write one article a line.`);
  } else if (!isBlank(line)) {
    const value = parse(line, charset);
    if (value === undefined) yield reject('bad-json', NO_JSON_LINE);
    else yield* records(value, read);
  }
}

function* records(value: unknown, read: Reader): Generator<Found> {
  const found = findRecords(value);
  if (found.length === 0) {
    yield reject(
      'no-articles',
      'The JSON holds no record with a text: give each a field such as text, body or content.',
    );
  }
  for (const record of found) yield read(record);
}

/** The value, or undefined where the bytes are no JSON. */
function parse(bytes: Uint8Array, charset: string | null): unknown {
  try {
    return JSON.parse(decode(bytes, charset));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function reject(code: string, reason: string): Found {
  return { kind: 'rejected', rejection: { code, reason } };
}
