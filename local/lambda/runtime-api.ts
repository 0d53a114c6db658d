import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a runtime is given to do. */
export interface Invocation {
  requestId: string;
  /** JSON. */
  event: string;
  /** Unix time in milliseconds at which the function is ended. */
  deadline: number;
  functionArn: string;
}

export interface RuntimeEvents {
  /** The runtime asks for work: it is initialised, and done with what it had. */
  ready(): void;
  /** @param payload JSON */
  responded(requestId: string, payload: string): void;
  /** @param requestId null when it failed to initialise */
  failed(requestId: string | null, error: FunctionError): void;
}

/** A failure as Lambda reports it. */
export interface FunctionError {
  errorType: string;
  errorMessage: string;
  trace?: string[];
}

/** The Runtime API of one execution environment. */
export interface RuntimeApi {
  /** Host and port, as AWS_LAMBDA_RUNTIME_API has it. */
  address: string;
  /** Gives work to a runtime that is ready. */
  assign(invocation: Invocation): void;
  close(): void;
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html */
export async function startRuntimeApi(events: RuntimeEvents): Promise<RuntimeApi> {
  let waiting: ServerResponse | undefined;
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/2018-06-01/runtime/', '');
    if (request.method === 'GET' && path === 'invocation/next') {
      waiting = response;
      events.ready();
      return;
    }
    void accept(request, path, events).then(
      (status) => response.writeHead(status).end(),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    assign({ requestId, event, deadline, functionArn }) {
      waiting?.writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': requestId,
        'lambda-runtime-deadline-ms': String(deadline),
        'lambda-runtime-invoked-function-arn': functionArn,
      });
      waiting?.end(event);
      waiting = undefined;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @returns status code */
async function accept(request: IncomingMessage, path: string, events: RuntimeEvents): Promise<number> {
  const body = await text(request);
  const [, requestId, kind] = /^invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
  if (path === 'init/error') events.failed(null, JSON.parse(body) as FunctionError);
  else if (requestId && kind === 'error') events.failed(requestId, JSON.parse(body) as FunctionError);
  else if (requestId) events.responded(requestId, body);
  else return 404;
  return 202;
}
