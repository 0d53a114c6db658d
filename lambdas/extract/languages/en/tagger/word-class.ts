/** What a form may be, as bits, so that a word with several readings is one number. */
export const NOUN = 1;
export const PLURAL = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;
export const BASE = 16;
export const THIRD = 32;
export const PAST = 64;
export const PARTICIPLE = 128;
export const GERUND = 256;
export const DETERMINER = 512;
export const PRONOUN = 1024;
export const PREPOSITION = 2048;
export const CONJUNCTION = 4096;
export const SUBORDINATOR = 8192;
export const CONDITIONAL = 16384;
export const RELATIVE = 32768;
export const NEGATION = 65536;
export const AUXILIARY = 131072;
export const MODAL = 262144;
export const NUMBER = 524288;
/** Punctuation, quotes and the genitive, whose tag the tokeniser gives. */
export const MARK = 1048576;
/** A capitalised word that no table knows. */
export const NAME = 2097152;

export const VERB = BASE | THIRD | PAST | PARTICIPLE | GERUND;
export const NOMINAL = NOUN | PLURAL | NAME;
export const CLOSED =
  DETERMINER |
  PRONOUN |
  PREPOSITION |
  CONJUNCTION |
  SUBORDINATOR |
  CONDITIONAL |
  RELATIVE |
  NEGATION |
  AUXILIARY |
  MODAL;
