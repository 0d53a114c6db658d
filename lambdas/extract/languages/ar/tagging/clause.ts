import type { Tag, Token } from '../../../analysis/token.ts';
import type { Draft } from '../draft.ts';
import { isPersonal } from '../morphology/names.ts';
import { TITLES } from '../vocabulary/titles.ts';

/** What the tagger remembers of the clause that it is in. */
export interface Clause {
  /** The tokens of the sentence so far. */
  tokens: Token[];
  drafts: readonly Draft[];
  /** A verb has been read since the clause began. */
  hasVerb: boolean;
  /** A title, office or person's name has been read in the phrase that is open: a name may follow. */
  titled: boolean;
}

/** Takes a token into account. */
export function remember(clause: Clause, token: Token): void {
  clause.tokens.push(token);
  switch (token.tag) {
    case 'verb':
      clause.hasVerb ||= token.verb !== 'participle';
      clause.titled = false;
      break;
    case 'punctuation':
    case 'complementiser':
    case 'subordinator':
    case 'relative':
    case 'conditional':
      clause.hasVerb = false;
      clause.titled = false;
      break;
    case 'noun':
      clause.titled = TITLES.has(token.lemma) || (clause.titled && hangsOn(clause));
      break;
    case 'name':
      clause.titled ||= isPersonal(token.form);
      break;
    case 'adjective':
    case 'number':
    case 'quote':
    case 'pronoun':
      break;
    default:
      clause.titled = false;
  }
}

/** A noun that hangs on the one before it (وزير الخارجية) keeps the phrase a title. */
function hangsOn({ tokens }: Clause): boolean {
  const before = tokens.at(-2)?.tag;
  return before === 'noun' || before === 'adjective' || before === 'conjunction';
}

/** The tag that the token after `index` will most likely have. */
export function nextTag({ drafts }: Clause, index: number): Tag | undefined {
  return drafts[index + 1]?.readings[0]?.tag;
}

/** Whether the token after `index` is a pronoun written on it. */
export function carriesPronoun({ drafts }: Clause, index: number): boolean {
  const next = drafts[index + 1];
  return next?.readings[0]?.tag === 'pronoun' && next.start === drafts[index]?.end;
}

/** Whether a word stands among the next few, before any sign. */
export function isAhead({ drafts }: Clause, index: number, form: string): boolean {
  for (let i = index + 1; i <= index + 8; i++) {
    const draft = drafts[i];
    if (draft === undefined || draft.readings[0]?.tag === 'punctuation') return false;
    if (draft.form === form) return true;
  }
  return false;
}

/** Whether what stands before can have an adjective after it: a noun, its pronoun, or another adjective. */
export function followsNoun({ tokens }: Clause): boolean {
  const before = tokens.at(-1);
  if (before === undefined) return false;
  if (before.tag === 'pronoun') return tokens.at(-2)?.tag === 'noun';
  if (before.tag === 'conjunction' || (before.tag === 'punctuation' && /[-–—ـ]/.test(before.form))) {
    return tokens.at(-2)?.tag === 'adjective';
  }
  return before.tag === 'noun' || before.tag === 'adjective' || before.tag === 'name';
}

/** How likely a verb is at a place, by what stands before it. */
export type VerbPlace = 'sure' | 'open' | 'never';

const OPENERS = new Set<Tag>(['auxiliary', 'subordinator', 'relative', 'conditional', 'infinitive', 'negation']);
const BEFORE_NOUNS = new Set<Tag>(['preposition', 'determiner', 'number', 'verb', 'complementiser']);

/** Adverbs of several words (أيده الله، من جهة أخرى) stand between, and decide nothing. */
export function placeOf({ tokens, hasVerb }: Clause): VerbPlace {
  const before = tokens.findLast(({ tag, form }) => !(tag === 'adverb' && form.includes(' ')));
  if (before === undefined || before.tag === 'punctuation' || before.tag === 'quote') return 'sure';
  if (before.tag === 'conjunction') {
    const opener = tokens.at(-2);
    return opener === undefined || opener.tag === 'punctuation' ? 'sure' : 'open';
  }
  if (OPENERS.has(before.tag)) return 'sure';
  // حتى كشف عنه الوزير is until he revealed it, حتى نهاية العام until its end.
  if (before.lemma === 'حتى') return 'open';
  if (before.tag === 'pronoun') {
    const carrier = tokens.at(-2);
    const isFree = carrier === undefined || carrier.end !== before.start;
    if (isFree || carrier.tag === 'complementiser' || carrier.tag === 'conjunction') return 'sure';
    return carrier.tag === 'verb' || hasVerb ? 'never' : 'open';
  }
  if (BEFORE_NOUNS.has(before.tag) || (before.tag === 'noun' && before.definite !== true)) return 'never';
  return hasVerb ? 'never' : 'open';
}

/** A short form of the present stands after لم and لا and after ل. */
export function asksForPresent({ tokens }: Clause): boolean {
  const before = tokens.at(-1)?.tag;
  return before === 'negation' || before === 'infinitive';
}
