import { Logger } from '@aws-lambda-powertools/logger';
import type { APIGatewayProxyStructuredResultV2, LambdaFunctionURLEvent } from 'aws-lambda';
import { environmentVariable } from '../model/environment.ts';
import { openTable } from '../table/table.ts';
import { answer } from './http/answer.ts';
import { Problem, problemAnswer } from './http/problem.ts';

const logger = new Logger();
const archive = { table: openTable(environmentVariable('TABLE_NAME')), inbox: environmentVariable('INBOX_BUCKET') };

/** Answers GET requests to the function's URL. */
export async function handler(event: LambdaFunctionURLEvent): Promise<APIGatewayProxyStructuredResultV2> {
  try {
    return await answer(archive, event);
  } catch (error) {
    logger.error('A question was not answered', { error, path: event.rawPath, question: event.rawQueryString });
    const detail = 'The question could not be answered; the log of the function says why.';
    return problemAnswer(new Problem(500, 'internal-error', detail));
  }
}
