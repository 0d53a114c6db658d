import type { ActorCode } from '../../model/actors.ts';
import type { Phrase } from '../analysis/chunk.ts';
import type { Token } from '../analysis/token.ts';
import type { Grammar } from '../language.ts';
import type { CompiledActors } from './compiled.ts';
import { type Discourse, type Known, STATE_CODES } from './discourse.ts';
import type { OfficeWord } from './entry.ts';
import { holderOf } from './office-holder.ts';
import { NOBODY, type Party, strong } from './party.ts';
import type { PhraseNames } from './phrase-names.ts';

/** How many different actors back a description ("the kingdom") may have been named. */
const DESCRIBED_WITHIN = 8;

/** The subject of a verb. */
interface Subject {
  /** The verb's index. */
  token: number;
  party: Party;
  /** Whether its clause is none that another one only reports or describes. */
  isMain: boolean;
  /** Whether it stands in the way of what its verb is about: then that is another's ("blocked its bid"). */
  opposes: boolean;
}

/** Tells whom the phrases of a sentence mean that name nobody but point back at who was named before. */
export class BackReference {
  readonly #tokens: readonly Token[];
  readonly #names: PhraseNames;
  readonly #actors: CompiledActors;
  readonly #discourse: Discourse;
  readonly #agrees: Grammar['agrees'];
  readonly #subjects: Subject[] = [];
  readonly #others: { token: number; party: Party }[] = [];
  /** Whom the first person means here; set by whoever knows the speaker. */
  speaker: Party | null = null;

  constructor(
    tokens: readonly Token[],
    names: PhraseNames,
    actors: CompiledActors,
    discourse: Discourse,
    agrees: Grammar['agrees'],
  ) {
    this.#agrees = agrees;
    this.#tokens = tokens;
    this.#names = names;
    this.#actors = actors;
    this.#discourse = discourse;
  }

  /** Remembers the subject of a verb, for pronouns that follow it. */
  noteSubject(subject: Subject): void {
    this.#subjects.push(subject);
  }

  /** Remembers whom the subject of a verb acted on or with, for pronouns that are objects themselves. */
  noteOther(token: number, party: Party): void {
    this.#others.push({ token, party });
  }

  /** The subjects noted, in the order in which later sentences point back at them: those of main clauses last. */
  get subjects(): readonly Party[] {
    return [...this.#subjects].sort((a, b) => Number(a.isMain) - Number(b.isMain)).map(({ party }) => party);
  }

  /** Whom "we" means: who speaks here, else the government whose statement it is. */
  firstPerson(): Party {
    if (this.speaker !== null) return this.speaker;
    const { home, isOfficial } = this.#discourse;
    return home === null || !isOfficial ? NOBODY : strong([home], null);
  }

  /** With whom "we" do something together: the one state that the article is about beside the speaker's, or named last. */
  partner(): Party {
    const { codes } = this.firstPerson();
    if (!this.#discourse.isOfficial && this.#discourse.turns.size === 0) return NOBODY;
    const partner = this.#discourse.partner(codes);
    if (partner.length > 0) return strong(partner, null);
    return strong(
      this.#discourse.recent(1, [], codes).filter((code) => STATE_CODES.has(code)),
      null,
    );
  }

  /** "The two countries", "both sides", "the ministers"; null when a phrase has none of these. */
  anaphorIn(phrase: Phrase): Party | null {
    for (let at = phrase.first; at < phrase.end; at++) {
      const found = this.#actors.anaphors.longestAt(this.#tokens, at, 'form');
      if (found === undefined) continue;
      const group = this.#groupBefore(at);
      if (found.values[0] === 'both') return this.#pair(group, at);
      // "The ministers" are the last group; in "the council of the ministers" they are nobody's.
      if (group !== null && at === phrase.first) return { ...group, strong: true };
    }
    return null;
  }

  isCounterpart({ head }: Phrase): boolean {
    return this.#actors.counterparts.has(this.#tokens[head]?.lemma ?? '');
  }

  /** Whether a phrase begins with a title of courtesy: "his Majesty", فخامة الرئيس. */
  isCourtesy({ first, head }: Phrase): boolean {
    return [first, head].some((token) => this.#actors.courtesies.has(this.#tokens[token]?.lemma ?? ''));
  }

  /**
   * A pronoun, a counterpart, a description or a bare office.
   * @param office the office that the phrase names
   * @param isSpecified whether what follows says which of several such offices it is
   */
  ofPhrase(phrase: Phrase, office: OfficeWord | undefined, isSpecified: boolean): Party {
    const head = this.#tokens[phrase.head] as Token;
    // هم الذين، "he who": what the relative clause says is who they are.
    if (head.tag === 'pronoun' && this.#tokens[phrase.end]?.tag === 'relative') return NOBODY;
    if (head.tag === 'pronoun')
      return this.#isObject(phrase) ? this.#objectPronoun(head, phrase) : this.pronoun(head, phrase.head);
    if (this.#actors.counterparts.has(head.lemma)) {
      const subject = this.#subjects.findLast(({ token }) => token < phrase.first)?.party ?? this.#discourse.subject;
      const others = this.#discourse.recent(1, this.#names.codesBefore(phrase.first), subject?.codes ?? []);
      return strong(others, office?.role ?? null);
    }
    // "His country", "its government", "our ministers": the one that the pronoun means.
    const possessive = this.#names.possessiveIn(phrase);
    const isBody =
      office !== undefined || this.#actors.bareOffices.has(head.lemma) || this.#actors.descriptions.has(head.lemma);
    if (possessive >= 0 && isBody) return this.#ownerOf(head, possessive);
    const isTitle = office !== undefined && (head.tag === 'name' || this.#names.isNamed(phrase) || isSpecified);
    if (!isTitle && !this.#names.isDefinite(phrase)) return NOBODY;
    const body = this.#discourse.bodies.get(head.lemma);
    if (body !== undefined && phrase.end - phrase.first <= 2) return strong([body], office?.role ?? null);
    const described = this.#actors.descriptions.get(head.lemma);
    if (described !== undefined) return this.#described(phrase, described);
    // "The neighbouring countries" are nobody in particular.
    if (head.plural === true || (!isTitle && !this.#actors.bareOffices.has(head.lemma))) return NOBODY;
    const isNamed = this.#names.isNamed(phrase);
    return holderOf({ office, head: head.lemma, isNamed, isSpecified }, this.#actors, this.#discourse);
  }

  /** "His country" is that of an actor, whatever the subject just before: "praised the ties that bind his country". */
  #ownerOf({ lemma }: Token, possessive: number): Party {
    const pronoun = this.#tokens[possessive] as Token;
    const ranked = this.#actors.courtesies.has(lemma) ? this.#discourse.offices.get(lemma) : undefined;
    if (ranked !== undefined && pronoun.person === 'third') return { ...ranked, strong: true };
    const party = this.pronoun(pronoun, possessive);
    if (party.codes.length > 0 || pronoun.person !== 'third') return party;
    const earlier = this.#subjects.findLast(({ token, party: { codes } }) => token < possessive && codes.length === 1);
    return earlier === undefined ? NOBODY : { ...earlier.party, strong: true };
  }

  /** A pronoun that no verb follows is no subject. */
  #isObject({ head, end }: Phrase): boolean {
    const next = this.#tokens[end]?.tag;
    const isSubject = next === 'verb' || next === 'auxiliary' || next === 'adverb' || next === 'negation';
    return !isSubject && this.#tokens[head]?.person === 'third' && this.#subjects.some(({ token }) => token < head);
  }

  /** "Met them and thanked them": whoever was named last besides the one who acts. */
  #objectPronoun(token: Token, { head }: Phrase): Party {
    const subject = this.#subjects.findLast(({ token: at }) => at < head)?.party.codes ?? [];
    const other = this.#others.findLast(({ token: at }) => at < head)?.party;
    if (other?.codes.every((code) => !subject.includes(code)) === true) return other;
    const group = this.#groupBefore(head);
    const isOther = group?.codes.every((code) => !subject.includes(code)) === true;
    if (token.plural === true && group !== null && isOther) return { ...group, strong: true };
    // "The secretary met the minister, who briefed him".
    const earlier = this.#subjects.findLast(
      ({ token: at, party: { codes } }) => at < head && codes.length === 1 && !subject.includes(codes[0] ?? ''),
    );
    if (earlier?.party.role != null && token.plural !== true) return { ...earlier.party, strong: true };
    return strong(this.#discourse.recent(1, this.#names.codesBefore(head), subject), null);
  }

  pronoun(token: Token, at: number): Party {
    if (token.person === 'first') return this.firstPerson();
    if (token.person === 'second') return strong(this.#addressee(), null);
    if (token.person !== 'third') return NOBODY;
    const before = this.#subjects.filter((subject) => subject.token < at);
    if (before.at(-1)?.opposes === true) return this.#opposed(before, at);
    const earlier = before.map(({ party }) => party);
    const subject = earlier.at(-1) ?? this.#discourse.subject;
    const other = token.plural === true ? undefined : this.#stateBesides(before.at(-1), token, at);
    if (other !== undefined) return strong([other], null);
    const group = this.#groupBefore(at);
    if (token.plural === true && group !== null && !this.#isSubjectMeant(earlier, subject)) {
      return { ...group, strong: true };
    }
    // "Its" is nobody's who acted together.
    const isSeveral = subject !== null && subject.codes.length > 1 && token.plural !== true;
    if (subject !== null && !isSeveral) return { ...subject, strong: true };
    return strong(this.#discourse.recent(1, this.#names.codesBefore(at)), null);
  }

  /** "Greece, which blocked its bid": whose bid it is, is the last one but the one who blocks it. */
  #opposed(subjects: readonly Subject[], at: number): Party {
    const opponent = subjects.at(-1)?.party.codes ?? [];
    const other = subjects.findLast(({ party: { codes } }) => codes.length === 1 && !opponent.includes(codes[0] ?? ''));
    if (other !== undefined) return { ...other.party, strong: true };
    return strong(this.#discourse.recent(1, this.#names.codesBefore(at), opponent), null);
  }

  /** Whom a speaker speaks to: the other one in a transcript, else the only other state that the article names. */
  #addressee(): ActorCode[] {
    const speakers = this.firstPerson().codes;
    const { turns, named } = this.#discourse;
    return this.#discourse.onlyOther(speakers, turns.size > 0 ? turns : named);
  }

  /** "The minister (he) praised Kenya and her help": a state that was named after a subject that does not agree. */
  #stateBesides(
    subject: { token: number; party: Party } | undefined,
    pronoun: Token,
    at: number,
  ): ActorCode | undefined {
    if (subject === undefined || this.#agrees(this.#tokens[subject.token] as Token, pronoun)) return undefined;
    // "Stressed his country's support of Yemen, and her stand": it is his country's.
    const isOwnBody = (token: number) =>
      this.#tokens[token]?.person === 'third' && this.#actors.bareOffices.has(this.#tokens[token - 1]?.lemma ?? '');
    const othersBefore = (token: number) =>
      this.#names.statesBetween(subject.token, token).filter((code) => !subject.party.codes.includes(code));
    for (let token = subject.token + 2; token < at - 1; token++) {
      if (isOwnBody(token)) return othersBefore(token).at(-1);
    }
    return othersBefore(at - 1).at(-1);
  }

  /** "They" is one actor, such as a ministry, when that was the subject after the last group was named. */
  #isSubjectMeant(earlier: readonly Party[], subject: Known | null): boolean {
    if (earlier.some(({ codes }) => codes.length > 1)) return false;
    return (earlier.length > 0 || this.#discourse.isSubjectNewer) && subject?.codes.length === 1;
  }

  #groupBefore(token: number): Known | null {
    const earlier = this.#subjects.findLast(({ token: at, party }) => at < token && party.codes.length > 1);
    return earlier?.party ?? this.#discourse.group;
  }

  #pair(group: Known | null, at: number): Party {
    if (group?.codes.length === 2) return { ...group, strong: true };
    const pair = this.#discourse.recentPair(this.#names.codesBefore(at));
    const { home } = this.#discourse;
    if (pair.length === 1 && home !== null && pair[0] !== home) pair.push(home);
    return strong(pair, null);
  }

  #described(phrase: Phrase, codes: readonly string[]): Party {
    const recent = this.#discourse.recent(DESCRIBED_WITHIN, this.#names.codesBefore(phrase.first));
    const { home } = this.#discourse;
    const code = recent.find((candidate) => codes.includes(candidate)) ?? (home && codes.includes(home) ? home : null);
    return code === null ? NOBODY : strong([code], null);
  }
}
