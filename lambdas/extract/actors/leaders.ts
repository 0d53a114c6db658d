import { ACTOR_CODE, type ActorCode, ROLES, type Role } from '../../model/actors.ts';
import type { ActorEntry } from './entry.ts';

import { AMERICAS } from './leaders/americas.ts';
import { ARABIAN_PENINSULA } from './leaders/arabian-peninsula.ts';
import { ASIA_AND_PACIFIC } from './leaders/asia-and-pacific.ts';
import { CENTRAL_AND_EASTERN_EUROPE } from './leaders/central-and-eastern-europe.ts';
import { FORMER_SOVIET_STATES } from './leaders/former-soviet-states.ts';
import { HEADS_OF_ORGANISATIONS } from './leaders/heads-of-organisations.ts';
import { IRAN_TURKEY_ISRAEL } from './leaders/iran-turkey-israel.ts';
import { LEVANT_AND_EGYPT } from './leaders/levant-and-egypt.ts';
import { NORTH_AFRICA } from './leaders/north-africa.ts';
import { SMALLER_WESTERN_STATES } from './leaders/smaller-western-states.ts';
import { SUB_SAHARAN_AFRICA } from './leaders/sub-saharan-africa.ts';
import { UNITED_STATES } from './leaders/united-states.ts';
import { WESTERN_EUROPE } from './leaders/western-europe.ts';
import { type Form, formsOf, linesOf } from './name-table.ts';

/**
 * Lines of `key CODE ROLE from..until …`: a code and a role hold for the spans after them until others are named. The
 * months are those in which the person acted for the actor in that capacity, counting both; an open end is an office
 * still held in 2025. Offices of one capacity that follow each other are one span (a minister who becomes head of
 * government). The facts are those of the offices' own public records.
 */
const TABLES = [
  UNITED_STATES,
  ARABIAN_PENINSULA,
  LEVANT_AND_EGYPT,
  NORTH_AFRICA,
  IRAN_TURKEY_ISRAEL,
  WESTERN_EUROPE,
  SMALLER_WESTERN_STATES,
  CENTRAL_AND_EASTERN_EUROPE,
  FORMER_SOVIET_STATES,
  ASIA_AND_PACIFIC,
  SUB_SAHARAN_AFRICA,
  AMERICAS,
  HEADS_OF_ORGANISATIONS,
];

/** The months in which a person acts for an actor. */
export interface Term {
  /** Under which the languages keep the person's names. */
  key: string;
  code: ActorCode;
  role: Role;
  /** `YYYY-MM`. */
  from: string;
  /** `YYYY-MM`, inclusive; absent where the office is still held. */
  until?: string;
}

const SPAN = /^(\d{4}-\d\d)\.\.(\d{4}-\d\d)?$/;

function termsOf(line: string): Term[] {
  const [key = '', ...words] = line.split(' ');
  const terms: Term[] = [];
  let code: ActorCode = '';
  let role: Role | undefined;
  words.forEach((word, at) => {
    const span = SPAN.exec(word);
    if (span !== null && code !== '' && role !== undefined) {
      const term: Term = { key, code, role, from: span[1] as string };
      if (span[2] !== undefined) term.until = span[2];
      terms.push(term);
      return;
    }
    // POL is Poland and the police: what stands before a span is a role, what stands before a role is a code.
    if (ROLES.includes(word as Role) && SPAN.test(words[at + 1] ?? '')) role = word as Role;
    else if (ACTOR_CODE.test(word)) code = word;
    else throw new Error(`not a term of office: ${word} in ${line}`);
  });
  return terms;
}

/** All terms of office, person by person. */
export function leaderTerms(): Term[] {
  return TABLES.flatMap((table) => linesOf(table).flatMap(termsOf));
}

/** Reads a language's tables of lines `key names`, the forms of a name separated by commas. */
export function readLeaderNames(tables: readonly string[]): Map<string, Form[]> {
  const names = new Map<string, Form[]>();
  for (const table of tables) {
    for (const line of linesOf(table)) {
      const space = line.indexOf(' ');
      names.set(line.slice(0, space), formsOf(line.slice(space + 1)));
    }
  }
  return names;
}

/**
 * The names of leaders with the months in which each means its actor.
 * @param spellings further spellings of a form, which the language makes by rule
 */
export function leaderEntries(
  names: ReadonlyMap<string, readonly Form[]>,
  spellings: (form: string) => readonly string[],
): ActorEntry[] {
  const entries: ActorEntry[] = [];
  for (const { key, code, role, from, until } of leaderTerms()) {
    for (const { form: written, ambiguous } of names.get(key) ?? []) {
      for (const form of spellings(written)) {
        const entry: ActorEntry = { form, code, kind: 'person', role, from };
        if (until !== undefined) entry.until = until;
        if (ambiguous !== undefined) entry.ambiguous = ambiguous;
        entries.push(entry);
      }
    }
  }
  return entries;
}
