import type { Role } from '../../model/actors.ts';
import type { Party } from '../actors/party.ts';
import type { Clause, Complement } from '../analysis/clause.ts';
import type { Candidate } from './candidate.ts';
import { type EventContext, operatorAt } from './context.ts';
import type { Effect } from './frame.ts';
import { tellingOfVerb } from './modality.ts';
import { placesOfVerb } from './places.ts';

/** Verbs that only speak of an act, or undo it. */
const NO_ACTS: ReadonlySet<Effect> = new Set(['say', 'negate', 'unreal', 'appraise']);

/** Those who do together what they do by force. */
const FORCES: ReadonlySet<Role> = new Set(['MIL', 'POL', 'INT']);

/**
 * What is done in cooperation with another, whatever it is: "opened a hospital in partnership with", بالتعاون مع.
 * @param found the acts that the sentence has told by its own words
 */
export function findJointActs(context: EventContext, found: readonly Candidate[]): Candidate[] {
  return context.read.clauses.flatMap((clause) => {
    const joint = jointlyWith(context, clause);
    const operator = operatorAt(context, clause.group.main);
    if (joint === undefined || (operator?.announces !== true && NO_ACTS.has(operator?.effect ?? 'real'))) return [];
    const doer = placesOfVerb(context, clause)('subject');
    const partner = context.parties.ofGroup(joint.phrases);
    if (!doer.strong || !partner.strong || isTold(found, clause, doer, partner)) return [];
    const codes = [...new Set([...doer.codes, ...partner.codes])];
    const telling = tellingOfVerb(context, clause, false);
    if (codes.length < 2 || !telling.isReal) return [];
    const both: Party = { codes, role: doer.role, strong: true };
    const isForce = [doer, partner].every(({ role }) => role !== null && FORCES.has(role));
    return [
      {
        read: context.read,
        sense: isForce ? 'COOPERATE/joint-operation' : 'COOPERATE/joint-project',
        sources: both,
        targets: both,
        reciprocal: true,
        telling,
        trigger: clause.group.main,
        clause,
        rule: `verb ${context.read.tokens[clause.group.main]?.lemma}: subject <> ${joint.preposition}`,
      },
    ];
  });
}

/** With whom a clause says that something is done: behind its verb, or between its subject and its verb. */
function jointlyWith({ read, grammar }: EventContext, clause: Clause): Complement | undefined {
  const behind = clause.complements.find(({ preposition }) => grammar.jointly.includes(preposition));
  if (behind !== undefined) return behind;
  for (let k = (clause.subjects.at(-1) ?? clause.at) + 1; k + 1 < clause.at; k++) {
    const lemma = read.tokens[read.chunks[k]?.first ?? -1]?.lemma ?? '';
    if (grammar.jointly.includes(lemma)) return { preposition: lemma, phrases: [k + 1] };
  }
  return undefined;
}

/** Whether the clause's own words have told an act of both. */
function isTold(found: readonly Candidate[], clause: Clause, doer: Party, partner: Party): boolean {
  return found.some((candidate) => {
    const codes = [...candidate.sources.codes, ...candidate.targets.codes];
    const hasBoth = [doer, partner].every((party) => party.codes.some((code) => codes.includes(code)));
    return candidate.clause === clause && hasBoth;
  });
}
