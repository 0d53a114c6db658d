import { NOBODY, type Party } from '../actors/party.ts';
import type { Clause } from '../analysis/clause.ts';

/** How an act is told. */
export interface Telling {
  /** Whether it is told as done, going on or committed to. */
  isReal: boolean;
  /** It lies ahead, and how it is committed to. */
  commitment: 'intent' | 'promise' | 'invite' | 'agreement-in-principle' | null;
  /** It only says what another act is for ("travelled to Cairo to discuss"). */
  isPurpose: boolean;
  /** Another act that is real is done for it ("granted a loan for the support of"). */
  isServed: boolean;
  /** It is said to go on as before ("will continue to support"). */
  continues: boolean;
  /** What lies ahead of it is foreseen of a thing, which commits to nothing ("the accord will strengthen ties"). */
  isForeseen: boolean;
  /** Who says it, where somebody is said to, and the clause that says so. */
  speaker: Party;
  saying: Clause | null;
  /** What governs it, outermost last: token indices. */
  governors: number[];
}

type Commitment = NonNullable<Telling['commitment']>;

/** An act told as real, of which nothing else is known yet. */
export function plain(): Telling {
  return {
    isReal: true,
    commitment: null,
    isPurpose: false,
    isServed: false,
    continues: false,
    isForeseen: false,
    speaker: NOBODY,
    saying: null,
    governors: [],
  };
}

const COMMITMENTS: Readonly<Record<string, Commitment>> = {
  intend: 'intent',
  promise: 'promise',
  invite: 'invite',
  agree: 'agreement-in-principle',
};

/** Takes into a telling what a word makes of the act below it. @param token the word's index */
export function apply(effect: string | null, token: number, telling: Telling): void {
  if (effect === null) return;
  telling.governors.push(token);
  if (effect === 'negate' || effect === 'unreal') telling.isReal = false;
  const commitment = COMMITMENTS[effect];
  if (commitment !== undefined) telling.commitment ??= commitment;
  if (effect === 'continue') telling.continues = true;
}
