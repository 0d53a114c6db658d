import type { ActorCode } from '../model/actors.ts';
import { type Article, articleId } from '../model/article.ts';
import type { Context } from '../model/contexts.ts';
import { dayRange } from '../model/edtf.ts';
import type { CooperationEvent } from '../model/event.ts';
import { type CompiledActors, compileActors } from './actors/compiled.ts';
import { Discourse } from './actors/discourse.ts';
import type { ActorEntry } from './actors/entry.ts';
import { certainCodes, type Mention, type Surroundings } from './actors/mention.ts';
import { countryOfOutlet, isGovernment } from './actors/outlet.ts';
import { NOBODY, type Party } from './actors/party.ts';
import { PartyResolver } from './actors/party-resolver.ts';
import { learnPeople } from './actors/people.ts';
import { findListed, type Listed } from './actors/sighting.ts';
import { isMainLine } from './analysis/attach-non-finite.ts';
import type { Clause } from './analysis/clause.ts';
import { withoutNameQuotes } from './analysis/quoted-name.ts';
import { type Passage, type ReadSentence, readSentence } from './analysis/read-sentence.ts';
import { SportFilter } from './analysis/sport.ts';
import type { Sentence, Token } from './analysis/token.ts';
import { findQuotations } from './attributes/quotation.ts';
import { otherOf, subjectOf } from './events/clause-parties.ts';
import { type EventContext, opposesBids } from './events/context.ts';
import type { Draft } from './events/draft.ts';
import { findCandidates } from './events/find.ts';
import { compileEvents, type EventLexicon } from './events/lexicon.ts';
import { mergeDrafts } from './events/merge.ts';
import { findSpeaker } from './events/speaker.ts';
import { toDraft } from './events/to-draft.ts';
import type { Language } from './language.ts';

/** How many sentences from the top of an article are its lead. */
const LEAD = 3;

/** Sentences longer than this are read in pieces, so that no text costs more than its length. */
const LONGEST_SENTENCE = 250;

/** Finds the events of articles in one language. Made once; its lexicons are compiled when it is made. */
export class Coder {
  readonly #language: Language;
  readonly #actors: CompiledActors;
  readonly #events: EventLexicon;
  readonly #contexts: ReadonlyMap<string, readonly Context[]>;

  constructor(language: Language, ownEntries: readonly ActorEntry[] = []) {
    this.#language = language;
    this.#actors = compileActors(language, ownEntries);
    this.#events = compileEvents(language);
    this.#contexts = contextsByLemma(language);
  }

  code(article: Article): CooperationEvent[] {
    const day = article.date === null ? null : dayRange(article.date).first;
    const discourse = new Discourse(
      day?.slice(0, 7) ?? null,
      article.country ?? countryOfOutlet(article.source),
      isGovernment(article.source),
    );
    const title = this.#passage(article.title ?? '', day, discourse.home);
    const body = this.#passage(article.text, day, discourse.home);
    const surroundings = this.#surroundings([title, body], discourse);
    discourse.named = surroundings.certain;
    discourse.titled = certainIn(title, surroundings.listed);
    // A title stands outside the text, so no evidence can point at it; but it names whom the article is about.
    this.#draft(title, surroundings, discourse, day);
    const drafts = this.#draft(body, surroundings, discourse, day);
    return mergeDrafts(drafts, { id: articleId(article), date: article.date, lead: LEAD });
  }

  #passage(text: string, day: string | null, home: ActorCode | null): Passage {
    return {
      text,
      sentences: this.#language
        .analyse(text)
        .map((sentence) => ({ ...sentence, tokens: withoutNameQuotes(sentence.tokens) }))
        .flatMap(pieces),
      times: this.#language.times(text, day),
      amounts: this.#language.amounts(text, home),
      quotations: findQuotations(text),
    };
  }

  #surroundings(passages: readonly Passage[], { people, month }: Discourse): Surroundings {
    const listed = new Map<readonly Token[], Listed[]>();
    for (const { text, sentences } of passages) {
      for (const { tokens } of sentences) listed.set(tokens, findListed(tokens, text, this.#actors, month));
    }
    const certain = new Set(passages.flatMap((passage) => [...certainIn(passage, listed)]));
    return { actors: this.#actors, grammar: this.#language.grammar, listed, people, month, certain };
  }

  #draft(passage: Passage, surroundings: Surroundings, discourse: Discourse, day: string | null): Draft[] {
    const drafts: Draft[] = [];
    const sport = new SportFilter(this.#language.sport, passage.sentences);
    passage.sentences.forEach((sentence, index) => {
      const read = readSentence(sentence, index, passage, surroundings);
      const context = this.#understand(read, discourse);
      const groups: Party[] = [];
      for (const candidate of findCandidates(context)) {
        if (candidate.reciprocal) groups.push(candidate.sources);
        if (sport.excludes(sentence)) continue;
        const draft = toDraft(candidate, passage.text, this.#language, this.#contexts, day);
        if (draft !== null) drafts.push(draft);
      }
      this.#remember(context, discourse);
      for (const group of groups) discourse.setGroup(group);
    });
    return drafts;
  }

  /** Resolves who speaks and who acts in a sentence, clause by clause, so that its pronouns find them. */
  #understand(read: ReadSentence, discourse: Discourse): EventContext {
    const { grammar } = this.#language;
    const parties = new PartyResolver(read, this.#actors, grammar, discourse);
    const lemmas = new Set(read.tokens.map(({ lemma }) => lemma));
    const context: EventContext = { read, parties, lexicon: this.#events, grammar, lemmas };
    learnPeople(read, parties, this.#actors, discourse);
    parties.back.speaker = findSpeaker(context, discourse);
    const pointsBack = read.tokens.some(({ tag, person }) => tag === 'pronoun' && person === 'third');
    for (const clause of read.clauses) {
      const party = subjectOf(context, clause);
      const { main: token } = clause.group;
      if (isReferent(read, clause, party)) {
        parties.back.noteSubject({ token, party, isMain: isMainLine(clause), opposes: opposesBids(context, token) });
      }
      const other = pointsBack ? otherOf(context, clause) : NOBODY;
      if (other.codes.length > 0) parties.back.noteOther(token, other);
    }
    return context;
  }

  #remember({ read, parties }: EventContext, discourse: Discourse): void {
    const isFirst = this.#language.grammar.head === 'first';
    for (const { code, kind, first, end } of read.mentions) {
      discourse.mention(code);
      const noun = read.tokens[isFirst ? first : end - 1]?.lemma;
      if (BODIES.has(kind) && end - first > 1 && noun !== undefined) discourse.bodies.set(noun, code);
    }
    for (const subject of parties.back.subjects) discourse.setSubject(subject);
  }
}

/** Kinds of names that are shortened to their noun when they are named again. */
const BODIES: ReadonlySet<Mention['kind']> = new Set(['organisation', 'seat']);

/**
 * Whether a later "it" can mean the subject of a clause: a noun of any kind, or an actor; not "we". A participle brings
 * the subject of its sentence back: "Kenya left the union, which protested, stressing its support of Ghana".
 */
export function isReferent({ chunks, tokens }: ReadSentence, { subjects, link }: Clause, party: Party): boolean {
  if (link === 'adverbial' && subjects.length === 0) return party.strong && party.codes.length > 0;
  const phrase = chunks[subjects[0] ?? -1];
  if (phrase?.kind !== 'phrase') return false;
  const head = tokens[phrase.head];
  return head?.tag === 'pronoun' ? head.person === 'third' && party.codes.length > 0 : true;
}

function pieces(sentence: Sentence): Sentence[] {
  const { tokens, start, end } = sentence;
  if (tokens.length <= LONGEST_SENTENCE) return [sentence];
  const parts: Sentence[] = [];
  for (let at = 0; at < tokens.length; at += LONGEST_SENTENCE) {
    const part = tokens.slice(at, at + LONGEST_SENTENCE);
    const next = tokens[at + LONGEST_SENTENCE];
    parts.push({
      start: at === 0 ? start : (part[0]?.start ?? start),
      end: next === undefined ? end : (part.at(-1)?.end ?? end),
      tokens: part,
    });
  }
  return parts;
}

/** The actors that a passage names beyond doubt. */
function certainIn({ text, sentences }: Passage, listed: Surroundings['listed']): Set<ActorCode> {
  return new Set(sentences.flatMap(({ tokens }) => certainCodes(tokens, text, listed.get(tokens) ?? [])));
}

function contextsByLemma({ contexts }: Language): Map<string, Context[]> {
  const byLemma = new Map<string, Context[]>();
  for (const [context, lemmas] of Object.entries(contexts) as [Context, readonly string[]][]) {
    for (const lemma of lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), context]);
  }
  return byLemma;
}
