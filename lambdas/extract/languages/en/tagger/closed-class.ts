import type { Modality } from '../../../analysis/token.ts';

/** Words that are always determiners, or decided by context where another table names them too. */
export const DETERMINERS =
  'the a an this that these those each every either neither another both some any no all such what which whatever whichever certain many much few several various more most less fewer enough half';
/** Determiners that make their noun definite. */
export const DEFINITE = 'the this that these those both';
/** Possessive determiners, with whom they stand for. */
export const POSSESSIVES = 'my:first our:first your:second his:third her:third its:third their:third';
/** Personal pronouns, with whom they can stand for. */
export const PRONOUNS =
  'i:first me:first we:first us:first myself:first ourselves:first mine:first ours:first you:second yourself:second yourselves:second yours:second he:third him:third she:third it:third they:third them:third himself:third herself:third itself:third themselves:third theirs:third hers:third one:third';
/** Other pronouns. */
export const INDEFINITE_PRONOUNS =
  'someone somebody something anyone anybody anything everyone everybody everything none nobody nothing there others other-ones whoever';
/** Pronouns that can only be subjects. */
export const SUBJECT_PRONOUNS = 'i we he she they who there';
/** Pronouns that stand for more than one. */
export const PLURAL_PRONOUNS = 'we us our ours ourselves they them their theirs themselves these those both';

export const PREPOSITIONS =
  'of in on at by for with from into onto upon about against among amongst between within without through throughout during until till toward towards across along around behind below beneath beside besides beyond despite except inside near off out outside over past per plus regarding concerning respecting via versus vs vis-à-vis than like unlike under underneath up down above amid amidst following including after before since as aboard alongside opposite notwithstanding pending barring excluding worth';
export const CONJUNCTIONS = 'and or but nor yet & plus';
export const SUBORDINATORS =
  'because although though while whilst whereas when whenever where wherever lest once so how why whether until till';
export const CONDITIONALS = 'if unless provided otherwise';
export const RELATIVES = 'who whom whose which where';
export const NEGATIONS = "not n't never no-one neither nor hardly scarcely";

/** Forms of auxiliaries with their lemma. */
export const AUXILIARIES =
  "am:be 'm:be is:be are:be 're:be was:be were:be be:be been:be being:be has:have have:have 've:have had:have having:have does:do do:do did:do done:do doing:do";
/** Modal verbs and what they make of the verb after them. */
export const MODALS: Readonly<Record<string, Modality>> = {
  will: 'future',
  wo: 'future',
  "'ll": 'future',
  shall: 'future',
  would: 'hypothetical',
  "'d": 'hypothetical',
  could: 'hypothetical',
  might: 'hypothetical',
  may: 'hypothetical',
  should: 'hypothetical',
  can: 'hypothetical',
  ca: 'hypothetical',
  must: 'obligation',
  ought: 'obligation',
};

/** Nouns and adjectives whose that-clause is their content: `the hope that …`. */
export const CONTENT_NOUNS =
  'fact hope belief view idea assurance announcement statement confidence understanding conviction claim report news sign guarantee commitment condition warning fear notion promise decision agreement assertion expectation possibility proof evidence confirmation conclusion feeling opinion principle argument allegation suggestion admission';
/** Verbs that take a clause as object also without `that`: a new subject may follow them directly. */
export const CLAUSE_VERBS =
  'say announce think believe hope know report claim add declare confirm tell insist state note stress suggest warn expect ensure argue feel fear admit acknowledge explain reveal indicate pledge vow show mean see understand hear agree propose wish guess promise reiterate maintain emphasise emphasize';

/** Verbs that take a clause only with `that`. */
export const THAT_VERBS =
  'deny dispute doubt contest refute allege assert affirm reaffirm contend concede underline underscore recall predict forecast hint testify observe remark lament complain regret demand recommend request caution decide resolve discover find notice remember assume suspect imply signal stipulate conclude repeat write tweet swear threaten clarify disclose';

/** Participles that are adjectives after a form of be, remain or feel: they tell a state, not an act done to one. */
export const PARTICIPLES_AS_ADJECTIVES =
  'committed prepared determined interested concerned pleased delighted honoured honored united opposed dedicated poised satisfied convinced worried surprised involved devoted disposed inclined resolved proud bound engaged aligned limited related';
/** Verbs after which such a participle, or another adjective, tells the state of the subject. */
export const LINKING_VERBS = 'be remain stay become seem appear feel look stand get prove';
/** Words whose complement `to` opens with a noun rather than with an infinitive. */
export const GOVERNORS_OF_TO_AND_NOUN =
  'access return trip visit visits visited due thanks according contribution contributions subject response addition regard relation contrary prior lead leads led close key solution answer respect next related similar equal opposition reference objection objections alternative approach approaches commitment dedicated devoted back forward down up linked owing leading';
/** Verbs with the particle that makes one verb of the two, as `verb:particle`; what follows is their object. */
export const PARTICLE_VERBS =
  'hand:over turn:over take:over give:up hand:back give:back lay:down set:up carry:out pull:out call:off rule:out write:off bail:out step:up wrap:up take:in let:in set:aside put:off cut:off scale:back roll:back hammer:out break:off turn:down turn:in point:out back:up build:up take:on put:forward bring:about hold:off pull:back send:off open:up shut:down close:down ramp:up scale:up turn:away take:up draw:up spell:out iron:out work:out round:off win:over bring:in speed:up shore:up put:down give:in beef:up prop:up lift:up team:up join:up hold:up';
