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

const MONTH = 'YYYY-MM'.length;
const ROLE_WORDS: ReadonlySet<string> = new Set(ROLES);

const isSpan = (word: string | undefined) => word?.startsWith('..', MONTH) === true;

function termsOf(line: string, terms: Term[]): void {
  const words = line.split(' ');
  const key = words[0] as string;
  let code: ActorCode = '';
  let role: Role | undefined;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string;
    if (isSpan(word) && role !== undefined) {
      const term: Term = { key, code, role, from: word.slice(0, MONTH) };
      if (word.length > MONTH + 2) term.until = word.slice(MONTH + 2);
      terms.push(term);
      continue;
    }
    // POL is Poland and the police: what stands before a span is a role, what stands before a role is a code.
    if (ROLE_WORDS.has(word) && isSpan(words[at + 1])) role = word as Role;
    else if (ACTOR_CODE.test(word)) code = word;
    else throw new Error(`not a term of office: ${word} in ${line}`);
  }
}

/** All terms of office, person by person. */
export function leaderTerms(): Term[] {
  const terms: Term[] = [];
  for (const table of TABLES) for (const line of linesOf(table)) termsOf(line, terms);
  return terms;
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
  let spelled: readonly Form[] = [];
  let last = '';
  for (const { key, code, role, from, until } of leaderTerms()) {
    if (key !== last) {
      spelled = (names.get(key) ?? []).flatMap((name) => spellings(name.form).map((form) => ({ ...name, form })));
      last = key;
    }
    for (const { form, ambiguous } of spelled) {
      const entry: ActorEntry = { form, code, kind: 'person', role, from };
      if (until !== undefined) entry.until = until;
      if (ambiguous !== undefined) entry.ambiguous = ambiguous;
      entries.push(entry);
    }
  }
  return entries;
}
