import type { ActorLexicon } from '../../../actors/entry.ts';
import { englishDescriptions } from './descriptions.ts';
import { personEntries } from './leaders.ts';
import { englishNotActors } from './not-actors.ts';
import { englishOffices } from './offices.ts';
import { organisationEntries } from './organisations.ts';
import { englishPrivateNouns } from './private-nouns.ts';
import { seatEntries } from './seats.ts';
import { stateEntries } from './states.ts';

/** All that English text calls actors by. */
export const englishActors: ActorLexicon = {
  entries: [...stateEntries(), ...organisationEntries(), ...seatEntries(), ...personEntries()],
  offices: englishOffices(),
  notActors: englishNotActors(),
  privateNouns: englishPrivateNouns(),
  descriptions: englishDescriptions,
};
