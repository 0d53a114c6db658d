import type * as z from 'zod';
import { givenTwice, unknownParameter } from '../faults.ts';

/**
 * What the parameters of a request say, by their names; `between` is two actors with a comma.
 * @throws QuestionError that names a parameter that the schema does not have, or that is given twice
 */
export function readParameters<Schema extends z.ZodObject>(
  parameters: URLSearchParams,
  schema: Schema,
): z.input<Schema> {
  const input: Record<string, unknown> = {};
  for (const [name, value] of parameters) {
    if (!Object.hasOwn(schema.shape, name)) throw unknownParameter(name, schema);
    if (name in input) throw givenTwice(name);
    input[name] = name === 'between' ? value.split(',') : value;
  }
  return input as z.input<Schema>;
}
