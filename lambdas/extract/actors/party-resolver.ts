import type { Role } from '../../model/actors.ts';
import type { Phrase, VerbGroup } from '../analysis/chunk.ts';
import { groupStarting } from '../analysis/coordination.ts';
import type { ReadSentence } from '../analysis/read-sentence.ts';
import type { Token } from '../analysis/token.ts';
import type { Grammar } from '../language.ts';
import { BackReference } from './back-reference.ts';
import type { CompiledActors } from './compiled.ts';
import { type Discourse, STATE_CODES } from './discourse.ts';
import type { OfficeWord } from './entry.ts';
import type { Mention } from './mention.ts';
import { merge, NOBODY, type Party, strong } from './party.ts';
import { PhraseNames } from './phrase-names.ts';

/** Names that are actors wherever they stand in a phrase. */
const INDEPENDENT: ReadonlySet<Mention['kind']> = new Set(['seat', 'organisation', 'person']);

/** Those who oppose a state do not act for it. */
const AGAINST: ReadonlySet<Role> = new Set(['OPP', 'REB']);

/** Those who stand for their state when something is done to them, not when they act themselves. */
const RECEIVERS: ReadonlySet<Role> = new Set(['BUS']);

const NONE: ReadonlySet<number> = new Set();

const APPOSITIONS: ReadonlySet<string> = new Set([',', '،', '(']);

/** What a phrase is, as far as it tells which of the phrases behind it say whose it is. */
interface Kind {
  isPerson: boolean;
  isQuantity: boolean;
  isOffice: boolean;
}

/** Tells which actors the phrases of one sentence stand for. */
export class PartyResolver {
  readonly names: PhraseNames;
  readonly back: BackReference;
  /** Whether a state's journalists, vessels and goods stand for it, as for the frames that say so. */
  acceptsPrivate = false;
  readonly #read: ReadSentence;
  readonly #grammar: Grammar;

  constructor(read: ReadSentence, actors: CompiledActors, grammar: Grammar, discourse: Discourse) {
    this.names = new PhraseNames(read, actors);
    this.back = new BackReference(read.tokens, this.names, actors, discourse, grammar.agrees);
    this.#read = read;
    this.#grammar = grammar;
  }

  /** The actors of several phrases joined as equals; behind one who acts, what another only owns is none. */
  ofGroup(phrases: readonly number[]): Party {
    const parties = phrases.map((phrase) => this.ofPhrase(phrase));
    const first = parties.findIndex((party) => party.strong && party.codes.length > 0);
    return merge(parties.filter((party, at) => first < 0 || at <= first || party.strong));
  }

  /** The actors of a phrase, with what follows it to say whose it is: an owner, a place, an apposition. */
  ofPhrase(at: number): Party {
    const phrase = this.#read.chunks[at];
    if (phrase?.kind !== 'phrase') return NOBODY;
    const own = this.#own(phrase);
    if (own !== null) return own;
    const office = this.names.officeIn(phrase);
    const isQuantity = this.#grammar.quantifiers.includes(this.#read.tokens[phrase.head]?.lemma ?? '');
    const isPerson = isQuantity || office !== undefined || this.names.isNamedLast(phrase);
    const follower = this.#follower(at, { isPerson, isQuantity, isOffice: office !== undefined });
    if (follower.codes.length > 0)
      return { ...follower, role: office?.role ?? follower.role, strong: isPerson || this.#belongs(at) };
    const colleague = office?.person === true && this.names.isNamed(phrase) ? this.#colleague(at, office) : NOBODY;
    if (colleague.codes.length > 0) return { ...colleague, role: office?.role ?? null, strong: true };
    const titled = this.#titleBehind(at);
    if (titled !== null) return titled;
    const back = this.back.ofPhrase(phrase, office, this.#isSpecified(at));
    return back.codes.length === 0 && office !== undefined ? this.#ofPlace(phrase, office.role) : back;
  }

  /** The actors that own what a phrase names: "Egypt's visit", "the Saudi-Egyptian talks", "our partnership". */
  ownersIn(phrase: Phrase, trigger: number): Party {
    const named = this.names.mentionsIn(phrase);
    const anaphor = named.length === 0 ? this.back.anaphorIn(phrase) : null;
    if (anaphor !== null) return anaphor;
    const mentions = named.filter(({ first, end }) => trigger < first || trigger >= end);
    const parties = mentions.map(({ code, role }) => strong([code], role));
    for (let k = phrase.first; k < phrase.end; k++) {
      const token = this.#read.tokens[k] as Token;
      if (k !== trigger && token.person !== undefined) parties.push(this.back.pronoun(token, k));
    }
    return merge(parties);
  }

  /**
   * The owners of what a phrase names, where nouns come first also those joined behind it: دعم كينيا وغانا، لقاء الوزير الكيني والسفير الغاني.
   * @param at chunk index
   */
  ownersOf(at: number, trigger: number): Party {
    const phrase = this.#read.chunks[at];
    if (phrase?.kind !== 'phrase') return NOBODY;
    const own = this.ownersIn(phrase, trigger);
    const isOfPerson = phrase.isOfficial === true;
    if (own.codes.length === 0 || this.#grammar.head !== 'first') return own;
    if (!isOfPerson && !this.names.endsInState(phrase)) return own;
    const { chunks, tokens } = this.#read;
    const joined = groupStarting({ tokens, chunks, grammar: this.#grammar, bareActors: NONE }, at, -1).slice(1);
    const equals = joined.filter((k) => {
      const other = chunks[k] as Phrase;
      return isOfPerson ? other.isOfficial === true : this.names.isBareState(other);
    });
    return merge([
      own,
      ...equals.map((k) => (isOfPerson ? this.ofPhrase(k) : (this.#own(chunks[k] as Phrase) ?? NOBODY))),
    ]);
  }

  /** "The special representative for Yemen" is not whoever was called so before. */
  #isSpecified(at: number): boolean {
    const link = this.#read.chunks[at + 1];
    const lemma =
      link?.kind === 'mark' && link.tag === 'preposition' ? this.#read.tokens[link.first]?.lemma : undefined;
    return lemma !== undefined && this.#grammar.seats.includes(lemma) && !this.#grammar.places.includes(lemma);
  }

  /** "The Peruvian president and Foreign Minister Ana Ruiz": a minister without a state is of that of whom he is joined to. */
  #colleague(at: number, office: OfficeWord): Party {
    const { chunks, tokens } = this.#read;
    // نائب الرئيس اليمني رئيس مجلس الوزراء خالد بحاح: of two titles in a row the second is the same person's, or his colleague's.
    const isNext = this.#grammar.head === 'first' && chunks[at - 1]?.kind === 'phrase';
    if (office.head && !isNext) return NOBODY;
    let k = at - 1;
    for (; k >= 0; k--) {
      const mark = chunks[k];
      if (mark?.kind !== 'mark') break;
      const { form, lemma } = tokens[mark.first] as Token;
      if (!APPOSITIONS.has(form) && !this.#grammar.joins.includes(lemma)) return NOBODY;
    }
    const other = chunks[k];
    if (other?.kind !== 'phrase' || tokens[other.head]?.plural === true) return NOBODY;
    if (k === at - 1 && !isNext) return NOBODY;
    const theirs = this.names.officeIn(other);
    if (theirs?.person !== true) return NOBODY;
    const party = this.#own(other) ?? this.#colleague(k, theirs);
    return party.codes.length === 1 ? party : NOBODY;
  }

  /** التقى الرئيس، أمس، كوامي منساه السفير الغاني: who a name means that stands free, where nouns come first. */
  #titleBehind(at: number): Party | null {
    const { chunks, tokens } = this.#read;
    const [before, name, title] = [chunks[at - 1], chunks[at], chunks[at + 1]];
    if (this.#grammar.head !== 'first' || before?.kind !== 'mark' || tokens[before.first]?.form !== '،') return null;
    if (name?.kind !== 'phrase' || title?.kind !== 'phrase') return null;
    if (!this.names.isNamed(name) || this.names.officeIn(name) !== undefined) return null;
    const own = this.names.officeIn(title)?.person === true ? this.#own(title) : null;
    return own === null || own.codes.length === 0 ? null : { ...own, strong: true };
  }

  /** "In Kosovo she will meet officials": officials without a name are those of the place. */
  #ofPlace(phrase: Phrase, role: Role): Party {
    if (this.names.isDefinite(phrase) || this.names.isNamed(phrase)) return NOBODY;
    const { tokens, mentions } = this.#read;
    const place = mentions.find(({ first, kind }) => {
      const before = tokens[first - 1];
      const isPlace = before?.tag === 'preposition' && this.#grammar.places.includes(before.lemma);
      return isPlace && (kind === 'state' || kind === 'capital');
    });
    return place === undefined ? NOBODY : strong([place.code], role);
  }

  /** "Gave food to those who were hit by floods in Malawi": the state where those are whom something behind a token is for. */
  placeOfPeople(token: number, preposition: string, besides: Party = NOBODY): Party {
    const { chunks, tokens } = this.#read;
    let hasPeople = false;
    for (let k = 0; k + 1 < chunks.length; k++) {
      const link = chunks[k];
      if (link?.kind === 'phrase' && link.first > token) hasPeople ||= this.#isPeople(link);
      if (link?.kind !== 'mark' || !hasPeople || tokens[link.first]?.lemma !== preposition) continue;
      const phrase = chunks[k + 1];
      if (phrase?.kind !== 'phrase') continue;
      const states = this.names.mentionsIn(phrase).filter(({ kind }) => kind === 'state');
      if (states.every(({ code }) => besides.codes.includes(code))) continue;
      return this.ofGroup(groupStarting({ tokens, chunks, grammar: this.#grammar, bareActors: NONE }, k + 1, -1));
    }
    return NOBODY;
  }

  #isPeople(phrase: Phrase): boolean {
    const { tag, plural } = this.#read.tokens[phrase.head] as Token;
    return (
      this.names.officeIn(phrase)?.role === 'CIV' || ((tag === 'pronoun' || tag === 'determiner') && plural === true)
    );
  }

  #own(phrase: Phrase): Party | null {
    const members = this.#ofMembers(phrase);
    if (members.codes.length > 0) return members;
    const mentions = this.names.mentionsIn(phrase);
    // "The Egyptian and Saudi sides" name whom they mean.
    if (mentions.length === 0) return this.back.anaphorIn(phrase);
    const office = this.names.officeIn(phrase);
    const isPerson = mentions.some(({ kind }) => kind === 'person' || kind === 'seat');
    // Editors act for nobody's state, whatever they head.
    const isPress = office?.role === 'MED' && office.person === true;
    if (isPress && !this.acceptsPrivate) return NOBODY;
    if (office === undefined && !isPerson && !this.acceptsPrivate && this.names.isPrivate(phrase)) return NOBODY;
    // Rebels are no state's, but those of a movement are the movement: متمردو جماعة الحوثي.
    const isMovement = mentions.some(({ code, kind }) => kind === 'organisation' && !STATE_CODES.has(code));
    if (office !== undefined && AGAINST.has(office.role) && !isMovement) return NOBODY;
    const isHead = mentions.some(({ first, end }) => first <= phrase.head && phrase.head < end);
    const isCounterpart = this.back.isCounterpart(phrase);
    const isActor =
      isHead ||
      isCounterpart ||
      (office !== undefined && !RECEIVERS.has(office.role)) ||
      mentions.some((mention) => INDEPENDENT.has(mention.kind) && !this.names.owns(mention));
    // In "Albania's EU accession" the accession is Albania's.
    const owners = isHead ? [] : mentions.filter((mention) => this.names.owns(mention));
    const codes = [...new Set((owners.length > 0 ? owners : mentions).map(({ code }) => code))];
    const kept = office?.person === true ? codes.slice(0, 1) : codes;
    return { codes: kept, role: office?.role ?? mentions[0]?.role ?? null, strong: isActor };
  }

  /** Those who are listed as the members of what a phrase names together: "allies, including Kenya". */
  #ofMembers({ members = [] }: Phrase): Party {
    return merge(members.map((member) => this.#own(member) ?? NOBODY).filter((party) => party.strong));
  }

  /** Looks to the right for whose an office is ("the chief of staff of the army in Egypt") or who a name is. */
  #follower(at: number, { isPerson, isQuantity, isOffice }: Kind): Party {
    const { chunks, tokens } = this.#read;
    const { owners, belongings, seats, origins, places } = this.#grammar;
    let hasOffice = isOffice;
    for (let k = at + 1; k + 1 < chunks.length; k += 2) {
      const link = chunks[k];
      const next = chunks[k + 1];
      if (link?.kind !== 'mark' || next?.kind !== 'phrase') break;
      const { lemma, form } = tokens[link.first] as Token;
      const isPreposition = link.tag === 'preposition';
      // What a quantity counts stands right behind it: "a number of countries over Yemen" are not Yemen's.
      const isOwner = isPreposition && ((isQuantity && k === at + 1) || owners.includes(lemma));
      const isSeat = hasOffice && isPreposition && seats.includes(lemma);
      const isOrigin = isPerson && isPreposition && origins.includes(lemma);
      const isApposition = isPerson && link.tag === 'punctuation' && APPOSITIONS.has(form);
      if (!isOwner && !isSeat && !isOrigin && !isApposition) break;
      // "Smith, Kenya's envoy" and "Marrakech, Morocco" say who or where; "according to Smith, Kenya won" does not.
      const isSubject = chunks[k + 2]?.kind === 'verb';
      const says = this.names.officeIn(next) !== undefined || this.names.isBareState(next);
      if (isApposition && !hasOffice && (isSubject || !says)) break;
      hasOffice ||= isApposition;
      const own = this.#own(next);
      if (own === null || own.codes.length === 0) {
        // "Representatives from the private sector and Kenya".
        const joined = isOrigin ? this.#withEquals(NOBODY, k + 1) : NOBODY;
        if (joined.strong && joined.codes.length > 0) return joined;
        continue;
      }
      // "Secretary for European Affairs" is nobody's in Europe.
      if (!isApposition && next.members === undefined && this.names.isOnlyAdjective(next)) continue;
      const isOrgan = this.names.isOrgan(next);
      if (belongings.includes(lemma)) return { ...own, strong: true };
      if (!isSeat || isOrgan || places.includes(lemma)) return this.#withEquals(own, k + 1);
    }
    return NOBODY;
  }

  /** Whether a phrase is part of the body that follows it: العيادات التابعة للمركز. */
  #belongs(at: number): boolean {
    const link = this.#read.chunks[at + 1];
    return link?.kind === 'mark' && this.#grammar.belongings.includes(this.#read.tokens[link.first]?.lemma ?? '');
  }

  /** Adds what is joined to a phrase: "each of Egypt, Jordan and Iraq". */
  #withEquals(own: Party, phrase: number): Party {
    const { chunks, tokens } = this.#read;
    const reading = { tokens, chunks, grammar: this.#grammar, bareActors: NONE };
    // مسؤولون من كينيا وغانا يعتزمون: they are the subject of a plural verb together.
    const verb = chunks.findIndex(({ kind }, at) => kind === 'verb' && at > phrase);
    // "Leaders from Kenya and Ghana met": of several, those of both.
    const several = chunks[phrase - 2];
    const isOfSeveral = several?.kind === 'phrase' && tokens[several.head]?.plural === true;
    const isTheirs = isOfSeveral || tokens[(chunks[verb] as VerbGroup | undefined)?.main ?? -1]?.plural === true;
    const others = groupStarting(reading, phrase, isTheirs ? verb : -1).slice(1);
    return merge([own, ...others.map((at) => this.#own(chunks[at] as Phrase) ?? NOBODY)]);
  }
}
