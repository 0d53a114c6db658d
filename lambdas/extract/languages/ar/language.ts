import type { ActorLexicon } from '../../actors/entry.ts';
import type { Language } from '../../language.ts';
import { arabicActors } from './actors/lexicon.ts';
import { amounts } from './amounts.ts';
import { anaphors } from './anaphors.ts';
import { readContexts } from './contexts.ts';
import { frames } from './frames/frames.ts';
import { grammar } from './grammar.ts';
import { numberValue } from './numbers.ts';
import { operators } from './operators.ts';
import { readSport } from './sport.ts';
import { readThemes } from './themes.ts';
import { times } from './times.ts';
import { analyse, lemmas, nameForms } from './tokens.ts';

/** The offices and descriptions under the lemmas that running text gives them: a plural under its singular. */
function readActors(): ActorLexicon {
  return {
    ...arabicActors,
    offices: arabicActors.offices.map((office) => ({ ...office, words: lemmas(office.words) })),
    privateNouns: arabicActors.privateNouns.map(lemmas),
  };
}

/** Tables under lemmas cost the analysis of thousands of words: they are read when the first Arabic text comes. */
function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

const actors = once(readActors);
const sport = once(readSport);
const themes = once(readThemes);
const contexts = once(readContexts);

/** Arabic, as the press writes it. */
export const arabic: Language = {
  code: 'ar',
  analyse,
  nameForms,
  grammar,
  anaphors,
  get actors() {
    return actors();
  },
  get sport() {
    return sport();
  },
  frames,
  operators,
  get themes() {
    return themes();
  },
  get contexts() {
    return contexts();
  },
  times,
  amounts,
  numberValue,
};
