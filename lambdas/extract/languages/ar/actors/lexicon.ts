import type { ActorLexicon } from '../../../actors/entry.ts';
import { arabicDescriptions } from './descriptions.ts';
import { personEntries } from './leaders.ts';
import { arabicNotActors } from './not-actors.ts';
import { arabicOffices } from './offices.ts';
import { organisationEntries } from './organisations.ts';
import { arabicPrivateNouns } from './private-nouns.ts';
import { seatEntries } from './seats.ts';
import { stateEntries } from './states.ts';

/** All that Arabic text calls actors by. */
export const arabicActors: ActorLexicon = {
  entries: [...stateEntries(), ...organisationEntries(), ...seatEntries(), ...personEntries()],
  offices: arabicOffices(),
  notActors: arabicNotActors(),
  privateNouns: arabicPrivateNouns(),
  descriptions: arabicDescriptions,
};
