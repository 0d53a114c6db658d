import { assemble } from '../../../actors/assemble.ts';
import type { ActorLexicon } from '../../../actors/entry.ts';
import { englishOffices } from './offices.ts';
import { organisationEntries } from './organisations.ts';
import { seatEntries } from './seats.ts';
import { stateEntries } from './states.ts';

/** All that English text calls actors by. */
export const englishActors: ActorLexicon = {
  entries: assemble(stateEntries(), organisationEntries(), seatEntries()),
  offices: englishOffices(),
  notActors: [],
  privateNouns: [],
  descriptions: {},
};
