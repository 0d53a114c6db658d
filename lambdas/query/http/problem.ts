import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { QuestionError } from '../errors.ts';

/** What is wrong with a request, as RFC 9457 has it. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** Kebab-case; the end of the problem's type. */
  readonly code: string;
  /** Members beside those of RFC 9457, section 3.1. */
  readonly members: Record<string, string>;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    code: string,
    detail: string,
    { members = {}, headers = {} }: { members?: Record<string, string>; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.members = members;
    this.headers = headers;
  }
}

/** The problem that a question which cannot be answered is. */
function problemOf({ code, parameter, message }: QuestionError): Problem {
  return new Problem(400, code, /[.?!]$/.test(message) ? message : `${message}.`, { members: { parameter } });
}

/** What is sent for an error that tells a caller what to change. @throws any other error */
export function problemAnswer(error: unknown): APIGatewayProxyStructuredResultV2 {
  const problem = error instanceof QuestionError ? problemOf(error) : error;
  if (!(problem instanceof Problem)) throw error;
  const { status, code, message: detail, members, headers } = problem;
  const title = code.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
  return {
    statusCode: status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify({ type: `urn:entente:problem:${code}`, title, status, detail, ...members }),
  };
}
