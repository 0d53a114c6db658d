import * as z from 'zod';
import { ACTOR_CODE, type ActorCode, MOVEMENTS, ORGANISATIONS, ROLES, STATES } from '../../model/actors.ts';
import type { ActorEntry, ActorLexicon } from './entry.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not a month such as 2015-09');
/** A name of marks alone would be found in every sentence. */
const name = z.string().regex(/[\p{L}\p{N}]/u, 'no name: it has neither letter nor digit');

const userActorSchema = z
  .strictObject({
    code: z.string().regex(ACTOR_CODE, 'not a code: capitals and digits, in groups joined by hyphens'),
    /** Written forms by language, such as `{ "en": ["Arab Fund"], "ar": ["الصندوق العربي"] }`. */
    names: z
      .record(z.string(), z.array(name).min(1, 'no name'))
      .refine((names) => Object.keys(names).length > 0, 'no name in any language'),
    role: z.enum(ROLES).optional(),
    /** First and last month in which the names mean this actor, `YYYY-MM`. */
    from: month.optional(),
    until: month.optional(),
    /** Says that the code is meant to be the built-in actor's, whose names these join. */
    extendsBuiltIn: z.literal(true).optional(),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    path: ['until'],
    message: 'before `from`',
  });

const userActorsSchema = z.array(userActorSchema, 'not a list of actors');
type UserActor = z.infer<typeof userActorSchema>;

const BUILT_IN: ReadonlySet<ActorCode> = new Set([...STATES, ...ORGANISATIONS, ...MOVEMENTS]);

/** An actor file that cannot be used; its message names the entry, the field and the value, and what to do. */
export class InvalidActorFile extends Error {
  override readonly name = 'InvalidActorFile';
}

/**
 * Reads a user's own actors.
 * @param json the parsed JSON of an actor file: a list of `{ code, names, role?, from?, until?, extendsBuiltIn? }`
 * @param lexicons the built-in names by language (`en`, `ar`), which decide what languages there are
 * @returns the entries by language, to stand beside the built-in ones
 * @throws InvalidActorFile on the first bad entry: a field that is missing, unknown or malformed, a language that is not
 *   coded, a built-in code that is not said to be meant, or a name that already means another actor in those months
 */
export function readUserActors(
  json: unknown,
  lexicons: Readonly<Record<string, ActorLexicon>>,
): Record<string, ActorEntry[]> {
  const parsed = userActorsSchema.safeParse(json);
  if (!parsed.success) throw new InvalidActorFile(describe(parsed.error.issues[0] as z.core.$ZodIssue, json));
  const entries: Record<string, ActorEntry[]> = {};
  parsed.data.forEach((actor, index) => {
    if (BUILT_IN.has(actor.code) && actor.extendsBuiltIn !== true) {
      const advice = 'set "extendsBuiltIn": true to add names to it, or choose another code';
      throw new InvalidActorFile(`actor ${index}: code "${actor.code}" is built in; ${advice}`);
    }
    for (const [language, names] of Object.entries(actor.names)) {
      if (lexicons[language] === undefined) {
        const known = Object.keys(lexicons).join(', ');
        throw new InvalidActorFile(`actor ${index}: names.${language} is in a language that is not coded (${known})`);
      }
      const own = names.map((form) => entryOf(actor, form));
      entries[language] = [...(entries[language] ?? []), ...own];
      refuseClash(own, [...lexicons[language].entries, ...entries[language]], `actor ${index}: names.${language}`);
    }
  });
  return entries;
}

function entryOf({ code, role, from, until }: UserActor, form: string): ActorEntry {
  const entry: ActorEntry = { form: form.trim(), code, kind: 'organisation' };
  if (role !== undefined) entry.role = role;
  if (from !== undefined) entry.from = from;
  if (until !== undefined) entry.until = until;
  return entry;
}

function refuseClash(own: readonly ActorEntry[], others: readonly ActorEntry[], where: string): void {
  const byForm = new Map(own.map((entry) => [entry.form, entry]));
  for (const other of others) {
    const entry = byForm.get(other.form);
    if (entry === undefined || entry.code === other.code || !overlaps(entry, other)) continue;
    const months =
      other.from === undefined && other.until === undefined ? '' : ` in ${other.from ?? ''}..${other.until ?? ''}`;
    const advice = 'write it longer, or bound it with "from" and "until"';
    throw new InvalidActorFile(`${where}: "${entry.form}" already means ${other.code}${months}; ${advice}`);
  }
}

function overlaps(a: ActorEntry, b: ActorEntry): boolean {
  return (a.from ?? '0000') <= (b.until ?? '9999') && (b.from ?? '0000') <= (a.until ?? '9999');
}

function describe(issue: z.core.$ZodIssue, json: unknown): string {
  const [index, ...path] = issue.path;
  if (index === undefined) return `an actor file is a list of actors: ${issue.message}`;
  const field = path.length === 0 ? '' : ` ${path.join('.')}`;
  let value: unknown = json;
  for (const step of issue.path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  const shown = value === undefined ? 'missing' : JSON.stringify(value);
  return `actor ${String(index)}:${field} is ${shown}: ${issue.message}`;
}
