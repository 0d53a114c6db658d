import type { Item } from './pages.ts';

/**
 * Leaves out what is not known, which then costs neither bytes nor an index entry; DynamoDB refuses empty text as the key of
 * an index.
 */
export function known(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== null && value !== '' && !isEmpty(value)),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
