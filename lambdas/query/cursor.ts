import { createHash } from 'node:crypto';
import * as z from 'zod';
import { QuestionError } from './errors.ts';
import type { Question } from './question.ts';

/** A sort key begins with its day; where the day is all, everything of a later page lies behind it. */
const cursorSchema = z.strictObject({ q: z.string(), after: z.string().regex(/^\d{4}-\d{2}-\d{2}(#|$)/) });

/** An opaque word for a place in the answer to a question: it says after which row, so rows added meanwhile move nothing. */
export function encodeCursor(question: Question, after: string): string {
  return Buffer.from(JSON.stringify({ q: mark(question), after })).toString('base64url');
}

/**
 * The sort key after which a page begins; null for the first page.
 * @throws QuestionError when the cursor is none, or belongs to another question
 */
export function decodeCursor(question: Question): string | null {
  if (question.cursor === null) return null;
  const { data } = cursorSchema.safeParse(read(question.cursor));
  if (data === undefined) {
    throw new QuestionError(
      'bad-cursor',
      'cursor',
      'cursor is not one that a page of this service gave: start without it',
    );
  }
  if (data.q !== mark(question)) {
    const message = 'cursor belongs to another question: ask that one again, or start this one without a cursor';
    throw new QuestionError('cursor-of-another-question', 'cursor', message);
  }
  return data.after;
}

function read(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

/** The same for every page of a question; pages may differ in size. */
function mark({ between, actor, role, type, mode, article, since, until, order }: Question): string {
  const parts = [between && [...between].sort(), actor, role, type, mode, article, since, until, order];
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('base64url')
    .slice(0, 16);
}
