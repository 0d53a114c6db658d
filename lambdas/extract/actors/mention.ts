import type { ActorCode, Role } from '../../model/actors.ts';
import type { Token } from '../analysis/token.ts';
import type { CompiledActors } from './compiled.ts';
import type { ActorEntry, NameKind } from './entry.ts';
import type { Found, PhraseTable } from './gazetteer.ts';

/** A name of an actor in a sentence: token indices `first` to `end` (exclusive). */
export interface Mention {
  first: number;
  end: number;
  code: ActorCode;
  kind: NameKind;
  role: Role | null;
}

/**
 * The names of actors in a sentence, in order and without overlap.
 * @param people names that the article itself has introduced
 * @param month the month of the article, `YYYY-MM`, which tells one holder of an office from another; null if unknown
 */
export function findMentions(
  tokens: readonly Token[],
  actors: CompiledActors,
  people: PhraseTable<ActorEntry>,
  month: string | null,
): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = longest(
      actors.names.longestAt(tokens, at, 'form'),
      people.longestAt(tokens, at, 'form'),
      actors.notActors.longestAt(tokens, at, 'form'),
    );
    if (found === undefined) {
      at++;
      continue;
    }
    const entry = found.values.length > 0 ? entryAt(found.values, month) : undefined;
    if (entry !== undefined) {
      const { code, kind, role = null } = entry;
      mentions.push({ first: found.first, end: found.end, code, kind, role });
    }
    at = found.end;
  }
  return mentions;
}

/** The longest of several finds; a phrase that names no actor wins over names of the same length. */
function longest(
  name: Found<ActorEntry> | undefined,
  person: Found<ActorEntry> | undefined,
  notActor: Found<true> | undefined,
): Found<ActorEntry> | undefined {
  const best = person !== undefined && (name === undefined || person.end > name.end) ? person : name;
  if (notActor === undefined || (best !== undefined && best.end > notActor.end)) return best;
  return { first: notActor.first, end: notActor.end, values: [] };
}

/** Of several meanings the one whose years hold the article; an undated article takes the latest. */
function entryAt(entries: readonly ActorEntry[], month: string | null): ActorEntry | undefined {
  if (month === null) return entries.at(-1);
  return entries.find(({ from = '0000', until = '9999' }) => from <= month && month <= until);
}
