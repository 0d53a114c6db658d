import * as z from 'zod';
import { dayRange, isEdtf } from '../model/edtf.ts';
import { actorCodeOf } from './actors/actor-code.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** One of some words, whose error lists them. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `is not one of ${words.join(', ')}` });
}

/** An actor by its code or its name in English or Arabic; out comes the code, where the name is known. */
export const actor = z.string().min(1, 'is empty').max(200, 'is too long for a name').transform(actorCodeOf);

/** A year, month or day. */
export const date = z.string().refine(isBounded, 'is not a year, month or day such as 2015, 2015-09 or 2015-09-21');

/** A whole number in a range; a query string has it as text. */
export function whole(least: number, most: number) {
  return z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(least, `is less than ${least}`)
    .max(most, `is more than ${most}`);
}

export const articleId = z.string().regex(/^[0-9a-f]{32}$/, 'is not an article id: 32 hexadecimal digits');

export const language = z
  .string()
  .toLowerCase()
  .regex(/^[a-z]{2,3}$/, 'is not a language subtag of two or three letters such as en or ar');

export const currency = z
  .string()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, 'is not a currency code of three letters such as USD');

function isBounded(text: string): boolean {
  if (!isEdtf(text)) return false;
  const { first, last } = dayRange(text);
  return first !== null && last !== null && DAY.test(first) && DAY.test(last);
}
