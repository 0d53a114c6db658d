import { normaliseLine } from './normalise.ts';

/** What stands before a writer's name in a byline. */
const LEAD = /^(?:by|par|von|por|da|от|автор|بقلم|كتب(?:ت)?|نوشته|تحریر)[\s:،-]+/iu;

/** Three names with their papers; what is longer is the teaser of a profile. */
const MAX_LENGTH = 150;

/** The names in a byline, without what leads them in; null where it has none: an address, a handle, a whole sentence or two. */
export function namesOf(byline: string | null): string | null {
  const names = normaliseLine(byline ?? '').replace(LEAD, '');
  return names === '' || names.length > MAX_LENGTH || /^(?:https?:|www\.|@)/i.test(names) ? null : names;
}
