import { articleSchema } from '../../model/article.ts';
import { PermanentError } from '../../model/errors.ts';
import { readEntries } from '../read.ts';
import type { Seed } from './seeds.ts';
import { piecesOf, sourceFile } from './source-file.ts';

/**
 * Reads a file that may be damaged.
 * @returns what became of it: how many articles and rejections it gave, or the code of its rejection as a whole
 * @throws whatever is thrown that is no rejection, what nobody foresaw, and for an article that is none
 */
export async function readMutation({ name, bytes }: Seed): Promise<string> {
  let [articles, rejections] = [0, 0];
  try {
    for await (const entry of readEntries(sourceFile(bytes, name, { body: piecesOf(bytes, 4096) }))) {
      if (entry.kind === 'article') articles += Number(articleSchema.parse(entry.article) !== undefined);
      else if (entry.rejection.code === 'unexpected-error') throw new Error(entry.rejection.reason);
      else rejections += 1;
    }
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    return error.code;
  }
  return `${articles} articles, ${rejections} rejections`;
}
