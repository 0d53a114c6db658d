// What starts a function in its process, as the managed runtime nodejs24.x does: it loads the handler, then asks the Runtime
// API for one invocation after the other. Plain JavaScript, because stripping types would double the time of a cold start.
// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// An import would load undici too: a tenth of a cold start.
const { Agent, request } = process.getBuiltinModule('node:http');

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new Agent({ keepAlive: true });
let currentRequestId;

/** One call of the Runtime API; there is no time limit, since `next` waits until there is work. */
function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = { host, port, agent, method, headers, path: `/2018-06-01/runtime/${path}` };
    const sent = request(options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function describe(error) {
  const isError = error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error);
  return JSON.stringify({
    errorType: isError ? (error.name ?? 'Error') : typeof error,
    errorMessage: isError ? String(error.message) : String(error),
    trace: isError && typeof error.stack === 'string' ? error.stack.split('\n') : [],
  });
}

/** The process cannot go on: says why, and ends. */
async function crash(error) {
  console.error(error);
  const path = currentRequestId ? `invocation/${currentRequestId}/error` : 'init/error';
  await call('POST', path, describe(error)).catch(() => undefined);
  process.exit(1);
}

async function loadHandler() {
  const [, module, name] = /^(.*)\.([^.]+)$/.exec(process.env._HANDLER) ?? [];
  const base = join(process.env.LAMBDA_TASK_ROOT, module ?? '');
  const file = ['.mjs', '.js', '.cjs'].map((extension) => base + extension).find((path) => existsSync(path));
  if (!file) throw Object.assign(new Error(`Cannot find module '${module}'`), { name: 'Runtime.ImportModuleError' });
  const handler = (await import(pathToFileURL(file).href))[name];
  if (typeof handler === 'function') return handler;
  throw Object.assign(new Error(`${process.env._HANDLER} is undefined or not exported`), {
    name: 'Runtime.HandlerNotFound',
  });
}

function contextOf(headers) {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    awsRequestId: currentRequestId,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
}

// Ctrl-C reaches every process of a terminal; it is the host that decides when this one ends.
process.on('SIGINT', () => undefined);
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

const handler = await loadHandler().catch(crash);
for (;;) {
  // Without a host there is nothing left to do.
  const next = await call('GET', 'invocation/next').catch(() => process.exit(0));
  currentRequestId = next.headers['lambda-runtime-aws-request-id'];
  let path = 'response';
  let answer;
  try {
    answer = JSON.stringify((await handler(JSON.parse(next.body), contextOf(next.headers))) ?? null);
  } catch (error) {
    console.error(error);
    path = 'error';
    answer = describe(error);
  }
  await call('POST', `invocation/${currentRequestId}/${path}`, answer).catch(() => process.exit(0));
  currentRequestId = undefined;
}
