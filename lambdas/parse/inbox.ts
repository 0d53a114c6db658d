import { GetObjectCommand, HeadObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { PermanentError, TransientError } from '../model/errors.ts';
import type { FoundObject } from '../table/files/claim-file.ts';
import type { ObjectName } from '../table/keys.ts';
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
   * @throws TransientError when the bucket no longer has it
   * @throws PermanentError `archived-object`
   */
  open(name: ObjectName, found: InboxObject): Promise<SourceFile>;
}

export function s3Inbox(client: S3Client = new S3Client({})): Inbox {
  return { find: (name) => find(client, name), open: (name, found) => open(client, name, found) };
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

async function open(client: S3Client, name: ObjectName, found: InboxObject): Promise<SourceFile> {
  const { bucket, key } = name;
  const version = found.versionId === null ? { IfMatch: found.eTag } : { VersionId: found.versionId };
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...version }));
    const { contentType, metadata, size } = found;
    return { key, contentType, metadata, size, body: Body as unknown as AsyncIterable<Uint8Array> };
  } catch (error) {
    throw explained(error, name);
  }
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
