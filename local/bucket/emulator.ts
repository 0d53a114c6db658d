import { AsyncLocalStorage } from 'node:async_hooks';
import { createReadStream } from 'node:fs';
import type { OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { buildApp } from 'fauxqs';
// The emulator takes stores but does not export their classes.
import { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
import { SnsStore } from '../../node_modules/fauxqs/dist/sns/snsStore.js';
import { SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';
import { REGION } from '../template/resolve.ts';
import type { BucketHost, ObjectChange } from './bucket-folder.ts';
import type { EventName } from './notification.ts';

const CREDENTIAL_REGION = /(Credential=[^/,]+\/\d{8}\/)[^/]+/;

type Listener = (name: EventName, change: ObjectChange) => void;

/**
 * S3 and SQS on one loopback port. It hosts a bucket: a change within a request is told, with the request's event name,
 * before the request is answered.
 */
export interface Emulator extends BucketHost {
  endpoint: string;
  s3: S3Store;
  sqs: SqsStore;
  /** Called for every change of an object, in their order. */
  notify: Listener;
  close(): Promise<void>;
}

/** What happens within a request. */
interface Doing {
  changes: ObjectChange[];
  /** From which byte on all bytes of an object are asked for, so that they may be sent as a stream; null for other requests. */
  readsFrom: number | null;
  /** The open file that is the answer. */
  fd?: number;
}

interface RequestFacts {
  method: string;
  headers: Record<string, string | string[] | undefined>;
  query: Record<string, string>;
}

/** @param port 0 for a free one */
export async function startEmulator(port: number): Promise<Emulator> {
  const s3 = new S3Store();
  const sqs = new SqsStore();
  // Without a host the queue URLs have the address that was asked, which needs no name service.
  sqs.host = '';
  const app = buildApp({
    logger: false,
    defaultRegion: REGION,
    stores: { s3Store: s3, sqsStore: sqs, snsStore: new SnsStore() },
  });
  const current = new AsyncLocalStorage<Doing>();
  const doings = new WeakMap<object, Doing>();
  app.addHook('onRequest', (request, _reply, done) => {
    // There is one region, whatever a caller's configuration says.
    const { authorization } = request.headers;
    if (authorization) request.headers.authorization = authorization.replace(CREDENTIAL_REGION, `$1${REGION}`);
    done();
  });
  app.addHook('preHandler', (request, _reply, done) => {
    // The emulator cannot store a body that was not sent, as of an empty file.
    if (request.method === 'PUT') request.body ??= Buffer.alloc(0);
    const { partNumber } = request.query as RequestFacts['query'];
    const readsFrom = request.method === 'GET' && !partNumber ? firstByte(request.headers.range) : null;
    // The emulator would look for the range in a body that it is not given.
    if (readsFrom !== null) delete request.headers.range;
    const doing: Doing = { changes: [], readsFrom };
    doings.set(request, doing);
    current.run(doing, done);
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const doing = doings.get(request);
    for (const change of doing?.changes.splice(0) ?? []) {
      emulator.notify(eventName(change, request as unknown as RequestFacts), change);
    }
    const start = doing?.readsFrom ?? 0;
    if (start > 0 && reply.statusCode === 200) {
      const total = Number(reply.getHeader('content-length'));
      const range = start < total ? `${start}-${total - 1}` : '*';
      reply.status(start < total ? 206 : 416).header('content-range', `bytes ${range}/${total}`);
      reply.header('content-length', Math.max(0, total - start));
    }
    if (doing?.fd === undefined) return done(null, payload instanceof Buffer ? payload.subarray(start) : payload);
    const content = createReadStream('', { fd: doing.fd, start });
    if (reply.statusCode > 206) {
      content.destroy();
      return done();
    }
    // The emulator's handlers return before a stream has begun, which the framework would take for an empty answer.
    reply.hijack();
    reply.raw.writeHead(reply.statusCode, reply.getHeaders() as OutgoingHttpHeaders);
    pipeline(content, reply.raw, () => undefined);
  });
  app.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    if (error.statusCode !== 413) throw error;
    const message = 'One request takes 11 MiB at most. Upload in parts.';
    reply.status(413).type('application/xml');
    return reply.send(`<Error><Code>EntityTooLarge</Code><Message>${message}</Message></Error>`);
  });
  await app.listen({ host: '127.0.0.1', port });
  const emulator: Emulator = {
    endpoint: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    s3,
    sqs,
    notify: () => undefined,
    changed(change) {
      const doing = current.getStore();
      if (doing) doing.changes.push(change);
      else emulator.notify(eventName(change), change);
    },
    stream(fd) {
      const doing = current.getStore();
      if (doing === undefined || doing.readsFrom === null) return false;
      doing.fd = fd;
      return true;
    },
    async close() {
      await app.close();
    },
  };
  return emulator;
}

/** The byte from which all that follows is asked for; null where it is not all. */
function firstByte(range: string | undefined): number | null {
  return range === undefined ? 0 : Number(/^bytes=(\d+)-$/.exec(range)?.[1] ?? Number.NaN) || null;
}

/** The event's name by the request that caused it; a change of the folder is as if it were put or deleted. */
function eventName({ kind }: ObjectChange, request?: RequestFacts): EventName {
  if (kind === 'removed') return 'ObjectRemoved:Delete';
  if (request?.query['uploadId']) return 'ObjectCreated:CompleteMultipartUpload';
  if (request?.headers['x-amz-copy-source']) return 'ObjectCreated:Copy';
  return request?.method === 'POST' ? 'ObjectCreated:Post' : 'ObjectCreated:Put';
}
