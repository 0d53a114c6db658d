import type { ActorCode, Role } from '../../model/actors.ts';
import type { Phrase } from '../analysis/chunk.ts';
import type { ReadSentence } from '../analysis/read-sentence.ts';
import type { Token } from '../analysis/token.ts';
import type { Grammar } from '../language.ts';
import type { CompiledActors } from './compiled.ts';
import type { Discourse, Known } from './discourse.ts';
import type { OfficeWord } from './entry.ts';
import type { Mention } from './mention.ts';

/** The actors that a phrase stands for. */
export interface Party {
  codes: readonly ActorCode[];
  role: Role | null;
  /** The phrase itself is the actor or its organ; else the actor only owns what the phrase names ("Egypt's reforms"). */
  strong: boolean;
}

export const NOBODY: Party = { codes: [], role: null, strong: false };

/** Tells which actors the phrases of one sentence stand for. */
export class PartyResolver {
  readonly #read: ReadSentence;
  readonly #actors: CompiledActors;
  readonly #grammar: Grammar;
  readonly #discourse: Discourse;
  /** Whom the first person means here; set by whoever knows the speaker. */
  speaker: Party | null = null;
  readonly #subjects: { token: number; party: Party }[] = [];

  constructor(read: ReadSentence, actors: CompiledActors, grammar: Grammar, discourse: Discourse) {
    this.#read = read;
    this.#actors = actors;
    this.#grammar = grammar;
    this.#discourse = discourse;
  }

  /** Remembers the subject of a verb, for pronouns that follow it. @param token the verb's index */
  noteSubject(token: number, party: Party): void {
    this.#subjects.push({ token, party });
  }

  /** The subjects of the sentence that were actors, in order. */
  get subjects(): readonly Party[] {
    return this.#subjects.map(({ party }) => party);
  }

  /** The actors of several phrases joined as equals. */
  ofGroup(phrases: readonly number[]): Party {
    return merge(phrases.map((phrase) => this.ofPhrase(phrase)));
  }

  /** The actors of a phrase, with what follows it to say whose it is: an owner, a place, an apposition. */
  ofPhrase(at: number): Party {
    const phrase = this.#read.chunks[at];
    if (phrase?.kind !== 'phrase') return NOBODY;
    const own = this.#own(phrase);
    if (own !== null) return own;
    const office = this.officeIn(phrase);
    const isQuantity = this.#grammar.quantifiers.includes(this.#read.tokens[phrase.head]?.lemma ?? '');
    const isPerson = isQuantity || office !== undefined || this.#isNamed(phrase);
    const follower = this.#follower(at, isPerson, isQuantity);
    if (follower.codes.length > 0) {
      return { ...follower, role: office?.role ?? follower.role, strong: isPerson };
    }
    return this.#pointedBack(phrase, office);
  }

  /** The actors that own what a phrase names: "Egypt's visit", "the Saudi-Egyptian talks", "our partnership". */
  ownersIn(phrase: Phrase, trigger: number): Party {
    const anaphor = this.#anaphorIn(phrase);
    if (anaphor !== null) return anaphor;
    const mentions = this.#mentionsIn(phrase).filter(({ first, end }) => trigger < first || trigger >= end);
    const parties: Party[] = mentions.map(({ code, role }) => ({ codes: [code], role, strong: true }));
    for (let k = phrase.first; k < phrase.end; k++) {
      const token = this.#read.tokens[k] as Token;
      if (k !== trigger && token.person !== undefined) parties.push(this.#pronoun(token, k));
    }
    return merge(parties);
  }

  /** Whether only a pronoun says whose a phrase's noun is: "its help". */
  isOwnedByPronoun(phrase: Phrase): boolean {
    if (this.#mentionsIn(phrase).length > 0) return false;
    for (let at = phrase.first; at < phrase.end; at++) {
      if (this.#read.tokens[at]?.person === 'third') return true;
    }
    return false;
  }

  officeIn(phrase: Phrase): OfficeWord | undefined {
    for (let at = phrase.first; at < phrase.end; at++) {
      const found = this.#actors.offices.longestAt(this.#read.tokens, at, 'lemma');
      if (found !== undefined && found.first < phrase.end) return found.values[0];
    }
    return undefined;
  }

  #own(phrase: Phrase): Party | null {
    const anaphor = this.#anaphorIn(phrase);
    if (anaphor !== null) return anaphor;
    const mentions = this.#mentionsIn(phrase);
    if (mentions.length === 0) return null;
    const office = this.officeIn(phrase);
    if (office === undefined && this.#isPrivate(phrase)) return NOBODY;
    const isHead = mentions.some(({ first, end }) => first <= phrase.head && phrase.head < end);
    const isActor = isHead || office !== undefined || mentions.some(({ kind }) => INDEPENDENT.has(kind));
    const codes = [...new Set(mentions.map(({ code }) => code))];
    const kept = office?.person === true ? codes.slice(0, 1) : codes;
    return { codes: kept, role: office?.role ?? mentions[0]?.role ?? null, strong: isActor };
  }

  #anaphorIn(phrase: Phrase): Party | null {
    for (let at = phrase.first; at < phrase.end; at++) {
      const found = this.#actors.anaphors.longestAt(this.#read.tokens, at, 'form');
      if (found === undefined) continue;
      const group = this.#groupBefore(at);
      if (found.values[0] === 'all') {
        // "The ministers" are the last group; in "the council of the ministers" they are nobody's.
        if (group !== null && at === phrase.first) return { ...group, strong: true };
        continue;
      }
      if (group !== null && group.codes.length === 2) return { ...group, strong: true };
      const pair = this.#discourse.recentPair(this.#codesBefore(at));
      if (pair.length === 1 && this.#discourse.home !== null && pair[0] !== this.#discourse.home) {
        pair.push(this.#discourse.home);
      }
      return { codes: pair, role: null, strong: true };
    }
    return null;
  }

  #groupBefore(token: number): Known | null {
    const earlier = this.#subjects.findLast(({ token: at, party }) => at < token && party.codes.length > 1);
    return earlier?.party ?? this.#discourse.group;
  }

  #isGroupHere(token: number): boolean {
    return this.#subjects.some(({ token: at, party }) => at < token && party.codes.length > 1);
  }

  /** The names in a phrase, less those that only say where something is from: "UK-based", "the Russian-born". */
  #mentionsIn({ first, end }: Phrase): Mention[] {
    const { tokens } = this.#read;
    const mentions = this.#read.mentions.filter((mention) => mention.first >= first && mention.first < end);
    return mentions.filter((mention) => {
      if (mention.end + 1 >= end || !HYPHENS.has(tokens[mention.end]?.form ?? '')) return true;
      return mentions.some((other) => other.first === mention.end + 1);
    });
  }

  #isPrivate({ first, end }: Phrase): boolean {
    for (let at = first; at < end; at++) {
      const isName = this.#read.mentions.some((mention) => mention.first <= at && at < mention.end);
      if (!isName && this.#actors.privateNouns.has((this.#read.tokens[at] as Token).lemma)) return true;
    }
    return false;
  }

  #codesBefore(token: number): ActorCode[] {
    return this.#read.mentions.filter(({ end }) => end <= token).map(({ code }) => code);
  }

  /** Looks to the right for whose an office is ("the chief of staff of the army in Egypt") or who a name is. */
  #follower(at: number, isPerson: boolean, isQuantity: boolean): Party {
    const { chunks, tokens } = this.#read;
    for (let k = at + 1; k + 1 < chunks.length; k += 2) {
      const link = chunks[k];
      const next = chunks[k + 1];
      if (link?.kind !== 'mark' || next?.kind !== 'phrase') break;
      const token = tokens[link.first] as Token;
      const isOwner = link.tag === 'preposition' && (isQuantity || this.#grammar.owners.includes(token.lemma));
      const isSeat = isPerson && link.tag === 'preposition' && this.#grammar.seats.includes(token.lemma);
      const isOrigin = isPerson && link.tag === 'preposition' && this.#grammar.origins.includes(token.lemma);
      const isApposition = isPerson && link.tag === 'punctuation' && COMMAS.has(token.form);
      if (!isOwner && !isSeat && !isOrigin && !isApposition) break;
      const own = this.#own(next);
      if (own === null || own.codes.length === 0) continue;
      const isOrgan = this.officeIn(next) !== undefined;
      if (!isSeat || isOrgan || this.#grammar.places.includes(token.lemma)) return this.#withEquals(own, k + 1);
    }
    return NOBODY;
  }

  /** Adds what a conjunction joins to a phrase: "each of Egypt and Jordan". */
  #withEquals(own: Party, phrase: number): Party {
    const { chunks, tokens } = this.#read;
    const join = chunks[phrase + 1];
    const next = chunks[phrase + 2];
    if (join?.kind !== 'mark' || join.tag !== 'conjunction' || next?.kind !== 'phrase') return own;
    if (!this.#grammar.joins.includes(tokens[join.first]?.lemma ?? '')) return own;
    const other = this.#own(next);
    return other === null ? own : this.#withEquals(merge([own, other]), phrase + 2);
  }

  #pointedBack(phrase: Phrase, office: OfficeWord | undefined): Party {
    const { tokens } = this.#read;
    const head = tokens[phrase.head] as Token;
    if (head.tag === 'pronoun') return this.#pronoun(head, phrase.head);
    const before = this.#codesBefore(phrase.first);
    if (this.#actors.counterparts.has(head.lemma)) {
      const subject = this.#subjects.findLast(({ token }) => token < phrase.first)?.party ?? this.#discourse.subject;
      return strong(this.#discourse.recent(1, before, subject?.codes ?? []), office?.role ?? null);
    }
    const isTitle = office !== undefined && head.tag === 'name';
    if (!isTitle && !this.#isDefinite(phrase)) return NOBODY;
    const described = this.#actors.descriptions.get(head.lemma);
    if (described !== undefined) {
      const code = this.#discourse.recent(8, before).find((recent) => described.includes(recent));
      if (code !== undefined) return strong([code], null);
      const { home } = this.#discourse;
      return home !== null && described.includes(home) ? strong([home], null) : NOBODY;
    }
    if (isTitle || this.#actors.bareOffices.has(head.lemma)) {
      // A title before a name that nobody has introduced may be another one's than that of the last who bore it.
      const known = this.#isNamed(phrase) ? undefined : this.#discourse.offices.get(office?.words ?? head.lemma);
      if (known !== undefined) return { ...known, strong: true };
      if (this.#discourse.home !== null) return strong([this.#discourse.home], office?.role ?? null);
    }
    return NOBODY;
  }

  #isNamed({ first, end }: Phrase): boolean {
    const { tokens } = this.#read;
    for (let at = first; at < end; at++) {
      const token = tokens[at] as Token;
      if (token.tag === 'name' && !this.#actors.officeWords.has(token.lemma)) return true;
    }
    return false;
  }

  #isDefinite({ first, end }: Phrase): boolean {
    for (let at = first; at < end; at++) {
      const token = this.#read.tokens[at] as Token;
      if (token.definite === true || token.tag === 'determiner') return true;
    }
    return false;
  }

  /** Whom "we" means: who speaks here, else the outlet's own country. */
  firstPerson(): Party {
    if (this.speaker !== null) return this.speaker;
    return this.#discourse.home === null ? NOBODY : strong([this.#discourse.home], null);
  }

  #pronoun(token: Token, at: number): Party {
    if (token.person === 'first') return this.firstPerson();
    if (token.person !== 'third') return NOBODY;
    const earlier = this.#subjects.filter((subject) => subject.token < at).map(({ party }) => party);
    const subject = earlier.at(-1) ?? this.#discourse.subject;
    const several = this.#groupBefore(at);
    const isNewer = earlier.length > 0 || this.#discourse.isSubjectNewer;
    const isOne = isNewer && subject !== null && subject.codes.length === 1 && !this.#isGroupHere(at);
    if (token.plural === true && several !== null && !isOne) return { ...several, strong: true };
    if (subject !== null) return { ...subject, strong: true };
    return strong(this.#discourse.recent(1, this.#codesBefore(at)), null);
  }
}

const INDEPENDENT: ReadonlySet<Mention['kind']> = new Set(['seat', 'organisation', 'person']);
const HYPHENS: ReadonlySet<string> = new Set(['-', '–']);
const COMMAS: ReadonlySet<string> = new Set([',', '،', '(']);

function strong(codes: readonly ActorCode[], role: Role | null): Party {
  return { codes, role, strong: true };
}

export function merge(parties: readonly Party[]): Party {
  const found = parties.filter(({ codes }) => codes.length > 0);
  if (found.length <= 1) return found[0] ?? NOBODY;
  return {
    codes: [...new Set(found.flatMap(({ codes }) => codes))],
    role: found[0]?.role ?? null,
    strong: found.every((party) => party.strong),
  };
}
