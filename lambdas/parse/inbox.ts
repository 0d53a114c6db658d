import { GetObjectCommand, HeadObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { PermanentError, TransientError } from '../model/errors.ts';
import type { FoundObject } from '../table/files/claim-file.ts';
import type { ObjectName } from '../table/keys.ts';
import { HEAD_BYTES } from './limits.ts';
import type { SourceFile } from './read.ts';

/** An object as it is now, with what its uploader said of it. */
export interface InboxObject extends FoundObject {
  contentType: string | null;
  metadata: Record<string, string>;
}

/** The inbox bucket, as far as reading needs it. */
export interface Inbox {
  /** The object as it is now; null when there is none, or a delete marker. */
  find(name: ObjectName): Promise<InboxObject | null>;
  /**
   * The content of exactly that version.
   * @param offset the byte from which it is read on, of a file that was read up to there before
   * @throws TransientError when the bucket no longer has it
   * @throws PermanentError `archived-object`
   */
  open(name: ObjectName, found: InboxObject, offset: number): Promise<SourceFile>;
}

export function s3Inbox(client: S3Client = new S3Client({})): Inbox {
  return { find: (name) => find(client, name), open: (name, found, offset) => open(client, name, found, offset) };
}

async function find(client: S3Client, { bucket, key }: ObjectName): Promise<InboxObject | null> {
  try {
    const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return {
      // A bucket whose versioning was suspended calls its unversioned object 'null'.
      versionId: head.VersionId === undefined || head.VersionId === 'null' ? null : head.VersionId,
      eTag: head.ETag ?? '',
      size: head.ContentLength ?? 0,
      contentType: head.ContentType ?? null,
      metadata: head.Metadata ?? {},
    };
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

async function open(client: S3Client, name: ObjectName, found: InboxObject, offset: number): Promise<SourceFile> {
  const { contentType, metadata, size } = found;
  const file = { key: name.key, contentType, metadata, size };
  try {
    if (offset === 0) return { ...file, body: await get(client, name, found) };
    const head = Buffer.concat(await Array.fromAsync(await get(client, name, found, `bytes=0-${HEAD_BYTES - 1}`)));
    return { ...file, resumed: { head }, body: await get(client, name, found, `bytes=${offset}-`) };
  } catch (error) {
    throw explained(error, name);
  }
}

async function get(
  client: S3Client,
  { bucket, key }: ObjectName,
  { versionId, eTag }: InboxObject,
  range?: string,
): Promise<AsyncIterable<Uint8Array>> {
  const version = versionId === null ? { IfMatch: eTag } : { VersionId: versionId };
  const part = range === undefined ? {} : { Range: range };
  const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...version, ...part }));
  return Body as unknown as AsyncIterable<Uint8Array>;
}

function explained(error: unknown, { bucket, key }: ObjectName): unknown {
  if (error instanceof S3ServiceException && error.name === 'InvalidObjectState') {
    const reason = 'The object is in an archive storage class: restore it, then copy it onto itself.';
    return new PermanentError('archived-object', reason, { cause: error });
  }
  if (statusOf(error) !== 404 && statusOf(error) !== 412) return error;
  return new TransientError(`${bucket}/${key} changed while it was about to be read`, { cause: error });
}

function statusOf(error: unknown): number | undefined {
  return error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
}
