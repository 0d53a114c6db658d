import { assemble } from '../../../actors/assemble.ts';
import type { ActorLexicon } from '../../../actors/entry.ts';
import { arabicOffices } from './offices.ts';
import { stateEntries } from './states.ts';

/** All that Arabic text calls actors by. */
export const arabicActors: ActorLexicon = {
  entries: assemble(stateEntries()),
  offices: arabicOffices(),
  notActors: [],
  privateNouns: [],
  descriptions: {},
};
