import type { ActorCode, Role } from '../../model/actors.ts';

/**
 * What kind of word names an actor: the name of a state, its adjective (which also names its people), its capital, a
 * seat of power used for a government (the Kremlin), an organisation or movement, a person in office.
 */
export type NameKind = 'state' | 'adjective' | 'capital' | 'seat' | 'organisation' | 'person';

/** One written form that names an actor. */
export interface ActorEntry {
  /**
   * As written, with its capitals and spaces; the engine normalises it with the language's own tokeniser. Where a script
   * has capitals they are part of the form: `US` is not us, `WHO` not who, `Turkey` not a turkey.
   */
  form: string;
  code: ActorCode;
  kind: NameKind;
  /** The capacity that the form itself tells: GOV for a president, MIL for the Pentagon. */
  role?: Role;
  /** First and last month in which the form means this actor, `YYYY-MM`; open where absent. */
  from?: string;
  until?: string;
  /** Set where the form often means something else, and so needs its surroundings to show that this actor is meant. */
  ambiguous?: Ambiguity;
}

/**
 * Why a form alone does not tell its actor. Either kind counts beside an office word that belongs to it, joined to
 * another actor by a conjunction, or where the article names the same actor by a form that is not ambiguous. When two
 * actors share an ambiguous form, the one that the article names otherwise is meant; when it names neither, none is.
 *
 * - `word`: a common word is spelled alike (مالي, financial). It counts also after a preposition of place.
 * - `name`: something else bears the same name (Georgia, a state of the United States). A preposition shows nothing.
 */
export type Ambiguity = 'word' | 'name';

/** A noun that names an office, organ or group of people, and with an actor's name beside it stands for the actor. */
export interface OfficeWord {
  /** Lemmas of its words, separated by spaces: `foreign minister`, `وزير خارجية`. */
  words: string;
  role: Role;
  /** A person who holds it, rather than a body: his name may follow, and later stand alone. */
  person: boolean;
  /** Of a person: heads a state or its government, so that a colleague named beside him is of another state. */
  head: boolean;
}

/** All that a language knows of the names of actors. */
export interface ActorLexicon {
  entries: readonly ActorEntry[];
  offices: readonly OfficeWord[];
  /** Fixed phrases in which the name of an actor names no actor: `Paris Agreement`, `Turkish coffee`, `قمر الدين`. */
  notActors: readonly string[];
  /** Lemmas of nouns that an actor's adjective or name does not make an actor: team, club, company, singer, coffee. */
  privateNouns: readonly string[];
  /** Definite descriptions and the actors that each may mean: `kingdom` → SAU, GBR, …; the nearest one mentioned is meant. */
  descriptions: Readonly<Record<string, readonly ActorCode[]>>;
}
