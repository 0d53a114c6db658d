import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { SourceFile } from '../lambdas/parse/read.ts';

/** The path that stands for standard input. */
const STANDARD_INPUT = '-';

/** A file of this machine as parse receives one; `-` is standard input, whose format its content alone tells. */
export async function sourceFile(path: string): Promise<SourceFile> {
  const unknown = { key: path, contentType: null, metadata: {} };
  if (path === STANDARD_INPUT) return { ...unknown, size: 0, body: process.stdin };
  const { size } = await stat(path);
  return { ...unknown, size, body: createReadStream(path) };
}
