import { articles } from './articles.ts';
import { coverageCounts } from './coverage-counts.ts';
import { description } from './description.ts';
import { Problem } from './problem.ts';
import { questions } from './questions.ts';
import type { Route } from './route.ts';

/** All that the API answers. */
const ROUTES: readonly Route[] = [questions, articles, coverageCounts];

/**
 * The route that answers at a path, and what stands there for its `{id}`.
 * @throws Problem when there is none
 */
export function routeOf(path: string): { route: Pick<Route, 'answer'>; id: string } {
  if (path === '/openapi.json') return { route: description(ROUTES), id: '' };
  for (const route of ROUTES) {
    const [before, after] = route.path.split('{id}') as [string, string?];
    if (after === undefined ? path === before : path.startsWith(before) && path.length > before.length) {
      return { route, id: path.slice(before.length) };
    }
  }
  const paths = [...ROUTES.map((route) => route.path), '/openapi.json'].join(', ');
  throw new Problem(404, 'not-found', `There is nothing at ${path}; there are ${paths}.`);
}
