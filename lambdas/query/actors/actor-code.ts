import * as z from 'zod';
import { ACTOR_CODE } from '../../model/actors.ts';
import { codeOfName } from './names.ts';
import { suggestion } from './suggestion.ts';

/**
 * The code that somebody means by a code or a name: `gbr`, `UK`, `Egypt` and `مصر` are understood. A word that may be the
 * code of an actor from a deployment's own file is given back as one: only the table knows those.
 */
export function actorCodeOf(text: string, context: z.RefinementCtx): string {
  const trimmed = text.trim();
  const code = codeOfName(trimmed) ?? trimmed.toUpperCase();
  if (ACTOR_CODE.test(code)) return code;
  context.addIssue({ code: 'custom', message: `${trimmed} is nobody's code or name${suggestion(trimmed)}` });
  return z.NEVER;
}
