import type { Chunk, Mark } from './chunk.ts';
import type { Clause, Complement } from './clause.ts';
import { before, type ClauseReading, isComma, isFree, isMark, isWrittenOn } from './clause-reading.ts';
import { groupStarting } from './coordination.ts';
import type { Token } from './token.ts';

/** Collects what follows a verb: objects and prepositional complements, and in a verb-first language its subject. */
export function collectParties(reading: ClauseReading, clause: Clause): void {
  const { tokens, chunks, grammar } = reading;
  const needsSubject =
    grammar.order === 'verb-first' &&
    clause.subjects.length === 0 &&
    clause.group.form === 'finite' &&
    tokens[clause.group.main]?.person !== 'first' &&
    tokens[clause.group.main]?.plural !== true &&
    (clause.objects.length > 0 || !isMark(chunks[before(chunks, clause.at)], 'relative'));
  clause.complements.push(...complementsBefore(reading, clause));
  let preposition: string | null = null;
  let isCutOff = false;
  for (let k = clause.at + 1; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.kind === 'verb') break;
    if (chunk.kind === 'mark') {
      // What stands free beyond a comma is an apposition or a new clause, no object.
      if (isComma(chunk, tokens)) {
        isCutOff = true;
        const inserted = endOfInserted(reading, k);
        if (inserted >= 0) {
          preposition = null;
          k = inserted - 1;
          continue;
        }
      }
      // "On 17 May the plan": what a preposition introduces is the day.
      if (chunk.tag === 'time') preposition = null;
      if (isVerblessRelative(reading, k)) k += 2;
      else if (chunk.tag === 'preposition') preposition = tokens[chunk.first]?.lemma ?? null;
      else if (ENDS_CLAUSE.has(chunk.tag)) break;
      else if (isStop(tokens[chunk.first]) && !isRepeated(reading, k, clause.complements.at(-1))) break;
      continue;
    }
    const isResumable = grammar.order === 'verb-first' && clause.objects.length > 0 && k === clause.at + 1;
    if (isResumable && isResumptive(tokens, chunk)) continue;
    // زاره: what is written on a verb is its object.
    if (k === clause.at + 1 && isWrittenOn(tokens, chunk, tokens[clause.group.main]?.end)) {
      clause.objects.push([k]);
      continue;
    }
    if (preposition !== null && k === clause.at + 2 && isResumedBy(reading, clause, k)) {
      clause.complements.push({ preposition, phrases: clause.objects[0] as number[] });
      preposition = null;
      continue;
    }
    const phrases = groupStarting(reading, k, -1);
    k = phrases.at(-1) as number;
    if (preposition !== null && grammar.additions.includes(preposition)) {
      // What is added is another matter: it has the same subject, but none of what follows belongs to this verb.
      clause.complements.push({ preposition, phrases });
      break;
    }
    if (preposition !== null) addComplement(reading, clause, { preposition, phrases });
    else if (needsSubject && clause.subjects.length === 0 && canBeSubject(reading, k)) clause.subjects = phrases;
    else if (!isCutOff || resumes(reading, clause, k)) {
      clause.objects.push(phrases);
      clause.complements.push(...ownersWithin(reading, phrases));
    }
    preposition = null;
  }
}

/** "Stressed the importance of the ties and the role of Kenya": what owns the first of several objects is passed over as they are joined. */
function ownersWithin({ chunks, tokens, grammar }: ClauseReading, group: readonly number[]): Complement[] {
  const found: Complement[] = [];
  for (let k = group[0] as number; k < (group.at(-1) as number); k++) {
    const lemma = isMark(chunks[k], 'preposition') ? (tokens[(chunks[k] as Mark).first]?.lemma ?? '') : '';
    if (grammar.owners.includes(lemma)) found.push({ preposition: lemma, phrases: [k + 1] });
  }
  return found;
}

/** How far a remark between commas may go on. */
const LONGEST_INSERTED = 14;

/**
 * جددت المنظمة، في بيان صدر عن أمانتها، تضامنها: the index of the comma that closes a remark with a verb of its own, or -1.
 * @param comma the index of the one that opens it
 */
function endOfInserted({ chunks, tokens, grammar }: ClauseReading, comma: number): number {
  if (grammar.order !== 'verb-first' || !isMark(chunks[comma + 1], 'preposition')) return -1;
  let hasVerb = false;
  for (let k = comma + 2; k < chunks.length && k < comma + LONGEST_INSERTED; k++) {
    if (chunks[k]?.kind === 'verb') hasVerb = true;
    else if (isMark(chunks[k], 'complementiser') || isMark(chunks[k], 'conjunction')) return -1;
    else if (isComma(chunks[k], tokens)) return hasVerb && chunks[k + 1]?.kind === 'phrase' ? k : -1;
  }
  return -1;
}

/** كل ما في وسعنا: where no verb is needed to say where something is, the clause goes on behind the place. */
function isVerblessRelative({ chunks, grammar }: ClauseReading, k: number): boolean {
  if (grammar.order !== 'verb-first' || !isMark(chunks[k], 'relative') || !isMark(chunks[k + 1], 'preposition')) {
    return false;
  }
  return chunks[k + 2]?.kind === 'phrase' && chunks[k + 3]?.kind === 'mark';
}

/** "Met with X; with Y; and with Z": whether what follows a stop goes on with the preposition before it. */
function isRepeated({ chunks, tokens }: ClauseReading, stop: number, last: Complement | undefined): boolean {
  const next = isMark(chunks[stop + 1], 'conjunction') ? chunks[stop + 2] : chunks[stop + 1];
  return isMark(next, 'preposition') && tokens[next.first]?.lemma === last?.preposition;
}

/** A preposition that is said again in a list introduces one complement: "met with X and with Y". */
function addComplement({ chunks, tokens }: ClauseReading, { complements }: Clause, next: Complement): void {
  const last = complements.at(-1);
  const join = chunks[(next.phrases[0] ?? 0) - 2];
  const isJoined = join?.kind === 'mark' && (join.tag === 'conjunction' || isStop(tokens[join.first]));
  if (isJoined && last?.preposition === next.preposition) last.phrases.push(...next.phrases);
  else complements.push(next);
}

/** "As part of the coalition, Britain flew …": what opens a sentence before its first verb belongs to that verb. */
function complementsBefore(reading: ClauseReading, { at }: Clause): Complement[] {
  const { chunks, tokens, clauses } = reading;
  if (clauses.length > 0) return [];
  const found: Complement[] = [];
  for (let k = 0; k + 1 < at; k++) {
    // What stands behind the subject belongs to it: "the envoy for Yemen flew".
    if (chunks[k]?.kind === 'phrase' && isFree(reading, k) && reading.grammar.order === 'subject-first') break;
    const mark = chunks[k];
    // "As the largest donor to the fund": where subjects come first, what stands behind a noun belongs to it.
    const isOfNoun = reading.grammar.order === 'subject-first' && chunks[k - 1]?.kind === 'phrase';
    if (!isOfNoun && mark?.kind === 'mark' && mark.tag === 'preposition' && chunks[k + 1]?.kind === 'phrase') {
      found.push({ preposition: tokens[mark.first]?.lemma ?? '', phrases: [k + 1] });
    }
  }
  return found;
}

/** The pronoun that stands for the antecedent of a relative clause adds no party. */
function isResumptive(tokens: readonly Token[], { first }: Chunk): boolean {
  return tokens[first]?.tag === 'pronoun';
}

/** الدولة التي توجه إليها: the pronoun on the preposition is the antecedent. */
function isResumedBy({ tokens, chunks }: ClauseReading, { link, objects }: Clause, k: number): boolean {
  if (link !== 'relative' || objects.length === 0) return false;
  return isWrittenOn(tokens, chunks[k], tokens[(chunks[k - 1] as Chunk).first]?.end);
}

/** An indefinite accusative is an object or an adverb; only its verb's subject may stand behind it. */
function canBeSubject({ chunks, tokens }: Pick<ClauseReading, 'chunks' | 'tokens'>, k: number): boolean {
  const phrase = chunks[k];
  return phrase?.kind === 'phrase' && tokens[phrase.head]?.accusative !== true;
}

/**
 * "Received in Jeddah, yesterday, the president of X": where the verb comes first, its object may stand behind what was
 * put between commas; but right behind the subject it is the subject's apposition.
 */
function resumes({ chunks, tokens, grammar }: ClauseReading, clause: Clause, k: number): boolean {
  if (grammar.order !== 'verb-first' || chunks[k + 1]?.kind === 'verb') return false;
  // نائب الرئيس رئيس الوزراء، أمس، الوزير: what stands right behind the subject may be another title of his.
  const isTitle = clause.objects.length === 1 && clause.objects[0]?.[0] === (clause.subjects.at(-1) ?? -2) + 1;
  if (clause.objects.length > 0 && !isTitle) return false;
  // تلقى الوزير، اتصالا: what is accusative is in apposition to no subject.
  if (!canBeSubject({ chunks, tokens }, k)) return true;
  return !isComma(chunks[k - 1], tokens) || !clause.subjects.includes(k - 2);
}

const ENDS_CLAUSE: ReadonlySet<Mark['tag']> = new Set(['complementiser', 'subordinator', 'conditional', 'relative']);
const STOPS: ReadonlySet<string> = new Set([';', ':', '؛', '.', '!', '?', '؟']);

function isStop(token: Token | undefined): boolean {
  return token !== undefined && STOPS.has(token.form);
}
