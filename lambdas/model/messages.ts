import { gunzipSync, gzipSync } from 'node:zlib';
import * as z from 'zod';
import { articleSchema } from './article.ts';
import { fileVersionSchema } from './file.ts';

/** What parse sends to extract: articles of one file, as many as one message holds. */
export const extractMessageSchema = z.strictObject({
  file: fileVersionSchema,
  /** Counts the messages of a file from 0, so that a repeated delivery is recognised. */
  batch: z.int().nonnegative(),
  articles: z.array(z.strictObject({ entry: z.int().nonnegative(), article: articleSchema })),
});
export type ExtractMessage = z.infer<typeof extractMessageSchema>;

/** The body of an SQS message: JSON, gzip, base64. */
export function encodeExtractMessage(message: ExtractMessage): string {
  return gzipSync(JSON.stringify(message)).toString('base64');
}

/** @throws when the body is not what `encodeExtractMessage` makes */
export function decodeExtractMessage(body: string): ExtractMessage {
  return extractMessageSchema.parse(JSON.parse(gunzipSync(Buffer.from(body, 'base64')).toString('utf8')));
}
