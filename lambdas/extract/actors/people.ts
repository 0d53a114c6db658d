import type { Phrase } from '../analysis/chunk.ts';
import { COMMAS } from '../analysis/punctuation.ts';
import type { ReadSentence } from '../analysis/read-sentence.ts';
import type { Token } from '../analysis/token.ts';
import type { CompiledActors } from './compiled.ts';
import type { Discourse } from './discourse.ts';
import type { PartyResolver } from './party-resolver.ts';

/**
 * Remembers who a sentence introduces: people by name and family name ("Egypt's chief of staff, Mahmoud Hegazy", later
 * "Hegazy"), and holders of offices ("the minister").
 */
export function learnPeople(
  read: ReadSentence,
  parties: PartyResolver,
  { officeWords, courtesies }: CompiledActors,
  discourse: Discourse,
): void {
  learnSurnames(read, discourse);
  read.chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'phrase') return;
    const names = namesIn(read, chunk, officeWords);
    const office = parties.names.officeIn(chunk);
    if (names.length === 0 && office?.person !== true) return;
    const before = office === undefined ? officeBefore(read, parties, at) : -1;
    const party = parties.ofPhrase(before < 0 ? at : before);
    const code = party.codes[0];
    if (code === undefined || party.codes.length > 1 || !party.strong) return;
    const { role } = party;
    if (office?.person === true) {
      const head = read.tokens[chunk.head]?.lemma ?? '';
      const [rank = ''] = office.words.split(' ');
      const ranks = [...courtesies].flatMap(([courtesy, offices]) => (offices.includes(rank) ? [courtesy] : []));
      for (const words of [office.words, head, ...ranks]) discourse.offices.set(words, { codes: [code], role });
    }
    if (office === undefined && before < 0 && !isIntroduced(read, at)) return;
    const last = names.at(-1);
    if (last === undefined) return;
    const entry = { form: names.join(' '), code, kind: 'person', ...(role === null ? {} : { role }) } as const;
    if (names.length > 1) discourse.people.add(names, entry);
    if (last.length > 2) discourse.people.add([last], entry);
  });
}

/** Whom the tables name in full is named by his last name after that. What has an article may be a word: نبيل العربي. */
function learnSurnames({ mentions, tokens }: ReadSentence, discourse: Discourse): void {
  for (const { first, end, code, kind, role } of mentions) {
    const { form, tag, definite } = tokens[end - 1] as Token;
    if (kind !== 'person' || end - first < 2 || tag !== 'name' || definite === true || form.length < 4) continue;
    discourse.people.add([form], { form, code, kind: 'person', ...(role === null ? {} : { role }) });
  }
}

/** The last words of a phrase that are a name and no actor's. */
function namesIn(
  { tokens, mentions }: ReadSentence,
  { first, end }: Phrase,
  officeWords: ReadonlySet<string>,
): string[] {
  let names: string[] = [];
  let isOpen = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at] as Token;
    const isMention = mentions.some((mention) => mention.first <= at && at < mention.end);
    const isName = token.tag === 'name' && !isMention && !officeWords.has(token.lemma);
    if (isName) names = isOpen ? [...names, token.form] : [token.form];
    isOpen = isName;
  }
  return names;
}

/**
 * The phrase with the office of a name that stands after it: "Egypt's chief of staff, Adel Fahmy", "the ambassador to Peru
 * Ana Ruiz"; -1 where none does.
 */
function officeBefore({ chunks, tokens }: ReadSentence, parties: PartyResolver, at: number): number {
  const link = chunks[at - 1];
  const token = link?.kind === 'mark' ? tokens[link.first] : undefined;
  if (token?.tag === 'preposition') {
    const before = chunks[at - 2];
    return before?.kind === 'phrase' && parties.names.officeIn(before)?.person === true ? at - 2 : -1;
  }
  if (token === undefined || !COMMAS.has(token.form)) return -1;
  for (let k = at - 2; k >= Math.max(0, at - FURTHEST); k--) {
    const chunk = chunks[k];
    if (chunk?.kind === 'phrase' && parties.names.officeIn(chunk)?.person === true) return k;
    if (chunk?.kind === 'mark' && chunk.tag !== 'preposition') return -1;
    if (chunk?.kind === 'verb') return -1;
  }
  return -1;
}

/** How many chunks back an office may begin: "chief of staff of the army, X". */
const FURTHEST = 6;

/** Whether an apposition follows that may say who a name is. */
function isIntroduced({ chunks, tokens }: ReadSentence, at: number): boolean {
  const next = chunks[at + 1];
  const token = next?.kind === 'mark' ? tokens[next.first] : undefined;
  return token !== undefined && COMMAS.has(token.form);
}
