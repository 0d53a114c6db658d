import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  type GetObjectCommandInput,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BucketFolder } from './bucket-folder.ts';
import { type Emulator, startEmulator } from './emulator.ts';

const root = mkdtempSync(join(tmpdir(), 'emulator-'));
const target = { Bucket: 'inbox', Key: 'large.bin' };
const bytes = randomBytes(12_000_000);
const told: string[] = [];
let emulator: Emulator;
let contents: BucketFolder;
let s3: S3Client;
let etag: string;

async function get(options: Partial<GetObjectCommandInput> = {}): Promise<Uint8Array> {
  const { Body } = await s3.send(new GetObjectCommand({ ...target, ...options }));
  return (await Body?.transformToByteArray()) ?? new Uint8Array();
}

beforeAll(async () => {
  emulator = await startEmulator(0);
  contents = new BucketFolder(join(root, 'inbox'), join(root, 'objects.sqlite'), emulator);
  emulator.s3.createBucket('inbox');
  emulator.s3.persistence = contents;
  emulator.notify = (name, { key, size }) => told.push(`${name} ${key} ${size}`);
  const credentials = { accessKeyId: 'any', secretAccessKey: 'any' };
  s3 = new S3Client({ endpoint: emulator.endpoint, region: 'us-east-1', credentials });
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(target));
  const Parts = await Promise.all(
    [1, 2].map(async (PartNumber) => {
      const Body = bytes.subarray((PartNumber - 1) * 6_000_000, PartNumber * 6_000_000);
      const { ETag } = await s3.send(new UploadPartCommand({ ...target, UploadId, PartNumber, Body }));
      return { ETag, PartNumber };
    }),
  );
  const done = await s3.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }));
  etag = done.ETag ?? '';
});

afterAll(async () => {
  s3.destroy();
  await emulator.close();
  contents.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the S3 endpoint, with a large object', () => {
  it('tells of it once, when all parts are there', () => {
    expect(told).toEqual(['ObjectCreated:CompleteMultipartUpload large.bin 12000000']);
  });

  it('gives all of it, or a range, and only the version that is asked for', async () => {
    const reads = await Promise.all([get(), get({ IfMatch: etag }), get()]);
    expect(reads.map((read) => Buffer.compare(read, bytes))).toEqual([0, 0, 0]);
    expect(Buffer.compare(await get({ Range: 'bytes=5999990-6000009' }), bytes.subarray(5_999_990, 6_000_010))).toBe(0);
    expect(Buffer.compare(await get({ Range: 'bytes=5999990-' }), bytes.subarray(5_999_990))).toBe(0);
    await expect(get({ Range: 'bytes=12000000-' })).rejects.toMatchObject({ $metadata: { httpStatusCode: 416 } });
    await expect(get({ IfMatch: '"another"' })).rejects.toMatchObject({ $metadata: { httpStatusCode: 412 } });
  });

  it('leaves no file open', async () => {
    const open = () => readdirSync('/dev/fd').length;
    await get();
    const before = open();
    for (let round = 0; round < 5; round++) {
      await get();
      await get({ IfMatch: '"another"' }).catch(() => undefined);
      await get({ Range: 'bytes=11999990-' });
    }
    expect(open()).toBeLessThanOrEqual(before + 2);
  });
});
