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

/** The article of an Arabic name, with a hyphen or without; a sentence's first word apart, its case varies freely. */
const ARTICLE = /\b[Aa]l[- ](?=[A-Z])/g;

/** Romanisations of the article in an Arabic name: al-Sisi, al Sisi, el-Sisi. */
function spellings(form: string): string[] {
  if (form.search(ARTICLE) < 0) return [form];
  return ['al-', 'al ', 'el-'].map((article) => form.replace(ARTICLE, article));
}

export function personEntries(): ActorEntry[] {
  return leaderEntries(readLeaderNames(TABLES), spellings);
}

/** The keys of all leaders that have an English name. */
export function namedLeaders(): ReadonlySet<string> {
  return new Set(readLeaderNames(TABLES).keys());
}
