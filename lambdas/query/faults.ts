import type * as z from 'zod';
import { daysOf } from './days.ts';
import { QuestionError } from './errors.ts';

/** What the first issue of a failed parse says, in words that begin with the parameter at fault. */
export function faultOf({ issues }: z.ZodError, schema: z.ZodObject): QuestionError {
  const [issue] = issues;
  if (issue?.code === 'unrecognized_keys') return unknownParameter(issue.keys[0] ?? '', schema);
  const parameter = String(issue?.path[0] ?? '');
  return new QuestionError('bad-parameter', parameter, `${parameter} ${issue?.message ?? 'cannot be read'}`);
}

export function unknownParameter(name: string, schema: z.ZodObject): QuestionError {
  const known = Object.keys(schema.shape).join(', ') || 'none';
  return new QuestionError('bad-parameter', name, `${name} is not a parameter; there are ${known}`);
}

export function givenTwice(name: string): QuestionError {
  return new QuestionError('bad-parameter', name, `${name} is given twice`);
}

export function conflict(parameter: string, message: string): QuestionError {
  return new QuestionError('conflicting-parameters', parameter, message);
}

/** @throws QuestionError when a range of dates ends before it begins */
export function refuseReversed<Name extends string>(
  data: { [name in Name]?: string | undefined },
  since: Name,
  until: Name,
): void {
  const { from, to } = daysOf(data[since], data[until]);
  if (from > to) throw conflict(until, `${until} ${data[until]} is before ${since} ${data[since]}`);
}
