import { ACTOR_CODE, type ActorCode, ROLES, type Role } from '../../model/actors.ts';
import type { ActorEntry, Ambiguity, NameKind } from './entry.ts';

/** A written form, and whether it is often something else. */
export interface Form {
  form: string;
  ambiguous?: Ambiguity;
}

const MARKS: Readonly<Record<string, Ambiguity>> = { '?': 'word', '~': 'name' };

/**
 * The lines of a table that are neither empty nor a `#` comment. Tables are template
 * strings because a cold start splits a string faster than it builds thousands of object literals.
 */
export function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * The forms of one column, separated by a comma and a space; `?` before a form says `word`, `~` says `name` (see
 * Ambiguity). A form with a comma of its own writes it as a semicolon.
 */
export function formsOf(column: string | undefined): Form[] {
  const written = column?.trim() ?? '';
  return written === '' ? [] : written.split(', ').map(formOf);
}

function formOf(written: string): Form {
  const form = written.includes(';') ? written.replaceAll(';', ',') : written;
  const ambiguous = MARKS[form[0] as string];
  return ambiguous === undefined ? { form } : { form: form.slice(1), ambiguous };
}

/** An entry, without the optional fields that are not set. */
export function entryOf(form: Form, code: ActorCode, kind: NameKind, role?: Role): ActorEntry {
  const entry: ActorEntry = { form: form.form, code, kind };
  if (role) entry.role = role;
  if (form.ambiguous) entry.ambiguous = form.ambiguous;
  return entry;
}

/**
 * Reads a table of lines `CODE [ROLE] [YYYY-MM..YYYY-MM] forms`, such as `USA MIL Pentagon, Defense Department`.
 * Either end of the range may be left open.
 * @throws Error naming the line, when it does not begin with an actor code or names no form
 */
export function readNames(table: string, kind: NameKind): ActorEntry[] {
  const entries: ActorEntry[] = [];
  for (const line of linesOf(table)) {
    const words = line.split(' ');
    const code = words.shift() as string;
    const role = (ROLES as readonly string[]).includes(words[0] ?? '') ? (words.shift() as Role) : undefined;
    const years = /^(\d{4}-\d\d)?\.\.(\d{4}-\d\d)?$/.exec(words[0] ?? '');
    if (years) words.shift();
    const forms = formsOf(words.join(' '));
    if (!ACTOR_CODE.test(code) || forms.length === 0) throw new Error(`not a line of names: ${line}`);
    for (const form of forms) {
      const entry = entryOf(form, code, kind, role);
      if (years?.[1]) entry.from = years[1];
      if (years?.[2]) entry.until = years[2];
      entries.push(entry);
    }
  }
  return entries;
}
