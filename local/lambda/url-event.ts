import type { IncomingMessage } from 'node:http';
import type { LambdaFunctionURLEvent } from 'aws-lambda';

/** Bodies of these types are given as they are, others in base64. */
const TEXT = /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded)|[^;]*\+(json|xml))/;

/**
 * A request as a function behind a Function URL gets it, payload format 2.0.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html
 */
export function urlEvent(
  request: IncomingMessage,
  body: Buffer,
  requestId: string,
  time: Date,
): LambdaFunctionURLEvent {
  const host = request.headers.host ?? '127.0.0.1';
  const [rawPath = '/', rawQueryString = ''] = (request.url ?? '/').split(/\?(.*)/s, 2);
  const { cookie, ...headers } = request.headers;
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  }
  const isText = TEXT.test(request.headers['content-type'] ?? 'text/plain');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: decodeURI(rawPath),
    rawQueryString,
    ...(cookie && { cookies: cookie.split('; ') }),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(',')])),
    ...(rawQueryString && { queryStringParameters: parameters }),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'local',
      domainName: host,
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: decodeURI(rawPath),
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: '$default',
      stage: '$default',
      time: time.toISOString(),
      timeEpoch: time.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** What is sent for a function's answer. */
export interface UrlAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body: string | Buffer;
}

/**
 * Reads a function's answer: an object with a `statusCode` says all by itself, anything else is the body, as JSON.
 * @param payload JSON
 */
export function urlAnswer(payload: string): UrlAnswer {
  const answer = JSON.parse(payload || 'null') as unknown;
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer)) {
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: typeof answer === 'string' ? answer : payload,
    };
  }
  const { statusCode, headers, cookies, body, isBase64Encoded } = answer as {
    statusCode: number;
    headers?: Record<string, string | number | boolean>;
    cookies?: string[];
    body?: string;
    isBase64Encoded?: boolean;
  };
  const lower = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: {
      'content-type': 'application/json',
      ...Object.fromEntries(lower),
      ...(cookies && { 'set-cookie': cookies }),
    },
    body: isBase64Encoded ? Buffer.from(body ?? '', 'base64') : (body ?? ''),
  };
}
