import type { ActorCode } from '../model/actors.ts';
import type { Context } from '../model/contexts.ts';
import type { ActorLexicon } from './actors/entry.ts';
import type { Sentence, Token } from './analysis/token.ts';
import type { AmountExpression, TimeExpression } from './attributes/expression.ts';
import type { Frame, Operator, Theme } from './events/frame.ts';

/** How a language builds phrases and clauses, as far as the engine needs it. */
export interface Grammar {
  /** Where the subject of a clause stands as a rule: before its verb (English), or after it (Arabic; before it too). */
  order: 'subject-first' | 'verb-first';
  /** Which word of a noun phrase says what it is: `Egypt's chief of staff` the last noun before `of`, Arabic the first. */
  head: 'first' | 'last';
  /** Whether a new noun phrase begins between two tokens that may both belong to one. */
  breaksPhrase(left: Token, right: Token): boolean;
  /** Whether a pronoun may stand for a noun, or for the subject of a verb, as far as their letters tell gender and number. */
  agrees(word: Token, pronoun: Token): boolean;
  /** Prepositions with which verbs take what others take as an object: قام ب، توصل إلى. */
  governed: readonly string[];
  /** Prepositions, by lemma, that make what follows the owner of the noun before them: of. */
  owners: readonly string[];
  /** Of these, the ones that make what they join part of a body: التابعة ل. */
  belongings: readonly string[];
  /**
   * Words that open a clause about a thing that no noun names (what, ما), each with the preposition that is part of it or
   * an empty string; who acts in the clause stands for the thing: أشاد بما قدمته كينيا.
   */
  freeRelatives: Readonly<Record<string, string>>;
  /** Relative pronouns, by lemma, that may be the object of their clause: that, which, whom; not where. */
  objectRelatives: readonly string[];
  /** Prepositions that say where someone holds an office: `the chief of staff in Egypt`, `for the UK`. */
  seats: readonly string[];
  /** Prepositions that say where people are from: soldiers from Latvia, وفد من المملكة المتحدة. */
  origins: readonly string[];
  /** Prepositions that say where something happens: in, at, في. */
  places: readonly string[];
  /** Nouns that count what a preposition after them names: each of, both of, كل من. */
  quantifiers: readonly string[];
  /** Words, by form, that open a list of those whom a noun before them names together (including, بينهم), by the first. */
  memberOpeners: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Prepositions that name with whom something is done together: in cooperation with, بالتعاون مع. */
  jointly: readonly string[];
  /** Prepositions that add another matter to a clause instead of a party: in addition to, بالإضافة إلى. */
  additions: readonly string[];
  /** Determiners that say there is none of what follows: no. */
  negators: readonly string[];
  /** Prepositions before a verbal noun whose doer is the subject of the clause: after, by; not for or of. */
  ofSubject: readonly string[];
  /** Prepositions that name the doer of an infinitive: the need for Kenya to act. */
  doers: readonly string[];
  /** Prepositions whose complements no verb carries as its act: of, about, because of. */
  asides: readonly string[];
  /** Prepositions that say what an act is for, before a verbal noun. */
  purposes: readonly string[];
  /** Prepositions for where somebody goes, where there are several: إلى and ل. */
  destinations: readonly string[];
  /** Prepositions that put an act beside another as its circumstance: during, after, خلال. */
  circumstances: readonly string[];
  /** Prepositions after which a possessive is the object's: thanked X for its help. */
  ofObject: readonly string[];
  /** Prepositions that name who does it in the passive: by, `من قبل`. */
  agents: readonly string[];
  /** Coordinating conjunctions that join equals: and, و; not but, or. */
  joins: readonly string[];
}

/** How a language points back. */
export interface Anaphors {
  /** Phrases for the two parties last named together: `the two countries`, `both sides`, `الجانبان`. Forms, spaced. */
  both: readonly string[];
  /** Phrases for all parties last named together: `the ministers`, `the three countries`. */
  all: readonly string[];
  /** Nouns for the other party than the one that owns them: counterpart, نظير. Lemmas. */
  counterparts: readonly string[];
  /** Nouns that, when definite and without a name, stand for a party named before by its office: minister, president. */
  offices: readonly string[];
  /** Of these, the ones that a country's own press needs no name for when it means its own: minister, king. Lemmas. */
  homeOffices: readonly string[];
  /** Offices, by their last word or lemma, that a state does not have: a minister is nobody of the United States. */
  lackedOffices: Readonly<Partial<Record<ActorCode, readonly string[]>>>;
  /** Nouns that with a possessive name a person again by his rank (his Majesty, سموه), each with its offices. Lemmas. */
  courtesies: Readonly<Record<string, readonly string[]>>;
}

/** All that is particular to a language. A new language is a folder whose `language.ts` exports one of these. */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  /** Sentences in order, with tagged tokens; every token's span is a slice of the text. Linear in the text's length. */
  analyse(text: string): Sentence[];
  /** The forms of a name's words, as `analyse` would give them in running text. */
  nameForms(name: string): string[];
  grammar: Grammar;
  anaphors: Anaphors;
  actors: ActorLexicon;
  /** Lemmas that belong to sport: where they gather in a sentence or article, its states meet only on a pitch. */
  sport: ReadonlySet<string>;
  frames: readonly Frame[];
  operators: readonly Operator[];
  /** Lemmas, or several lemmas separated by spaces, of each theme. */
  themes: Readonly<Record<Theme, readonly string[]>>;
  /** Lemmas that put an event into a context. */
  contexts: Readonly<Partial<Record<Context, readonly string[]>>>;
  /** Times named in a text, in order. @param published the day of publication, `YYYY-MM-DD`, or null */
  times(text: string, published: string | null): TimeExpression[];
  /**
   * Amounts of money named in a text, in order.
   * @param country the outlet's country, ISO 3166-1 alpha-3, whose currency a bare "pounds" means where it has that one
   */
  amounts(text: string, country: ActorCode | null): AmountExpression[];
  /** The value of a number token or of a run of them (`fifteen`, `١٥`, `3,500`), or null. */
  numberValue(tokens: readonly Token[]): number | null;
}
