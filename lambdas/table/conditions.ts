import { setTimeout } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { TransientError } from '../model/errors.ts';

/** Rounds of a race before it is left to the queue: a lost round means that somebody else got on. */
const MAX_ROUNDS = 8;
const FIRST_PAUSE_MILLISECONDS = 5;

/** Whether a conditional write was made; false when its condition did not hold. */
export async function holds(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** What a round returns when somebody else wrote first. */
export const LOST = Symbol('lost');

/**
 * Runs a round of reading and conditional writing until it wins.
 * @param what named in the error, such as `article 1f3a…`
 * @throws TransientError when it keeps losing
 */
export async function untilWon<Result>(what: string, round: () => Promise<Result | typeof LOST>): Promise<Result> {
  for (let lost = 0; lost < MAX_ROUNDS; lost += 1) {
    const result = await round();
    if (result !== LOST) return result;
    await setTimeout(Math.random() * FIRST_PAUSE_MILLISECONDS * 2 ** lost);
  }
  throw new TransientError(`${what} is being written by others: given up after ${MAX_ROUNDS} rounds`);
}
