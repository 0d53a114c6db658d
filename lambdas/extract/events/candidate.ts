import type { Sense } from '../../model/event-types.ts';
import type { Party } from '../actors/party.ts';
import type { Clause } from '../analysis/clause.ts';
import type { ReadSentence } from '../analysis/read-sentence.ts';
import type { Telling } from './telling.ts';

/** An act that one sentence reports, before it is joined with other reports of the same act. */
export interface Candidate {
  read: ReadSentence;
  /** What the act is, also where it is only promised. */
  sense: Sense;
  sources: Party;
  targets: Party;
  reciprocal: boolean;
  telling: Telling;
  /** Token index of the word that means it. */
  trigger: number;
  /** The clause that tells it, where a verb does. */
  clause: Clause | null;
  /** Which frame read it so: the word's tag, its lemma and its pattern. */
  rule: string;
}
