import type { APIGatewayProxyStructuredResultV2, LambdaFunctionURLEvent } from 'aws-lambda';
import type { Archive } from '../page.ts';
import { Problem, problemAnswer } from './problem.ts';
import type { Request } from './route.ts';
import { routeOf } from './routes.ts';

/** Answers a request; what is wrong with it, as a problem. */
export async function answer(archive: Archive, event: Received): Promise<APIGatewayProxyStructuredResultV2> {
  const given = await answerOrProblem(archive, event);
  return event.requestContext.http.method === 'HEAD' ? { ...given, body: '' } : given;
}

async function answerOrProblem(
  archive: Archive,
  { rawPath, rawQueryString, headers, requestContext }: Received,
): Promise<APIGatewayProxyStructuredResultV2> {
  try {
    refuseMethod(requestContext.http.method);
    const { route, id } = routeOf(rawPath);
    const request: Request = { id, parameters: new URLSearchParams(rawQueryString), headers };
    return await route.answer(archive, request);
  } catch (error) {
    return problemAnswer(error);
  }
}

type Received = Pick<LambdaFunctionURLEvent, 'rawPath' | 'rawQueryString' | 'headers' | 'requestContext'>;

function refuseMethod(method: string): void {
  if (method === 'GET' || method === 'HEAD') return;
  throw new Problem(405, 'method-not-allowed', `${method} is not answered here: ask with GET.`, {
    headers: { allow: 'GET, HEAD' },
  });
}
