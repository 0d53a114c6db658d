import { assemble } from '../../../actors/assemble.ts';
import type { ActorLexicon } from '../../../actors/entry.ts';
import { arabicOffices } from './offices.ts';
import { organisationEntries } from './organisations.ts';
import { seatEntries } from './seats.ts';
import { stateEntries } from './states.ts';

/** All that Arabic text calls actors by. */
export const arabicActors: ActorLexicon = {
  entries: assemble(stateEntries(), organisationEntries(), seatEntries()),
  offices: arabicOffices(),
  notActors: [],
  privateNouns: [],
  descriptions: {},
};
