import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { LocalFunction } from './function.ts';
import { urlAnswer, urlEvent } from './url-event.ts';

/** What a request to a function may hold. Bytes. */
const LIMIT = 6 * 1024 * 1024;

/** A Function URL on a loopback port, without authorization. */
export interface FunctionUrlServer {
  /** With a slash at its end, as Lambda gives it. */
  url: string;
  /** Says which function answers; until then it is not available. */
  serve(target: LocalFunction): void;
  close(): Promise<void>;
}

/** @param port 0 for a free one */
export async function startFunctionUrl(port: number): Promise<FunctionUrlServer> {
  let served: LocalFunction | undefined;
  const server = createServer((request, response) => {
    answer(request, response, served).catch(() => {
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'application/json' });
      response.end('{"Message":"Internal Server Error"}');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    serve(target) {
      served = target;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  target: LocalFunction | undefined,
): Promise<void> {
  const body = await buffer(request);
  if (!target || body.length > LIMIT) {
    response.writeHead(target ? 413 : 503).end();
    return;
  }
  const requestId = randomUUID();
  const result = await target.invoke(JSON.stringify(urlEvent(request, body, requestId, new Date())));
  if ('error' in result) throw new Error(result.error.errorMessage);
  const { status, headers, body: sent } = urlAnswer(result.payload);
  response.writeHead(status, { ...headers, 'x-amzn-requestid': requestId }).end(sent);
}
