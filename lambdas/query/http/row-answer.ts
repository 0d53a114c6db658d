import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Cost } from '../../table/pages.ts';
import { givenTwice } from '../faults.ts';
import type { Format } from './formats.ts';

/**
 * An answer of rows in a format. What JSON says beside its rows stands in headers too: `Link` leads to the next page (RFC
 * 8288), `Entente-Read` says what the answer cost.
 * @param next parameters of the request for the next page; null where there is none
 */
export function rowAnswer(
  answer: { rows: object[]; read: Cost },
  fields: string[],
  format: Format,
  next: URLSearchParams | null,
): APIGatewayProxyStructuredResultV2 {
  const { requests, rows, units } = answer.read;
  return {
    statusCode: 200,
    headers: {
      'content-type': `${format.type}${format.type.startsWith('text/') ? '; charset=utf-8' : ''}`,
      'entente-read': `requests=${requests}, rows=${rows}, units=${units}`,
      vary: 'accept',
      ...(next !== null && { link: `<?${next}>; rel="next"` }),
    },
    body: format.write(answer, fields),
  };
}

/**
 * The parameter `format`, and the others.
 * @throws QuestionError when it is given twice
 */
export function withoutFormat(parameters: URLSearchParams): { named: string | null; rest: URLSearchParams } {
  const [named = null, ...others] = parameters.getAll('format');
  if (others.length > 0) throw givenTwice('format');
  const rest = new URLSearchParams(parameters);
  rest.delete('format');
  return { named, rest };
}
