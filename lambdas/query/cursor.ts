import { createHash } from 'node:crypto';
import { QuestionError } from './errors.ts';
import type { Question } from './question.ts';

const MARK = 16;
const SEAL = 8;

/**
 * An opaque word for a place in the answer to a question: it says after which row, so rows added meanwhile move nothing.
 * A mark binds it to its question, and a seal shows whether it came whole.
 */
export function encodeCursor(question: Question, after: string): string {
  const bound = mark(question) + after;
  return Buffer.from(hash(bound, SEAL) + bound).toString('base64url');
}

/**
 * The place after which a page begins; null for the first page.
 * @throws QuestionError when the cursor is none, or belongs to another question
 */
export function decodeCursor(question: Question): string | null {
  if (question.cursor === null) return null;
  const text = Buffer.from(question.cursor, 'base64url').toString('utf8');
  const bound = text.slice(SEAL);
  // The seal is over the text; other letters may decode to the same bytes.
  const isWhole =
    Buffer.from(text).toString('base64url') === question.cursor && hash(bound, SEAL) === text.slice(0, SEAL);
  if (!isWhole) {
    const message = 'cursor is not one that a page of this service gave: start without it';
    throw new QuestionError('bad-cursor', 'cursor', message);
  }
  if (bound.slice(0, MARK) !== mark(question)) {
    const message = 'cursor belongs to another question: ask that one again, or start this one without a cursor';
    throw new QuestionError('cursor-of-another-question', 'cursor', message);
  }
  return bound.slice(MARK);
}

/** The same for every page of a question; pages may differ in size. */
function mark({ limit: _, cursor: __, between, ...question }: Question): string {
  const parts = { ...question, between: between && [...between].sort() };
  const asked = Object.entries(parts).filter(([, value]) => value !== undefined);
  return hash(JSON.stringify(asked.sort()), MARK);
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
