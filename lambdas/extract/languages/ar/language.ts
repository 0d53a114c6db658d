import type { ActorLexicon } from '../../actors/entry.ts';
import type { Language } from '../../language.ts';
import { arabicActors } from './actors/lexicon.ts';
import { amounts } from './amounts.ts';
import { anaphors } from './anaphors.ts';
import { contexts } from './contexts.ts';
import { frames } from './frames/frames.ts';
import { grammar } from './grammar.ts';
import { numberValue } from './numbers.ts';
import { operators } from './operators.ts';
import { sport } from './sport.ts';
import { themes } from './themes.ts';
import { times } from './times.ts';
import { analyse, lemmas, nameForms } from './tokens.ts';

/** The offices and descriptions under the lemmas that running text gives them: a plural under its singular. */
const actors: ActorLexicon = {
  ...arabicActors,
  offices: arabicActors.offices.map((office) => ({ ...office, words: lemmas(office.words) })),
  privateNouns: arabicActors.privateNouns.map(lemmas),
};

/** Arabic, as the press writes it. */
export const arabic: Language = {
  code: 'ar',
  analyse,
  nameForms,
  grammar,
  anaphors,
  actors,
  sport,
  frames,
  operators,
  themes,
  contexts,
  times,
  amounts,
  numberValue,
};
