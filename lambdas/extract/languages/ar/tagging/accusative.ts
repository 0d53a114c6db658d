import type { Tag, Token } from '../../../analysis/token.ts';
import { VERBS } from '../morphology/verbs.ts';
import { lemmaOf } from '../normalise.ts';
import { TITLES } from '../vocabulary/titles.ts';

/** Verbs whose subject is a person or a body, and hardly what he does: أكدت وقوفها، أبدى استعداده، اختتم زيارته. */
const DECLARING = new Set(
  (
    'أكد جدد أعلن أبدى أظهر كرر أوضح أثبت واصل تابع أنهى اختتم ختم بدأ استهل استأنف كثف عزز ضاعف عرض قدم أجرى سجل أبلغ ' +
    'أرجأ أجل ألغى علق قطع سحب زاد وسع خفف رفع وجه أصدر نفذ حدد قصر مدد'
  ).split(' '),
);

/** Masdars that are as often the name of a body or office: قيادته، إدارته. */
const BODIES_TOO = new Set('قيادة إدارة رئاسة نيابة بعثة'.split(' '));

const MASDARS = new Set(VERBS.flatMap(({ masdars }) => masdars.map(lemmaOf)).filter((lemma) => !BODIES_TOO.has(lemma)));

const OWNERS: ReadonlySet<Tag> = new Set(['noun', 'name', 'pronoun']);

/**
 * Marks the nouns that the ending ا makes accusative and indefinite (اجتماعا). Of a title that something hangs on the same
 * ending is the dual (وزيرا خارجية مصر والأردن), which may be a subject. So marks what is done by whom a verb leaves out
 * (وأكدت وقوفها).
 */
export function markAccusatives(tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { tag, form, lemma } = token;
    if (tag !== 'noun' || token.definite === true || token.plural === true) continue;
    if (isOwnAct(tokens, i)) token.accusative = true;
    if (!form.endsWith('ا') || lemma.endsWith('ا') || lemma.endsWith('ى') || form === lemma) continue;
    const next = tokens[i + 1];
    if (TITLES.has(lemma) && next !== undefined && OWNERS.has(next.tag)) token.plural = true;
    else token.accusative = true;
  }
}

function isOwnAct(tokens: readonly Token[], at: number): boolean {
  const { lemma, form, end } = tokens[at] as Token;
  const verb = tokens[at - 1];
  const owner = tokens[at + 1];
  if (verb?.tag !== 'verb' || verb.passive === true || !DECLARING.has(verb.lemma) || !MASDARS.has(lemma)) return false;
  // أكدت تضامن المملكة: a feminine verb has no masculine subject.
  const isHers = verb.verb === 'past' && verb.form.endsWith('ت');
  if (isHers && !form.endsWith('ة')) return true;
  return owner?.person === 'third' && owner.start === end;
}
