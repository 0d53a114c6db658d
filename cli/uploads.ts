import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { Upload } from '@aws-sdk/lib-storage';
import { z } from 'zod';
import { STATES } from '../lambdas/model/actors.ts';
import { articleSchema } from '../lambdas/model/article.ts';
import { codeOfName } from '../lambdas/query/actors/names.ts';
import { suggestion } from '../lambdas/query/actors/suggestion.ts';
import { CommandError, UsageError } from './errors.ts';
import type { Stack } from './stack.ts';

/** A file on this machine and the key that it gets in the inbox. */
export interface LocalFile {
  path: string;
  key: string;
}

/** What the uploader knows of the articles; it wins over what the file says. */
export interface UploadMetadata {
  published?: string;
  title?: string;
  source?: string;
  language?: string;
  country?: string;
  url?: string;
}

const metadataSchema = z.object({
  title: z.string().optional(),
  source: z.string().optional(),
  published: articleSchema.shape.date.optional(),
  language: articleSchema.shape.language.optional(),
  country: z.string().transform(countryCode).optional(),
  url: z.url({ protocol: /^https?$/, error: 'not an address that begins with http:// or https://' }).optional(),
});

/** Parts of a multipart upload, in bytes: above S3's least, 5 MiB, and small enough for any server on the way. */
const PART_BYTES = 8 * 1024 * 1024;

/**
 * The files to upload: a file under its own name, a directory's files, hidden ones left out, under their paths from the
 * directory's name on.
 * @throws CommandError when one does not exist, or two would have the same key
 */
export async function listFiles(paths: string[]): Promise<LocalFile[]> {
  const files = new Map<string, LocalFile>();
  for (const path of paths) {
    for (const file of await filesAt(path)) {
      const same = files.get(file.key);
      if (same && same.path !== file.path) {
        throw new CommandError(
          `${same.path} and ${file.path} would both be stored as ${file.key}: add them one at a time.`,
        );
      }
      files.set(file.key, file);
    }
  }
  return [...files.values()];
}

async function filesAt(path: string): Promise<LocalFile[]> {
  const info = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') throw new CommandError(`There is no file ${path}.`, { cause });
    throw cause;
  });
  if (!info.isDirectory()) return [{ path, key: basename(path) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file,
      key: relative(dirname(join(path, '.')), file)
        .split(sep)
        .join('/'),
    }))
    .filter(
      ({ key }) =>
        !key
          .split('/')
          .slice(1)
          .some((name) => name.startsWith('.')),
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * User metadata as S3 carries it: percent-encoded UTF-8, since HTTP headers are ASCII.
 * @throws UsageError that names the option that cannot be read
 */
export function encodeMetadata(metadata: UploadMetadata): Record<string, string> {
  const { data, error } = metadataSchema.safeParse(metadata);
  if (error)
    throw new UsageError(error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '));
  const given = Object.entries(data).flatMap(([name, value]) => (value ? [[name, encodeURIComponent(value)]] : []));
  return Object.fromEntries(given);
}

/** The code of a country that is given by code or name. */
function countryCode(text: string, context: z.RefinementCtx): string {
  const code = codeOfName(text);
  if (code !== null && STATES.includes(code)) return code;
  context.addIssue({ code: 'custom', message: `${text} is no country${suggestion(text)}` });
  return z.NEVER;
}

/** Uploads a file, a large one in parts. */
export async function uploadFile(
  stack: Stack,
  { path, key }: LocalFile,
  metadata: Record<string, string>,
): Promise<void> {
  const upload = new Upload({
    client: stack.s3,
    params: { Bucket: stack.outputs.InboxBucket, Key: key, Body: createReadStream(path), Metadata: metadata },
    partSize: PART_BYTES,
  });
  await upload.done();
}
