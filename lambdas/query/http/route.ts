import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { Archive } from '../page.ts';

/** A request to a route. */
export interface Request {
  /** What stands in the path for `{id}`. */
  id: string;
  parameters: URLSearchParams;
  headers: Record<string, string | undefined>;
}

/** What is answered at one path, and what the API's description says of it. */
export interface Route {
  /** With `{id}` for what varies. */
  path: string;
  operationId: string;
  summary: string;
  /** What may be asked in the query string. */
  parameters: z.ZodObject | null;
  /** The answer in JSON; in the other formats it is its rows alone. */
  answers: z.ZodType;
  /** Whether the answer can be had as rows in other formats. */
  hasRows: boolean;
  answer(archive: Archive, request: Request): Promise<APIGatewayProxyStructuredResultV2>;
}
