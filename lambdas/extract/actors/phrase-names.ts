import type { ActorCode } from '../../model/actors.ts';
import type { Phrase } from '../analysis/chunk.ts';
import type { ReadSentence } from '../analysis/read-sentence.ts';
import type { Token } from '../analysis/token.ts';
import type { CompiledActors } from './compiled.ts';
import type { OfficeWord } from './entry.ts';
import type { Mention } from './mention.ts';

/** How many words of an office may stand before one of them. */
const LONGEST_OFFICE = 4;

const HYPHENS: ReadonlySet<string> = new Set(['-', '–']);

/** What the words of a phrase say of who it is, without looking beyond it. */
export class PhraseNames {
  readonly #read: ReadSentence;
  readonly #actors: CompiledActors;

  constructor(read: ReadSentence, actors: CompiledActors) {
    this.#read = read;
    this.#actors = actors;
  }

  /** The names in a phrase, less those that only say where something is from: "UK-based", "the Russian-born". */
  mentionsIn({ first, end }: Phrase): Mention[] {
    const { tokens } = this.#read;
    const mentions = this.#read.mentions.filter((mention) => mention.first >= first && mention.first < end);
    return mentions.filter((mention) => {
      if (mention.end + 1 >= end || !HYPHENS.has(tokens[mention.end]?.form ?? '')) return true;
      return mentions.some((other) => other.first === mention.end + 1);
    });
  }

  /** The actors named in the sentence before a token. */
  codesBefore(token: number): ActorCode[] {
    return this.#read.mentions.filter(({ end }) => end <= token).map(({ code }) => code);
  }

  /** The states named between two tokens, both exclusive. */
  statesBetween(first: number, end: number): ActorCode[] {
    const named = this.#read.mentions.filter((mention) => mention.first > first && mention.end <= end);
    return named.filter(({ kind }) => kind === 'state' || kind === 'capital').map(({ code }) => code);
  }

  /** The office or organ that a phrase names. */
  officeIn(phrase: Phrase): OfficeWord | undefined {
    for (let at = phrase.first; at < phrase.end; at++) {
      const found = this.#actors.offices.longestAt(this.#read.tokens, at, 'lemma');
      if (found === undefined || found.first >= phrase.end) continue;
      // "Military support" is no military.
      const isOnlyLike = found.end - at === 1 && at !== phrase.head && this.#read.tokens[at]?.tag === 'adjective';
      if (!isOnlyLike) return found.values[0];
    }
    return undefined;
  }

  /** Whether a token belongs to the name of an office that has several words: the assistant to the minister. */
  isInOffice(token: number): boolean {
    for (let at = Math.max(0, token - LONGEST_OFFICE); at <= token; at++) {
      const found = this.#actors.offices.longestAt(this.#read.tokens, at, 'lemma');
      if (found !== undefined && found.end - found.first > 1 && found.end > token) return true;
    }
    return false;
  }

  /**
   * Whether a phrase names something that no adjective makes a state's: a team, a company. What a state owns by name
   * ("Zambia's debt") it does own.
   */
  isPrivate(phrase: Phrase): boolean {
    if (this.mentionsIn(phrase).some((mention) => this.owns(mention))) return false;
    // العراق الشقيق: what is written like a sister may only say what a state is like.
    return this.#some(
      phrase,
      ({ lemma, tag }, at) => tag !== 'adjective' && !this.#isMention(at) && this.#actors.privateNouns.has(lemma),
    );
  }

  /** Whether a phrase has a proper name that is no office. */
  isNamed(phrase: Phrase): boolean {
    return this.#some(phrase, ({ tag, lemma }) => tag === 'name' && !this.#actors.officeWords.has(lemma));
  }

  /** Whether a phrase is a proper name, rather than something that belongs to one: "Smith", not "Smith's permit". */
  isNamedLast(phrase: Phrase): boolean {
    return this.isNamed(phrase) && this.#read.tokens[phrase.head]?.tag === 'name';
  }

  /** Whether a phrase is a state's name and nothing else. */
  isBareState({ first, end }: Phrase): boolean {
    return this.#read.mentions.some(
      (mention) => mention.kind === 'state' && mention.first === first && mention.end === end,
    );
  }

  /** Whether the last words of a phrase are a state's name: دعم كينيا. */
  endsInState({ end }: Phrase): boolean {
    return this.#read.mentions.some((mention) => mention.kind === 'state' && mention.end === end);
  }

  isDefinite(phrase: Phrase): boolean {
    return this.#some(phrase, ({ definite, tag }) => definite === true || tag === 'determiner');
  }

  /** Whether a phrase is a body that holds offices of its own: an army, an organisation. */
  isOrgan(phrase: Phrase): boolean {
    return this.officeIn(phrase) !== undefined || this.mentionsIn(phrase).some(({ kind }) => kind === 'organisation');
  }

  /** Whether a phrase names actors by adjectives alone, and no organ of theirs. */
  isOnlyAdjective(phrase: Phrase): boolean {
    return !this.isOrgan(phrase) && this.mentionsIn(phrase).every(({ kind }) => kind === 'adjective');
  }

  /** The pronoun that says whose a phrase's noun is, by token index; -1 where none does. */
  possessiveIn({ first, end, head }: Phrase): number {
    for (let at = first; at < end; at++) if (at !== head && this.#read.tokens[at]?.person !== undefined) return at;
    return -1;
  }

  /** Whether only a pronoun says whose a phrase's noun is: "its help". */
  isOwnedByPronoun(phrase: Phrase): boolean {
    return this.mentionsIn(phrase).length === 0 && this.#some(phrase, ({ person }) => person === 'third');
  }

  /** Whether a name is made the owner of what follows it: Zambia's. */
  owns({ end, kind }: Mention): boolean {
    return kind !== 'adjective' && this.#read.tokens[end]?.tag === 'genitive';
  }

  #isMention(token: number): boolean {
    return this.#read.mentions.some(({ first, end }) => first <= token && token < end);
  }

  #some({ first, end }: Phrase, test: (token: Token, at: number) => boolean): boolean {
    for (let at = first; at < end; at++) if (test(this.#read.tokens[at] as Token, at)) return true;
    return false;
  }
}
