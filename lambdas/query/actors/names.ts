import CODES from 'i18n-iso-countries/codes.json' with { type: 'json' };
import ARABIC from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import ENGLISH from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { MOVEMENTS, ORGANISATIONS, STATES } from '../../model/actors.ts';
import { ALIASES } from './aliases.ts';

/** Whether a code is one of the built-in actors'. */
export function isBuiltIn(code: string): boolean {
  return builtIn().has(code);
}

/** The code that a name means, whatever its case, accents and Arabic spelling; null when it is nobody's. */
export function codeOfName(name: string): string | null {
  return namesByKey().get(keyOf(name))?.code ?? null;
}

/** A name and the code that it stands for. */
export interface NamedActor {
  name: string;
  code: string;
}

/** Every name that is understood, codes included, by its key. */
export function namesByKey(): ReadonlyMap<string, NamedActor> {
  names ??= readNames();
  return names;
}

/** What two spellings of a name share. */
export function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}ـ'’.]/gu, '')
    .replace(/ى/g, 'ي')
    .replace(/ة(?=\s|$)/g, 'ه')
    .replace(/[\s\-_]+/g, ' ')
    .replace(/^(the|republic of|state of) /, '')
    .trim();
}

let codes: Set<string> | null = null;
let names: Map<string, NamedActor> | null = null;

function builtIn(): Set<string> {
  codes ??= new Set([...STATES, ...ORGANISATIONS, ...MOVEMENTS]);
  return codes;
}

/** What comes first wins: an organisation's acronym is not a state's code of two letters (AU). */
function readNames(): Map<string, NamedActor> {
  const found = new Map<string, NamedActor>();
  const add = (name: string, code: string) => {
    const key = keyOf(name);
    if (!found.has(key)) found.set(key, { name, code });
  };
  for (const code of builtIn()) add(code, code);
  for (const [code, aliases] of Object.entries(ALIASES)) for (const name of aliases) add(name, code);
  const alpha3 = new Map(CODES.map(([two, three]) => [two, three as string]));
  for (const { countries } of [ENGLISH, ARABIC] as { countries: Record<string, string | string[]> }[]) {
    for (const [two, written] of Object.entries(countries)) {
      const code = alpha3.get(two) ?? '';
      if (builtIn().has(code)) for (const name of [written].flat()) add(name, code);
    }
  }
  for (const [two, three] of alpha3) if (builtIn().has(three)) add(two as string, three);
  return found;
}
