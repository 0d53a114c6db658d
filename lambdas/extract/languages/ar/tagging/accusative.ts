import type { Tag, Token } from '../../../analysis/token.ts';
import { DEGREE } from '../morphology/degree.ts';
import { VERBS } from '../morphology/verbs.ts';
import { lemmaOf } from '../normalise.ts';
import { TITLES } from '../vocabulary/titles.ts';

/** Verbs whose subject is a person or a body, and hardly what he does: أكدت وقوفها، أبدى استعداده، اختتم زيارته. */
const DECLARING = new Set(
  (
    'أكد جدد أعلن أبدى أظهر كرر أوضح أثبت واصل تابع أنهى اختتم ختم بدأ استهل استأنف كثف عزز ضاعف عرض قدم أجرى سجل أبلغ ' +
    'أرجأ أجل ألغى علق قطع سحب زاد وسع خفف رفع وجه أصدر نفذ حدد قصر مدد وقع أبرم عقد أقام منح بذل بعث نقل قطع طلب'
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
    if (tag !== 'noun' || token.definite === true) continue;
    const verb = verbBefore(tokens, i);
    if (verb !== undefined && (isOwnAct(tokens, i, verb) || isOtherGender(token, verb))) {
      for (let k = i; tokens[k] !== verb; k--) (tokens[k] as Token).accusative = true;
    }
    if (token.plural === true) continue;
    if (!form.endsWith('ا') || lemma.endsWith('ا') || lemma.endsWith('ى') || form === lemma) continue;
    const next = tokens[i + 1];
    if (TITLES.has(lemma) && next !== undefined && OWNERS.has(next.tag)) token.plural = true;
    else token.accusative = true;
  }
}

/** The active verb right before a noun, or before the elative that stands before it: قدم أحر تعازيه. */
function verbBefore(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  const verb = before?.tag !== 'verb' && DEGREE.test(before?.form ?? '') ? tokens[at - 2] : before;
  return verb?.tag === 'verb' && verb.passive !== true ? verb : undefined;
}

function isOwnAct(tokens: readonly Token[], at: number, verb: Token): boolean {
  const { lemma, form } = tokens[at] as Token;
  if (!DECLARING.has(verb.lemma) || !MASDARS.has(lemma)) return false;
  // أكدت تضامن المملكة: a feminine verb has no masculine subject.
  const isHers = verb.verb === 'past' && verb.form.endsWith('ت');
  return (isHers && !form.endsWith('ة')) || isOwnedBySubject(tokens, at);
}

/** استعداده، استعداد بلاده. */
function isOwnedBySubject(tokens: readonly Token[], at: number): boolean {
  const host = tokens[at + 1]?.lemma === 'بلاد' ? at + 1 : at;
  const owner = tokens[host + 1];
  return owner?.person === 'third' && owner.start === tokens[host]?.end;
}

/** ووقع اتفاقية: a verb right before its subject agrees with it in gender, so what is feminine behind a masculine is none. */
function isOtherGender({ form, lemma, plural }: Token, verb: Token): boolean {
  if (plural === true || !form.endsWith('ة') || MEN.has(lemma) || TITLES.has(lemma)) return false;
  if (verb.verb === 'past') return /[^تاون]$/u.test(verb.form) && verb.person !== 'first' && verb.plural !== true;
  return verb.verb === 'present' && verb.form.startsWith('ي') && verb.plural !== true;
}

/** Masculine words in ة, and those that say how many of whatever gender. */
const MEN = new Set(
  'خليفة حضرة علامة طاغية داعية نابغة راوية قائد سيد طالب عضو عدة بضعة مئة نحو ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(
    ' ',
  ),
);
