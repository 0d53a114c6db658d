import { PermanentError } from '../model/errors.ts';
import { each } from './each.ts';
import type { Expansion } from './formats/archives/expand.ts';
import { watch } from './formats/archives/watched.ts';
import type { Contained, Found } from './formats/format.ts';
import { formatOf } from './formats/formats.ts';
import { HEAD_BYTES, MAX_DEPTH } from './limits.ts';
import { peek } from './peek.ts';
import { rejectionWithin } from './rejection-within.ts';

/** What all levels of a file have in common while it is read. */
export interface Whole {
  /** Entries that are still to be passed over. */
  skip: number;
  expansion: Expansion;
}

/** Reads a file within a container, and containers within it; what cannot be read is told and stops nothing else. */
export async function* readContained(
  { name, contentType, body, ...place }: Contained,
  depth: number,
  whole: Whole,
): AsyncGenerator<Found> {
  if (depth > MAX_DEPTH) {
    const reason = `The archive nests deeper than ${MAX_DEPTH} levels: unpack the inner ones.`;
    yield { kind: 'rejected', rejection: { code: 'too-nested', reason }, name };
    return;
  }
  const watched = watch(each(body, (chunk) => whole.expansion.expand(chunk)));
  try {
    const peeked = await peek(watched.stream, HEAD_BYTES);
    const source = { name, contentType, ...place, ...peeked };
    const format = formatOf(source);
    if (whole.skip > 0 && !format.manyArticles) {
      // It gives one entry, which need not be read to be passed over.
      whole.skip--;
      for await (const _begun of source.body) break;
      return;
    }
    for await (const found of format.read(source, (inner) => readContained(inner, depth + 1, whole))) {
      yield { ...found, name: found.name === undefined ? name : `${name}/${found.name}` };
    }
  } catch (error) {
    // What breaks the stream is no fault of what is read from it.
    if (!(error instanceof PermanentError) && watched.error() !== undefined) throw error;
    yield { kind: 'rejected', rejection: rejectionWithin(error), name };
  }
}
