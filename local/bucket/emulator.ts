import { AsyncLocalStorage } from 'node:async_hooks';
import type { AddressInfo } from 'node:net';
import { buildApp } from 'fauxqs';
// The emulator takes stores but does not export their classes.
import { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
import { SnsStore } from '../../node_modules/fauxqs/dist/sns/snsStore.js';
import { SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';
import { REGION } from '../template/resolve.ts';
import type { ObjectChange } from './bucket-folder.ts';
import type { EventName } from './notification.ts';

type Listener = (name: EventName, change: ObjectChange) => void;

/** S3 and SQS on one loopback port. */
export interface Emulator {
  endpoint: string;
  s3: S3Store;
  sqs: SqsStore;
  /** Called for every change of an object, in their order. */
  notify: Listener;
  /** Takes in a change; within a request it is told with the request's event name before the request is answered. */
  changed(change: ObjectChange): void;
  close(): Promise<void>;
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
  const requests = new AsyncLocalStorage<ObjectChange[]>();
  const changes = new WeakMap<object, ObjectChange[]>();
  app.addHook('onRequest', (request, _reply, done) => {
    // There is one region, whatever a caller's configuration says.
    const { authorization } = request.headers;
    if (authorization) request.headers.authorization = authorization.replace(CREDENTIAL_REGION, `$1${REGION}`);
    done();
  });
  app.addHook('preHandler', (request, _reply, done) => {
    // The emulator cannot store a body that was not sent, as of an empty file.
    if (request.method === 'PUT') request.body ??= Buffer.alloc(0);
    const ofRequest: ObjectChange[] = [];
    changes.set(request, ofRequest);
    requests.run(ofRequest, done);
  });
  app.addHook('onSend', (request, _reply, _payload, done) => {
    for (const change of changes.get(request)?.splice(0) ?? []) {
      emulator.notify(eventName(change, request as unknown as RequestFacts), change);
    }
    done();
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
      const ofRequest = requests.getStore();
      if (ofRequest) ofRequest.push(change);
      else emulator.notify(eventName(change), change);
    },
    async close() {
      await app.close();
    },
  };
  return emulator;
}

const CREDENTIAL_REGION = /(Credential=[^/,]+\/\d{8}\/)[^/]+/;

/** The event's name by the request that caused it; a change of the folder is as if it were put or deleted. */
function eventName({ kind }: ObjectChange, request?: RequestFacts): EventName {
  if (kind === 'removed') return 'ObjectRemoved:Delete';
  if (request?.query['uploadId']) return 'ObjectCreated:CompleteMultipartUpload';
  if (request?.headers['x-amz-copy-source']) return 'ObjectCreated:Copy';
  return request?.method === 'POST' ? 'ObjectCreated:Post' : 'ObjectCreated:Put';
}
