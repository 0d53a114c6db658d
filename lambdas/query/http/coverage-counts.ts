import * as z from 'zod';
import { coverageSchema } from '../../table/articles/read-coverage.ts';
import { coverage, coverageQuestionSchema } from '../coverage.ts';
import { formatOf } from './formats.ts';
import { readParameters } from './parameters.ts';
import { costSchema } from './questions.ts';
import type { Route } from './route.ts';
import { rowAnswer, withoutFormat } from './row-answer.ts';

/** Articles that can be counted in the time that the function has. */
const MAX_ARTICLES = 200_000;

/** How many articles were coded: what a number of events is to be measured by. */
export const coverageCounts: Route = {
  path: '/coverage',
  operationId: 'coverage',
  summary: 'How many articles were coded, those without an event included, by month, language and outlet.',
  parameters: coverageQuestionSchema,
  answers: z.object({ rows: z.array(coverageSchema), read: costSchema }),
  hasRows: true,
  async answer({ table }, { parameters, headers }) {
    const { named, rest } = withoutFormat(parameters);
    const format = formatOf(named, headers['accept']);
    const counted = await coverage(table, readParameters(rest, coverageQuestionSchema), MAX_ARTICLES);
    return rowAnswer(counted, Object.keys(coverageSchema.shape), format, null);
  },
};
