import type { Token } from '../../analysis/token.ts';
import type { Draft } from './draft.ts';
import { isPersonal } from './morphology/names.ts';
import { hasArticle, looksRelational, relationalLemma } from './morphology/nouns.ts';
import type { Reading } from './morphology/reading.ts';
import { TITLES } from './vocabulary/titles.ts';

/** What the tagger remembers of the clause it is in. */
interface Clause {
  tokens: Token[];
  drafts: readonly Draft[];
  /** A verb has been read since the clause began. */
  hasVerb: boolean;
  /** A title, office or person's name has been read in the phrase that is open: a name may follow. */
  titled: boolean;
}

/** How likely a verb is at a place, by what stands before it. */
type VerbPlace = 'sure' | 'open' | 'never';

/** Words that the rest of a name follows: بن سلمان، آل سعود، عبد العزيز. */
const NAME_OPENERS = new Set(['بن', 'ال', 'عبد', 'ابو', 'بنت']);
const OPENERS = new Set(['auxiliary', 'subordinator', 'relative', 'conditional', 'infinitive', 'negation']);
const BEFORE_NOUNS = new Set(['preposition', 'determiner', 'number', 'verb', 'complementiser']);

/** Chooses a reading for every token of a sentence, from left to right, by its neighbours. */
export function tag(drafts: readonly Draft[], text: string): Token[] {
  const clause: Clause = { tokens: [], drafts, hasVerb: false, titled: false };
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i] as Draft;
    const reading = choose(clause, draft, i);
    const token: Token = { start: draft.start, end: draft.end, form: draft.form, ...reading };
    if (token.lemma === 'أن' && text.charAt(token.start) === 'إ') token.lemma = 'إن';
    clause.tokens.push(token);
    remember(clause, token);
  }
  settle(clause.tokens);
  return clause.tokens;
}

function remember(clause: Clause, token: Token): void {
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
      clause.titled = TITLES.has(token.lemma) || (clause.titled && followsInPhrase(clause));
      break;
    case 'name':
      clause.titled ||= isPersonal(token.form);
      break;
    case 'adjective':
    case 'number':
    case 'quote':
      break;
    default:
      if (token.tag !== 'pronoun') clause.titled = false;
  }
}

/** A noun that hangs on the one before it (وزير الخارجية) keeps the phrase a title. */
function followsInPhrase({ tokens }: Clause): boolean {
  const before = tokens.at(-2);
  return before !== undefined && (before.tag === 'noun' || before.tag === 'adjective' || before.tag === 'conjunction');
}

function choose(clause: Clause, draft: Draft, index: number): Reading {
  const { readings } = draft;
  if (readings.length === 0) return readUnknown(clause, draft);
  const first = readings[0] as Reading;
  if (first.verb === 'imperative') {
    return asksForPresent(clause) ? { ...first, verb: 'present' } : readUnknown(clause, draft);
  }
  if (readings.length === 1)
    return first.tag === 'adjective' || first.verb === 'participle' ? refine(clause, first, draft, index) : first;
  const verb = verbOf(clause, readings);
  const participle = readings.find((reading) => reading.verb === 'participle');
  const other = readings.find((reading) => reading.tag !== 'verb');
  if (other === undefined) return verb ?? first;
  if (isGrammar(other)) return chooseGrammar(clause, readings, other, verb, draft, index);
  if (verb !== undefined && isVerb(clause, verb, index)) return verb;
  if (participle !== undefined && isParticiple(clause, draft, index)) return participle;
  return chooseNominal(clause, readings, draft, index);
}

/** A short form of the present stands after لم and لا and after ل. */
function asksForPresent({ tokens }: Clause): boolean {
  const before = tokens.at(-1);
  return before?.tag === 'negation' || before?.tag === 'infinitive';
}

/** The verb among the readings; a present where only a present can stand. */
function verbOf(clause: Clause, readings: readonly Reading[]): Reading | undefined {
  const verbs = readings.filter(
    (reading) => reading.tag === 'verb' && reading.verb !== 'participle' && reading.verb !== 'imperative',
  );
  if (verbs.length < 2) return verbs[0];
  const before = clause.tokens.at(-1);
  return asksForPresent(clause) || before?.lemma === 'أن' ? verbs[1] : verbs[0];
}

function isGrammar({ tag }: Reading): boolean {
  return tag !== 'noun' && tag !== 'adjective' && tag !== 'name' && tag !== 'verb';
}

/** Words that are grammar, and seldom something else: بين, عبر, علي. */
function chooseGrammar(
  clause: Clause,
  readings: readonly Reading[],
  grammar: Reading,
  verb: Reading | undefined,
  draft: Draft,
  index: number,
): Reading {
  const name = readings.find((reading) => reading.tag === 'name');
  if (
    name !== undefined &&
    draft.key !== 'على' &&
    (clause.tokens.at(-1)?.tag === 'name' || (clause.titled && afterTitle(clause)))
  ) {
    return name;
  }
  if (verb === undefined) return grammar;
  if (grammar.lemma === 'عبر' && opensOn(clause, index) && lookAhead(clause, index, 'عن')) return verb;
  const place = placeOf(clause);
  if (grammar.tag === 'adverb' && place !== 'never' && startsSubject(clause, index)) return verb;
  if (place !== 'sure') return grammar;
  if (grammar.lemma === 'بين' && nextIs(clause, index, 'complementiser')) return verb;
  if (grammar.lemma === 'عبر' && lookAhead(clause, index, 'عن')) return verb;
  return grammar;
}

/** Whether what follows can be the subject or object of a verb: a name or a title. */
function startsSubject({ drafts }: Clause, index: number): boolean {
  const next = drafts[index + 1]?.readings[0];
  return next?.tag === 'name' || (next !== undefined && TITLES.has(next.lemma));
}

function afterTitle({ tokens }: Clause): boolean {
  const before = tokens.at(-1);
  return before !== undefined && (before.tag === 'noun' || before.tag === 'adjective');
}

function lookAhead({ drafts }: Clause, index: number, form: string): boolean {
  for (let i = index + 1; i <= index + 8; i++) {
    const draft = drafts[i];
    if (draft === undefined || draft.readings[0]?.tag === 'punctuation') return false;
    if (draft.form === form) return true;
  }
  return false;
}

function nextIs({ drafts }: Clause, index: number, tag: Token['tag']): boolean {
  return drafts[index + 1]?.readings[0]?.tag === tag;
}

/** Where a verb may stand. */
function placeOf({ tokens, hasVerb }: Clause): VerbPlace {
  const before = tokens.at(-1);
  if (before === undefined || before.tag === 'punctuation' || before.tag === 'quote') return 'sure';
  if (before.tag === 'conjunction') {
    const opener = tokens.at(-2);
    return opener === undefined || opener.tag === 'punctuation' ? 'sure' : 'open';
  }
  if (OPENERS.has(before.tag)) return 'sure';
  if (before.tag === 'pronoun') {
    const carrier = tokens.at(-2);
    const attached = carrier !== undefined && carrier.end === before.start;
    if (!attached || carrier.tag === 'complementiser' || carrier.tag === 'conjunction') return 'sure';
    return carrier.tag === 'verb' || hasVerb ? 'never' : 'open';
  }
  if (BEFORE_NOUNS.has(before.tag)) return 'never';
  if (before.tag === 'noun' && before.definite !== true) return 'never';
  return hasVerb ? 'never' : 'open';
}

/** Decides between a verb and a noun of the same letters (بحث، دعم، تعاون). */
function isVerb(clause: Clause, verb: Reading, index: number): boolean {
  const place = placeOf(clause);
  const next = clause.drafts[index + 1];
  if (opensRelative(clause, next, index) || opensOn(clause, index)) return true;
  // A dual (بحثا) is spelled like an accusative noun: it needs two before it.
  if (verb.plural && draftEnds(clause, index, 'ا')) return followsDual(clause);
  if (place === 'never') return false;
  const following = next?.readings[0];
  const governed = following?.tag === 'preposition' || following?.tag === 'complementiser';
  if (place === 'sure') {
    // A title of a news item (توقيع اتفاقية) begins with a noun, a sentence with a verb: its subject is definite or a name.
    if (next === undefined) return false;
    if (following?.tag === 'adjective' && following.definite !== true) return false;
    return (
      verb.verb !== 'past' ||
      next.readings.length === 0 ||
      following?.tag !== 'noun' ||
      following.definite === true ||
      TITLES.has(following.lemma) ||
      governed
    );
  }
  if (governed) return true;
  if (following === undefined) return false;
  const afterConjunction = clause.tokens.at(-1)?.tag === 'conjunction';
  if (!afterConjunction) return true;
  return (
    TITLES.has(following.lemma) ||
    following.tag === 'name' ||
    (next?.key.startsWith('ال') === true && next.key.endsWith('ان'))
  );
}

function draftEnds({ drafts }: Clause, index: number, ending: string): boolean {
  return drafts[index]?.form.endsWith(ending) === true;
}

function followsDual({ tokens }: Clause): boolean {
  return tokens.slice(-2).some(({ form, plural }) => plural === true && /(?:ان|ين)$/.test(form));
}

/** اتصالا عبر فيه عن شكره: a verb before خلاله or فيه describes the noun before it. */
function opensOn({ drafts }: Clause, index: number): boolean {
  const preposition = drafts[index + 1];
  const pronoun = drafts[index + 2];
  if (preposition?.form !== 'خلال' && preposition?.form !== 'في') return false;
  return pronoun?.readings[0]?.tag === 'pronoun' && pronoun.start === preposition.end;
}

/** مؤتمر صحفي عقده: after an indefinite adjective a verb with a pronoun is a relative clause. */
function opensRelative({ tokens, drafts }: Clause, next: Draft | undefined, index: number): boolean {
  const before = tokens.at(-1);
  const carries = next?.readings[0]?.tag === 'pronoun' && next.start === drafts[index]?.end;
  return carries && before?.tag === 'adjective' && before.definite !== true;
}

/** A participle tells what the subject does meanwhile when it is indefinite and governs something (مؤكدا أن، مشيدا ب). */
function isParticiple(clause: Clause, draft: Draft, index: number): boolean {
  const following = clause.drafts[index + 1]?.readings[0];
  if (following === undefined || following.tag === 'punctuation' || following.tag === 'conjunction') return false;
  const before = clause.tokens.at(-1);
  if (before === undefined) return draft.form.endsWith('ا');
  if (before.tag === 'preposition' || before.tag === 'determiner' || before.tag === 'number') return false;
  if (draft.form.endsWith('ا'))
    return !(before.tag === 'noun' && before.form.endsWith('ا') && following.tag === 'noun');
  const apart =
    before.tag === 'punctuation' || (before.tag === 'conjunction' && clause.tokens.at(-2)?.verb === 'participle');
  return apart && (following.tag === 'preposition' || following.tag === 'complementiser');
}

function refine(clause: Clause, reading: Reading, draft: Draft, index: number): Reading {
  if (reading.verb === 'participle') {
    return isParticiple(clause, draft, index) ? reading : readUnknown(clause, draft);
  }
  return chooseNominal(clause, [reading], draft, index);
}

/** Decides between noun, adjective and name. */
function chooseNominal(clause: Clause, readings: readonly Reading[], draft: Draft, index: number): Reading {
  const nominals = readings.filter((reading) => reading.tag !== 'verb');
  const adjective = nominals.find((reading) => reading.tag === 'adjective');
  const noun = nominals.find((reading) => reading.tag === 'noun');
  const name = nominals.find((reading) => reading.tag === 'name');
  const follows = followsNoun(clause);
  const before = clause.tokens.at(-1);
  const definite = draft.key.startsWith('ال');
  // الوزير شكري: after a title with the article what has none is a name, whatever else it could be.
  const isNamed = before !== undefined && !definite && before.definite === true && TITLES.has(before.lemma);
  if ((isNamed && !TITLES.has(noun?.lemma ?? '')) || (before !== undefined && NAME_OPENERS.has(before.form))) {
    return name ?? { lemma: draft.key, tag: 'name' };
  }
  if (name !== undefined && (noun !== undefined || adjective !== undefined)) {
    const isPerson =
      clause.titled && isPersonal(draft.key) && !(follows && adjective !== undefined && agrees(clause, adjective));
    if (isPerson || !isPersonal(draft.key)) return name;
    if (noun !== undefined && adjective === undefined) return noun;
  }
  if (adjective === undefined) {
    if (noun?.definite && follows && before?.definite && looksRelational(draft.form))
      return { ...noun, tag: 'adjective' };
    return nominals[0] as Reading;
  }
  if (follows && before?.tag === 'name' && clause.titled && !adjective.definite) return { ...adjective, tag: 'name' };
  if (follows && agrees(clause, adjective)) {
    return noun !== undefined &&
      !noun.definite &&
      (nextStartsPhrase(clause, index) || nextIs(clause, index, 'adjective'))
      ? noun
      : adjective;
  }
  if (noun !== undefined) return noun;
  // An adjective without its noun names a person, a people or a state: السعودية، المصريون.
  if (!definite || !looksRelational(draft.form)) return adjective;
  return { ...adjective, tag: draft.form.endsWith('ية') ? 'name' : 'noun' };
}

/** An adjective is definite when its noun is, by its own article, a pronoun, a name, or the noun that it hangs on. */
function agrees({ tokens }: Clause, adjective: Reading): boolean {
  const before = tokens.at(-1);
  if (before?.tag === 'pronoun' || before?.tag === 'name') return adjective.definite === true;
  if (before?.tag === 'conjunction' || before?.tag === 'punctuation')
    return tokens.at(-2)?.definite === adjective.definite;
  return before?.definite === adjective.definite;
}

function nextStartsPhrase({ drafts }: Clause, index: number): boolean {
  const next = drafts[index + 1];
  const tag = next?.readings[0]?.tag;
  return (
    next !== undefined && (tag === 'noun' || tag === 'name' || (tag === 'pronoun' && next.start === drafts[index]?.end))
  );
}

function followsNoun({ tokens }: Clause): boolean {
  const before = tokens.at(-1);
  if (before === undefined) return false;
  if (before.tag === 'pronoun') return tokens.at(-2)?.tag === 'noun';
  if (before.tag === 'conjunction' || (before.tag === 'punctuation' && /[-–—ـ]/.test(before.form))) {
    return tokens.at(-2)?.tag === 'adjective';
  }
  return before.tag === 'noun' || before.tag === 'adjective' || before.tag === 'name';
}

/** Endings that few names of persons have. */
const NO_NAME = /(?:ة|ين|ون|ات|ها|هم|نا)$/;
/** Where a verb must stand, an unknown word in ي is a present. */
const PRESENT = /^ي.{3,}/;

function readUnknown(clause: Clause, draft: Draft): Reading {
  const { form, key } = draft;
  const definite = hasArticle(key);
  const before = clause.tokens.at(-1);
  const mark = definite ? { definite } : {};
  if (before !== undefined && followsNoun(clause)) {
    if (before.tag === 'name' && clause.titled) return { lemma: key, tag: 'name', ...mark };
    if (
      looksRelational(form) &&
      (before.definite === definite || before.tag === 'pronoun' || (definite && before.tag !== 'noun'))
    ) {
      return { lemma: relationalLemma(form), tag: 'adjective', ...mark };
    }
    if (!definite && clause.titled && before.tag !== 'conjunction' && !NO_NAME.test(key))
      return { lemma: key, tag: 'name' };
  }
  if (PRESENT.test(key) && placeOf(clause) === 'sure') return { lemma: key, tag: 'verb', verb: 'present' };
  if (PRESENT.test(key) && before?.tag === 'complementiser') return { lemma: key, tag: 'verb', verb: 'present' };
  return { lemma: definite ? key.slice(2) : key, tag: 'noun', ...mark };
}

/** What only what follows can settle: قد before a present is perhaps, before a past it is fact. */
function settle(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.lemma === 'قد' && tokens[i + 1]?.verb === 'present') token.modality = 'hypothetical';
  }
}
