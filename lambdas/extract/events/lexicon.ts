import { PhraseTable } from '../actors/gazetteer.ts';
import type { Language } from '../language.ts';
import type { Frame, Operator, Theme } from './frame.ts';
import { type Parties, parsePattern } from './pattern.ts';

export interface CompiledFrame extends Frame {
  parties: Parties;
}

/** A language's events, made ready to be looked up by lemma. */
export interface EventLexicon {
  frames: ReadonlyMap<string, readonly CompiledFrame[]>;
  operators: ReadonlyMap<string, readonly Operator[]>;
  themes: PhraseTable<Theme>;
}

export function compileEvents(language: Language): EventLexicon {
  const frames = new Map<string, CompiledFrame[]>();
  for (const frame of language.frames) {
    push(frames, `${frame.word} ${frame.lemma}`, { ...frame, parties: parsePattern(frame.pattern) });
  }
  const operators = new Map<string, Operator[]>();
  for (const operator of language.operators) push(operators, `${operator.word} ${operator.lemma}`, operator);
  const themes = new PhraseTable<Theme>();
  for (const [theme, words] of Object.entries(language.themes) as [Theme, readonly string[]][]) {
    for (const word of words) themes.add(word.split(' '), theme);
  }
  return { frames, operators, themes };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
