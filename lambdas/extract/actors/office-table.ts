import { ROLES, type Role } from '../../model/actors.ts';
import type { OfficeWord } from './entry.ts';
import { formsOf, linesOf } from './name-table.ts';

/**
 * Reads a table of lines `ROLE person|body words, words`, such as `DIP person foreign minister, foreign secretary`.
 * @throws Error naming the line, when the role is unknown or it is neither of a person nor of a body
 */
export function readOffices(table: string): OfficeWord[] {
  const offices: OfficeWord[] = [];
  for (const line of linesOf(table)) {
    const [role, kind, ...rest] = line.split(' ');
    const words = formsOf(rest.join(' '));
    const known = (ROLES as readonly string[]).includes(role as string) && (kind === 'person' || kind === 'body');
    if (!known || words.length === 0) throw new Error(`not a line of offices: ${line}`);
    for (const { form } of words) offices.push({ words: form, role: role as Role, person: kind === 'person' });
  }
  return offices;
}
