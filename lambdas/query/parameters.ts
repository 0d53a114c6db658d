import { QuestionError } from './errors.ts';
import { type Question, questionSchema, toQuestion } from './question.ts';

type Input = Parameters<typeof toQuestion>[0];

/**
 * The question that a query string asks: the fields of a question by their names, `between` as two codes with a comma.
 * @throws QuestionError that names the parameter at fault
 */
export function readParameters(queryString: string): Question {
  const input: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(queryString)) {
    if (!Object.hasOwn(questionSchema.shape, name)) {
      const known = Object.keys(questionSchema.shape).join(', ');
      throw new QuestionError('bad-parameter', name, `${name} is not a parameter; there are ${known}`);
    }
    if (name in input) throw new QuestionError('bad-parameter', name, `${name} is given twice`);
    input[name] = name === 'between' ? value.split(',') : value;
  }
  return toQuestion(input as Input);
}
