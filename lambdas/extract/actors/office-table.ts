import { ROLES, type Role } from '../../model/actors.ts';
import type { OfficeWord } from './entry.ts';
import { formsOf, linesOf } from './name-table.ts';

/**
 * Reads a table of lines `ROLE head|person|body words, words`, such as `DIP person foreign minister, foreign secretary`.
 * @throws Error naming the line, when the role is unknown or the kind of office is
 */
export function readOffices(table: string): OfficeWord[] {
  const offices: OfficeWord[] = [];
  for (const line of linesOf(table)) {
    const [role, kind, ...rest] = line.split(' ');
    const words = formsOf(rest.join(' '));
    const known =
      (ROLES as readonly string[]).includes(role as string) &&
      (KINDS as readonly (string | undefined)[]).includes(kind);
    if (!known || words.length === 0) throw new Error(`not a line of offices: ${line}`);
    for (const { form } of words) {
      offices.push({ words: form, role: role as Role, person: kind !== 'body', head: kind === 'head' });
    }
  }
  return offices;
}

const KINDS = ['head', 'person', 'body'] as const;
