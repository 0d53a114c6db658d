import { isKnown } from './tagger/lexicon.ts';
import { words } from './tagger/words.ts';

/** First parts that stay with what follows even before a capital: `anti-Russian` names no actor, `al-Sisi` is one name. */
const PREFIXES: ReadonlySet<string> = new Set(
  words(`anti pro non ex mid post pre un co re sub inter intra multi vice counter al el ul as ad an ar ash at az abu ibn
    bin de la le van von cross trans`),
);

/**
 * At which of its hyphens a compound is taken apart: at those beside a part in capitals (`U.S.-Egypt`, `Saudi-led`) or
 * between numbers, but not in words of their own (`four-day`, `co-operate`, `F-16`, `al-Sisi`).
 */
export function hyphenParts(text: string, start: number, end: number, hyphens: readonly number[]): readonly number[] {
  if (hyphens.length === 0) return hyphens;
  const bounds = [start - 1, ...hyphens, end];
  const parts = bounds.slice(1).map((bound, index) => text.slice((bounds[index] as number) + 1, bound));
  if (!parts.some(isCapital)) return hyphens.filter((_, index) => isNumber(parts[index]) && isNumber(parts[index + 1]));
  if (end - start < 30 && isKnown(text.slice(start, end).toLowerCase())) return [];
  return hyphens.filter((_, index) => splits(parts[index] as string, parts[index + 1] as string));
}

function splits(left: string, right: string): boolean {
  if (PREFIXES.has(left.toLowerCase()) && (left.length < 2 || left !== left.toUpperCase())) return false;
  if (isNumber(left) !== isNumber(right)) return false;
  return isCapital(left) || isCapital(right);
}

function isCapital(part: string): boolean {
  const first = part[0] ?? '';
  return first !== first.toLowerCase();
}

function isNumber(part: string | undefined): boolean {
  return part !== undefined && /^\d/.test(part);
}
