import type { ActorCode } from '../../model/actors.ts';
import type { Language } from '../language.ts';
import type { ActorEntry, OfficeWord } from './entry.ts';
import { PhraseTable } from './gazetteer.ts';

/** What points back at parties named before. */
export type Anaphor = 'both' | 'all';

/** A language's names of actors, made ready to be found in tokens. */
export interface CompiledActors {
  /** By forms; null for a phrase that names no actor, whatever its words name. */
  names: PhraseTable<ActorEntry | null>;
  offices: PhraseTable<OfficeWord>;
  /** Every word of every office, none of which is anybody's name. */
  officeWords: ReadonlySet<string>;
  anaphors: PhraseTable<Anaphor>;
  privateNouns: ReadonlySet<string>;
  counterparts: ReadonlySet<string>;
  /** Nouns that stand for a party by its office when they are definite and bare. */
  bareOffices: ReadonlySet<string>;
  /** Of these, the ones that in a country's own press mean its own. */
  homeOffices: ReadonlySet<string>;
  /** Offices that a state does not have. */
  lackedOffices: ReadonlyMap<ActorCode, ReadonlySet<string>>;
  /** Nouns that with a possessive name a person again by his rank, each with the first words of its offices. */
  courtesies: ReadonlyMap<string, readonly string[]>;
  descriptions: ReadonlyMap<string, readonly ActorCode[]>;
}

/** @param ownEntries a user's own actors in this language, beside the built-in ones */
export function compileActors(language: Language, ownEntries: readonly ActorEntry[] = []): CompiledActors {
  const { actors, anaphors } = language;
  const names = new PhraseTable<ActorEntry | null>();
  for (const entry of actors.entries) names.add(language.nameForms(entry.form), entry);
  for (const entry of ownEntries) names.add(language.nameForms(entry.form), entry);
  for (const phrase of actors.notActors) names.add(language.nameForms(phrase), null);
  const offices = new PhraseTable<OfficeWord>();
  for (const office of actors.offices) offices.add(office.words.split(' '), office);
  const anaphorTable = new PhraseTable<Anaphor>();
  for (const phrase of anaphors.both) anaphorTable.add(language.nameForms(phrase), 'both');
  for (const phrase of anaphors.all) anaphorTable.add(language.nameForms(phrase), 'all');
  return {
    names,
    offices,
    officeWords: new Set(actors.offices.flatMap(({ words }) => words.split(' '))),
    anaphors: anaphorTable,
    privateNouns: new Set(actors.privateNouns),
    counterparts: new Set(anaphors.counterparts),
    bareOffices: new Set(anaphors.offices),
    homeOffices: new Set(anaphors.homeOffices),
    lackedOffices: new Map(
      Object.entries(anaphors.lackedOffices).map(([code, words = []]) => [code, new Set<string>(words)] as const),
    ),
    courtesies: new Map(Object.entries(anaphors.courtesies)),
    descriptions: new Map(Object.entries(actors.descriptions)),
  };
}
