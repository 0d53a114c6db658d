import type { APIGatewayProxyStructuredResultV2, LambdaFunctionURLEvent } from 'aws-lambda';
import { ask } from './ask.ts';
import { QuestionError } from './errors.ts';
import type { Archive } from './page.ts';
import { readParameters } from './parameters.ts';
import { questionSchema } from './question.ts';

/** An answer to an HTTP request: a page as JSON, or what is wrong with the question as RFC 9457 has it. */
export async function answer(
  archive: Archive,
  event: Pick<LambdaFunctionURLEvent, 'rawPath' | 'rawQueryString' | 'requestContext'>,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { method } = event.requestContext.http;
  if (method !== 'GET') {
    return problem(405, 'method-not-allowed', `${method} is not answered here: ask with GET`, {}, { allow: 'GET' });
  }
  if (event.rawPath !== '/') return problem(404, 'not-found', `There is nothing at ${event.rawPath}: ask at /`);
  try {
    return json(
      200,
      'application/json',
      await ask(archive, readParameters(new URLSearchParams(event.rawQueryString), questionSchema)),
    );
  } catch (error) {
    if (!(error instanceof QuestionError)) throw error;
    return problem(400, error.code, `${error.message}.`, { parameter: error.parameter });
  }
}

/** A problem in the words of RFC 9457, section 3.1, with members of its own where they help. */
export function problem(
  status: number,
  code: string,
  detail: string,
  members: Record<string, string> = {},
  headers: Record<string, string> = {},
): APIGatewayProxyStructuredResultV2 {
  const title = code.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
  const body = { type: `urn:entente:problem:${code}`, title, status, detail, ...members };
  const response = json(status, 'application/problem+json', body);
  return { ...response, headers: { ...response.headers, ...headers } };
}

function json(statusCode: number, contentType: string, body: unknown): APIGatewayProxyStructuredResultV2 {
  return { statusCode, headers: { 'content-type': contentType }, body: JSON.stringify(body) };
}
