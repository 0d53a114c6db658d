import type { Language } from '../../language.ts';
import { englishActors } from './actors/lexicon.ts';
import { amounts } from './amounts.ts';
import { analyse, nameForms } from './analyse.ts';
import { anaphors } from './anaphors.ts';
import { contexts } from './contexts.ts';
import { frames } from './frames/frames.ts';
import { grammar } from './grammar.ts';
import { numberValue } from './numbers.ts';
import { operators } from './operators.ts';
import { sport } from './sport.ts';
import { themes } from './themes.ts';
import { times } from './times.ts';

/** English. */
export const english: Language = {
  code: 'en',
  analyse,
  nameForms,
  grammar,
  anaphors,
  actors: englishActors,
  frames,
  operators,
  sport,
  themes,
  contexts,
  times,
  amounts,
  numberValue,
};
