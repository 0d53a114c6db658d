import type { Tag, Token } from '../../../analysis/token.ts';
import type { Draft } from '../draft.ts';
import { isPersonal } from '../morphology/names.ts';
import type { Reading } from '../morphology/reading.ts';
import { TITLES } from '../vocabulary/titles.ts';
import { markAccusatives } from './accusative.ts';
import { markAppositions } from './apposition.ts';
import { asksForPresent, type Clause, isAhead, nextTag, placeOf, remember } from './clause.ts';
import { chooseNominal } from './nominal.ts';
import { isParticiple } from './participle.ts';
import { readUnknown } from './unknown.ts';
import { isVerb, opensOn, verbOf } from './verb.ts';

/** Chooses a reading for every token of a sentence, from left to right, by its neighbours. */
export function tag(drafts: readonly Draft[], text: string): Token[] {
  const clause: Clause = { tokens: [], drafts, hasVerb: false, titled: false };
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const token: Token = { start: draft.start, end: draft.end, form: draft.form, ...choose(clause, draft, i) };
    if (token.tag === 'pronoun' && isPossessive(clause, token)) token.definite = true;
    if (token.lemma === 'أن' && text.charAt(token.start) === 'إ') token.lemma = 'إن';
    remember(clause, token);
  }
  settle(clause.tokens);
  markAccusatives(clause.tokens);
  markAppositions(clause.tokens);
  return clause.tokens;
}

const NOMINAL = new Set<Tag>(['noun', 'adjective', 'name']);

function choose(clause: Clause, draft: Draft, index: number): Reading {
  const { readings } = draft;
  const first = readings[0];
  if (first === undefined) return readUnknown(clause, draft);
  if (first.verb === 'imperative') {
    return asksForPresent(clause) ? { ...first, verb: 'present' } : readUnknown(clause, draft);
  }
  if (first.tag === 'verb' && first.verb !== 'participle' && isUnderPreposition(clause)) {
    const noun = readings.find(({ tag }) => tag !== 'verb');
    if (noun === undefined) return { lemma: draft.key, tag: 'noun' };
  }
  if (readings.length === 1 && isSettled(first)) return first;
  const verb = verbOf(clause, readings, index);
  const other = readings.find((reading) => reading.tag !== 'verb');
  if (other !== undefined && !NOMINAL.has(other.tag)) return chooseGrammar(clause, readings, other, verb, draft, index);
  if (
    verb !== undefined &&
    !isNamed(clause, readings, draft, index) &&
    (other === undefined || isVerb(clause, verb, other, index))
  ) {
    return verb;
  }
  const participle = readings.find((reading) => reading.verb === 'participle');
  if (participle !== undefined && isParticiple(clause, index, other?.tag === 'noun')) return participle;
  return other === undefined ? readUnknown(clause, draft) : chooseNominal(clause, readings, draft, index);
}

/** Prepositions that a verb may follow, because they open clauses too. */
const BEFORE_CLAUSES = new Set(['حتى', 'منذ', 'مذ', 'بسبب', 'ك', 'مثل', 'سوى', 'ل', 'رغم']);

/** No verb follows a preposition: بلا كلل. */
function isUnderPreposition({ tokens }: Clause): boolean {
  const before = tokens.at(-1);
  return before?.tag === 'preposition' && !BEFORE_CLAUSES.has(before.lemma);
}

/** الوزير ناصر جودة، الوزير الكيني، ناصر جودة: what can be a given name is one after a title. */
function isNamed(clause: Clause, readings: readonly Reading[], draft: Draft, index: number): boolean {
  if (!isPersonal(draft.key) || !readings.some(({ tag }) => tag === 'name')) return false;
  return isInName(clause) || (isPersonal(clause.drafts[index + 1]?.key ?? '') && isBehindTitle(clause));
}

/** Whether only a comma stands between the word and an office. */
function isBehindTitle({ tokens }: Clause): boolean {
  if (tokens.at(-1)?.form !== '،') return false;
  const office = tokens.findLast(({ tag }) => tag !== 'punctuation' && tag !== 'adjective');
  return office !== undefined && TITLES.has(office.lemma);
}

/** A pronoun written on a noun owns it, and makes it definite; one written on a verb is its object. */
function isPossessive({ tokens }: Clause, { start }: Token): boolean {
  const host = tokens.at(-1);
  return host !== undefined && host.end === start && (host.tag === 'noun' || host.tag === 'determiner');
}

/** A reading that its neighbours cannot change: of adjectives, participles and definite nouns they can. */
function isSettled({ tag, verb, definite }: Reading): boolean {
  return tag !== 'adjective' && verb !== 'participle' && !(tag === 'noun' && definite === true);
}

/** نحو is towards, but before a number about. */
const ABOUT: Reading = { lemma: 'نحو', tag: 'determiner' };

/** What one accepts: قبل الرئيس الدعوة. */
const ACCEPTED = ['دعوة', 'الدعوة', 'استقالة', 'اعتذار', 'عرض', 'العرض'];

/** Words that are grammar, and seldom something else: بين is between and he explained, علي is on and Ali. */
function chooseGrammar(
  clause: Clause,
  readings: readonly Reading[],
  grammar: Reading,
  verb: Reading | undefined,
  draft: Draft,
  index: number,
): Reading {
  const name = readings.find((reading) => reading.tag === 'name');
  if (name !== undefined && draft.key !== 'على' && isInName(clause)) return name;
  if (grammar.lemma === 'نحو' && nextTag(clause, index) === 'number') return ABOUT;
  if (verb === undefined) return participleBeforeNoun(clause, readings, grammar, index) ?? grammar;
  const place = placeOf(clause);
  switch (grammar.lemma) {
    case 'عبر':
      // At the start of a sentence a person expresses: عبر الوزير، خلال اللقاء، عن.
      if (place === 'sure' && clause.tokens.length < 2 && startsSubject(clause, index)) return verb;
      return (place === 'sure' || opensOn(clause, index)) && isAhead(clause, index, 'عن') ? verb : grammar;
    case 'قبل':
      return place === 'sure' && ACCEPTED.some((thing) => isAhead(clause, index, thing)) ? verb : grammar;
    case 'بين':
      return place === 'sure' && nextTag(clause, index) === 'complementiser' ? verb : grammar;
    default:
      // أثنى is spelled like اثني, which only another number follows.
      if (grammar.tag === 'number') return draft.key === 'اثنى' && nextTag(clause, index) !== 'number' ? verb : grammar;
      return grammar.tag === 'adverb' && place !== 'never' && startsSubject(clause, index) ? verb : grammar;
  }
}

/** مجددا is again, but before الشكر he who says it again. */
function participleBeforeNoun(
  { drafts }: Clause,
  readings: readonly Reading[],
  grammar: Reading,
  index: number,
): Reading | undefined {
  const next = drafts[index + 1]?.readings[0];
  if (grammar.tag !== 'adverb' || next?.tag !== 'noun' || next.definite !== true) return undefined;
  return readings.find(({ verb }) => verb === 'participle');
}

function isInName({ tokens, titled }: Clause): boolean {
  const before = tokens.at(-1)?.tag;
  return before === 'name' || (titled && (before === 'noun' || before === 'adjective'));
}

/** Whether what follows can be the subject or object of a verb: a name or a title. */
function startsSubject({ drafts }: Clause, index: number): boolean {
  const next = drafts[index + 1]?.readings[0];
  return next?.tag === 'name' || (next !== undefined && TITLES.has(next.lemma));
}

const ENDS_REACH = new Set<Tag>(['verb', 'complementiser', 'relative', 'subordinator']);

/**
 * What only what follows can settle: قد before a present is perhaps, before a past it is fact; and كان puts what follows
 * it before the time told of, with قد (كان الوزير قد زار) or at once (كان زار); a future after it has not come about (كان
 * سيزور).
 */
function settle(tokens: Token[]): void {
  let had: Token | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (isForWhat(tokens, i)) token.tag = 'relative';
    if (isUntil(tokens, i)) token.tag = 'subordinator';
    if (token.lemma === 'كان' && token.tag === 'auxiliary') {
      had = token;
      if (next?.verb === 'past' && next.tag === 'verb') token.anterior = true;
    } else if (token.lemma === 'قد') {
      if (next?.verb === 'present') token.modality = 'hypothetical';
      else if (had !== null) token.anterior = true;
    } else if (had !== null && token.verb === 'future' && token.tag === 'verb') {
      token.modality = 'hypothetical';
      had = null;
    } else if (ENDS_REACH.has(token.tag)) had = null;
  }
}

/** إلى أن is that, but until right before a past: إلى أن وقعت كينيا. */
function isUntil(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lemma === 'أن' && tokens[at - 1]?.lemma === 'إلى' && tokens[at + 1]?.verb === 'past';
}

/** لما is when, but for what in لما قدمته من مساعدات. */
function isForWhat(tokens: readonly Token[], at: number): boolean {
  const [word, verb, pronoun, of] = tokens.slice(at, at + 4);
  return word?.lemma === 'لما' && verb?.tag === 'verb' && pronoun?.start === verb.end && of?.lemma === 'من';
}
