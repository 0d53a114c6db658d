import { isModeOf, MODES } from '../model/event-types.ts';
import { QuestionError } from './errors.ts';
import { conflict, faultOf, refuseReversed } from './faults.ts';
import { type Question, type QuestionInput, questionSchema } from './question.ts';

type Field = keyof Question;

/** Any of these is enough to know where to look. */
const SUBJECTS = ['between', 'actor', 'type', 'article', 'file', 'failure', 'since', 'until'] as const;

/** What can be asked of failures. */
const OF_FAILURES: ReadonlySet<Field> = new Set([
  ...(['failure', 'code', 'file', 'language', 'since', 'until', 'order', 'limit', 'cursor'] as const),
]);

/**
 * Checks a question.
 * @throws QuestionError that names the part at fault
 */
export function toQuestion(input: QuestionInput): Question {
  const { data, error } = questionSchema.safeParse(input);
  if (error !== undefined) throw faultOf(error, questionSchema);
  if (!SUBJECTS.some((name) => data[name] !== undefined)) {
    const message = 'The question names no subject: add between, actor, type, article, file, failure, since or until';
    throw new QuestionError('missing-subject', 'between', message);
  }
  refuseConflicts(data);
  refuseReversed(data, 'since', 'until');
  refuseReversed(data, 'publishedSince', 'publishedUntil');
  return data;
}

function refuseConflicts(data: Question): void {
  const { between, actor, role, type, mode, failure, article, file, group } = data;
  if (failure !== undefined) {
    const other = given(data).find((name) => !OF_FAILURES.has(name));
    if (other !== undefined) throw conflict(other, `${other} cannot be asked together with failure`);
  } else if (data.code !== undefined) throw conflict('code', 'code needs failure');
  if (article !== undefined && file !== undefined) throw conflict('file', 'file cannot be asked together with article');
  const whole = article !== undefined ? 'article' : 'file';
  if (group !== undefined && data[whole] !== undefined) {
    throw conflict(
      'group',
      `group cannot be asked together with ${whole}: an incident is what several articles report`,
    );
  }
  if (role !== 'either' && actor === undefined) throw conflict('role', 'role needs an actor');
  if (between !== undefined && between[0] === between[1]) {
    throw conflict('between', `between names ${between[0]} twice; ask for it as actor`);
  }
  if (between !== undefined && actor !== undefined && !between.includes(actor)) {
    throw conflict('actor', `actor ${actor} is not one of between ${between.join(',')}`);
  }
  if (type !== undefined && mode !== undefined && !isModeOf(type, mode)) {
    throw conflict('mode', `${type} has no mode '${mode}', but ${MODES[type].join(', ')}`);
  }
  if (data.minAmount !== undefined && data.currency === undefined) {
    throw conflict('minAmount', 'minAmount needs a currency');
  }
}

/** The fields that do not stand at their defaults. */
function given({ role, ...data }: Question): Field[] {
  const fields = (Object.keys(data) as (keyof typeof data)[]).filter((name) => data[name] !== undefined);
  return role === 'either' ? fields : [...fields, 'role'];
}
