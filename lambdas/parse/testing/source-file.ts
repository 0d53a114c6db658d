import type { SourceFile } from '../read.ts';

/** Bytes as they come from a bucket. @param size bytes of a piece */
export async function* piecesOf(bytes: Uint8Array, size = 16_384): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A file of the inbox with these bytes; of whose uploader nothing more is known than `rest` says. */
export function sourceFile(bytes: Uint8Array, key: string, rest: Partial<SourceFile> = {}): SourceFile {
  return { key, contentType: null, metadata: {}, size: bytes.length, body: piecesOf(bytes), ...rest };
}
