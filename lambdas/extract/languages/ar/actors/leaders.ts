import type { ActorEntry } from '../../../actors/entry.ts';
import { leaderEntries, readLeaderNames } from '../../../actors/leaders.ts';
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

/** First parts of a name that half of the press joins to the second: عبد الله and عبدالله. */
const JOINED = /(^| )(عبد|أبو) (?=\S)/g;

/** A name as it stands, and with عبد and أبو joined to what follows. */
function spellings(form: string): string[] {
  if (!form.includes('عبد ') && !form.includes('أبو ')) return [form];
  return [form, form.replace(JOINED, '$1$2')];
}

export function personEntries(): ActorEntry[] {
  return leaderEntries(readLeaderNames(TABLES), spellings);
}

/** The keys of all leaders that have an Arabic name. */
export function namedLeaders(): ReadonlySet<string> {
  return new Set(readLeaderNames(TABLES).keys());
}
