import type { Draft } from '../draft.ts';
import { hasArticle, looksRelational, relationalLemma } from '../morphology/nouns.ts';
import type { Reading } from '../morphology/reading.ts';
import { TITLES } from '../vocabulary/titles.ts';
import { type Clause, followsNoun, placeOf } from './clause.ts';

/** Endings that few names of persons have. */
const NO_NAME = /(?:ة|ين|ون|ات|ها|هم|نا)$/;

/** Where a verb must stand, an unknown word in ي is a present. */
const PRESENT = /^ي.{3,}/;

/** After an indefinite noun an unknown word of this shape tells what is done to it: طائرة تقلهم. */
const DESCRIBES = /^[يت].{2,}(?:ها|هم|ه)$/;

/** Reads a word that the vocabulary does not know, by its shape and by what stands before it. */
export function readUnknown(clause: Clause, { form, key }: Draft): Reading {
  const definite = hasArticle(key);
  const mark = definite ? { definite } : {};
  const before = clause.tokens.at(-1);
  if (before !== undefined && followsNoun(clause)) {
    const isNamed = before.tag === 'name' && clause.titled;
    if (!isNamed && looksRelational(form) && ofOneKind(before, definite)) {
      return { lemma: relationalLemma(form), tag: 'adjective', ...mark };
    }
    if (isNamed) return { lemma: key, tag: 'name', ...mark };
    const mayBeName = !definite && clause.titled && before.tag !== 'conjunction';
    const isCertain = before.definite === true && TITLES.has(before.lemma);
    if (mayBeName && (isCertain || !NO_NAME.test(key))) return { lemma: key, tag: 'name' };
  }
  if (before?.tag === 'noun' && before.definite !== true && !clause.titled && DESCRIBES.test(key)) {
    return { lemma: key, tag: 'verb', verb: 'present' };
  }
  const isPresent = PRESENT.test(key) && (placeOf(clause) === 'sure' || before?.tag === 'complementiser');
  if (isPresent) return { lemma: key, tag: 'verb', verb: 'present' };
  return { lemma: definite ? key.slice(2) : key, tag: 'noun', ...mark };
}

function ofOneKind(before: Clause['tokens'][number], definite: boolean): boolean {
  if (before.tag === 'pronoun' || before.tag === 'conjunction') return true;
  if (before.tag === 'name') return definite;
  return (before.definite === true) === definite;
}
