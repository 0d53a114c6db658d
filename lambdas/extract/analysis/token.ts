/**
 * What a token is, as far as finding events needs it. A language's tagger assigns them; the engine knows no word.
 *
 * `noun` also holds words the tagger does not know. `name` is a capitalised or otherwise certain proper noun.
 * `genitive` is a token that makes what stands before it the owner of what follows (English 's). `complementiser`
 * opens a clause that is the content of what governs it (that, أن, إن), `subordinator` any other subordinate clause
 * (after, because, بعد أن), `conditional` one that is not real (if, unless, لو), `relative` one that describes a noun
 * (who, which, الذي). `infinitive` is the particle that opens an infinitive (to).
 */
export type Tag =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'adjective'
  | 'determiner'
  | 'number'
  | 'verb'
  | 'auxiliary'
  | 'adverb'
  | 'negation'
  | 'preposition'
  | 'conjunction'
  | 'complementiser'
  | 'subordinator'
  | 'conditional'
  | 'relative'
  | 'infinitive'
  | 'genitive'
  | 'quote'
  | 'punctuation';

/** Tense, mood and voice of a verb token, as far as its form shows it. */
export type VerbForm = 'past' | 'present' | 'future' | 'base' | 'gerund' | 'participle' | 'imperative';

export interface Token {
  /** Offsets into the article's text, UTF-16 code units, end exclusive. A clitic's span is its own letters. */
  start: number;
  end: number;
  /** Normalised: lower case in English; in Arabic without vowel signs and with one alef, clitics split off. */
  form: string;
  /** Dictionary form, by which lexicon entries are found; the form itself where the tagger knows none. */
  lemma: string;
  tag: Tag;
  /** Of a verb; of an auxiliary only where it is a gerund (having signed). */
  verb?: VerbForm;
  /** Of a verb whose form alone shows the passive. */
  passive?: boolean;
  /** Of a noun or adjective: definite by an article or ending of its own (Arabic ال). */
  definite?: boolean;
  plural?: boolean;
  /** Of an indefinite noun: an ending of its own makes it accusative (Arabic اجتماعا), so that it is no subject. */
  accusative?: boolean;
  /** Of a noun: it says what the person named directly before it is (سامح شكري وزير الخارجية), and begins nothing new. */
  apposition?: boolean;
  /** Of a pronoun, a possessive, or a verb whose form tells: whom it stands for. `first` is the speaker's side. */
  person?: 'first' | 'second' | 'third';
  /** Of an auxiliary: it puts the verb after it before the time told of (had, كان قد). */
  anterior?: boolean;
  /** Of an auxiliary: what it does to the verb after it. */
  modality?: Modality;
}

/** What an auxiliary, or a word that governs another, makes of an act. */
export type Modality =
  /** It is told as real: hold, conduct, continue, has, was. */
  | 'real'
  /** It lies ahead as certain: will, shall, سوف. */
  | 'future'
  /** It is not told as real: could, might, should, would. */
  | 'hypothetical'
  /** It is an obligation that the speaker takes on with others, or puts on them: must, need to, يجب. */
  | 'obligation';

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
}
