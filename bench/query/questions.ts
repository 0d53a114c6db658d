import type { CoverageQuestion } from '../../lambdas/query/coverage.ts';
import type { QuestionInput } from '../../lambdas/query/question.ts';
import { ACTORS } from './generate.ts';

/** Questions of a kind, about different subjects. */
export interface Kind {
  name: string;
  ask: { question: QuestionInput }[] | { coverage: CoverageQuestion }[];
}

/** How many subjects each kind is asked about. */
const SUBJECTS = 20;

/** Months of the years in which there are rows. */
const MONTHS = Array.from(
  { length: SUBJECTS },
  (_, month) => `20${String(6 + (month % 10)).padStart(2, '0')}-${month % 2 ? '11' : '04'}`,
);

/**
 * @param articles ids of some articles
 * @param file key of a file of many
 */
export function kindsOf(articles: readonly string[], file: string): Kind[] {
  const subjects = [...Array(SUBJECTS).keys()];
  const kind = (name: string, of: (subject: number) => QuestionInput): Kind => ({
    name,
    ask: subjects.map((subject) => ({ question: of(subject) })),
  });
  const actor = (subject: number) => ACTORS[subject % ACTORS.length] as string;
  const pair = (subject: number): [string, string] => [actor(subject % 4), actor(4 + subject)];
  const month = (subject: number) => MONTHS[subject] as string;
  return [
    kind('pair', (subject) => ({ between: pair(subject) })),
    kind('pair, oldest first', (subject) => ({ between: pair(subject), order: 'oldest' })),
    kind('pair, a year', (subject) => ({ between: pair(subject), since: '2012', until: '2012' })),
    kind('pair, an amount of a million dollars', (subject) => ({
      between: pair(subject),
      currency: 'USD',
      minAmount: 1_000_000,
    })),
    kind('actor', (subject) => ({ actor: actor(subject) })),
    kind('actor as source', (subject) => ({ actor: actor(subject), role: 'source' })),
    kind('actor, a month', (subject) => ({ actor: actor(subject), since: month(subject), until: month(subject) })),
    kind('actor, type and mode', (subject) => ({ actor: actor(subject), type: 'AID', mode: 'economic' })),
    kind('actor, context and language', (subject) => ({ actor: actor(subject), context: 'military', language: 'ar' })),
    kind('actor, published in a year', (subject) => ({
      actor: actor(subject),
      publishedSince: '2012',
      publishedUntil: '2012',
    })),
    kind('type', (subject) => ({ type: subject % 2 ? 'CONSULT' : 'AID', until: month(subject) })),
    kind('type and mode', (subject) => ({ type: 'CONSULT', mode: 'mediation', until: month(subject) })),
    kind('some days', (subject) => ({ since: `${month(subject)}-03`, until: `${month(subject)}-09` })),
    kind('until a month', (subject) => ({ until: month(subject) })),
    kind('incidents of a pair', (subject) => ({ between: pair(subject), group: 'incident' })),
    kind('incidents of an actor', (subject) => ({ actor: actor(subject), group: 'incident' })),
    kind('article', (subject) => ({ article: articles[subject % articles.length] as string })),
    kind('file of 60 articles', () => ({ file })),
    kind('failures', () => ({ failure: 'any' })),
    {
      name: 'coverage of a month',
      ask: subjects.map((subject) => ({ coverage: { since: month(subject), until: month(subject) } })),
    },
    { name: 'coverage of ten years', ask: [{ coverage: {} }] },
  ];
}
