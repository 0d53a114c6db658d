import { type Clause, nextTag } from './clause.ts';

/**
 * A participle tells what the subject does meanwhile when it is indefinite and governs something (مؤكدا أن، مشيدا ب).
 * @param isNoun the word is also a common noun (متهم, ممثل): then it tells that only apart from what stands before
 */
export function isParticiple(clause: Clause, index: number, isNoun: boolean): boolean {
  const { tokens, drafts } = clause;
  const next = nextTag(clause, index);
  const isAccusative = drafts[index]?.form.endsWith('ا') === true;
  const before = tokens.at(-1);
  if (next === undefined && drafts[index + 1] === undefined) return false;
  if (next === 'punctuation' || next === 'conjunction') return false;
  if (before === undefined) return isAccusative && !isNoun;
  if (before.tag === 'preposition' || before.tag === 'determiner' || before.tag === 'number') return false;
  if (isAccusative && !isNoun) {
    const isDescribed = before.tag === 'noun' && before.definite !== true && before.form.endsWith('ا');
    return !isDescribed || next === 'complementiser';
  }
  const isApart =
    before.tag === 'punctuation' || (before.tag === 'conjunction' && tokens.at(-2)?.verb === 'participle');
  if (isAccusative) return isApart;
  // غادرت كينيا، مؤكدة دعمها: a feminine shows no case, but governs what follows it.
  return isApart && (next === 'preposition' || next === 'complementiser' || (next === 'noun' && !isNoun));
}
