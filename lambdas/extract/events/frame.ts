import type { EventType, Mode, Sense } from '../../model/event-types.ts';

/**
 * The classes of things that acts are about. A language's `themes` table says which of its nouns belong to which; a
 * frame may mean another event with another theme ("provided training", "provided wheat").
 */
export const THEMES = [
  'aid', // assistance, support in kind, grants: what helps without saying how
  'money', // loans, grants, funds, deposits, amounts of money
  'debt', // debt that is forgiven or rescheduled
  'relief', // food, tents, blankets, humanitarian assistance, relief supplies
  'medicine', // vaccines, doctors, hospitals, medical supplies
  'arms', // weapons, aircraft, tanks, ammunition, military equipment
  'training', // training, courses, scholarships for officers
  'troops', // soldiers, forces, units
  'peacekeepers',
  'asylum', // shelter, refuge, asylum
  'rescue', // rescue teams, search and rescue, evacuation
  'goods', // oil, gas, wheat, goods: what is traded
  'investment',
  'agreement', // agreement, treaty, memorandum, protocol, contract, deal
  'relations', // relations, ties, partnership, friendship, cooperation as a state of affairs
  'diplomacy', // diplomatic relations, embassy, ambassadors as what is opened, restored, exchanged
  'talks', // talks, discussions, consultations, dialogue, summit
  'visit', // visit, trip, tour
  'call', // telephone call, video conference
  'negotiation',
  'mediation', // mediation, good offices
  'exercise', // drill, manoeuvres, joint exercise
  'operation', // joint operation, patrol, raid, campaign
  'project', // joint project, committee, centre, fund, programme
  'exchange', // exchange of students, experts, delegations
  'intelligence', // intelligence, information that is shared
  'judicial', // extradition, legal assistance, suspects handed over
  'prisoners', // prisoners, detainees, hostages
  'sanctions', // sanctions, embargo, tariffs, restrictions
  'withdrawal', // withdrawal of forces
  'ceasefire', // ceasefire, truce
  'property', // artefacts, assets, territory, remains that are given back
  'access', // access for inspectors, convoys, ships
  'disarmament', // weapons that are given up, destroyed
  'cooperation', // cooperation, coordination as an act
  'membership', // membership, accession
  'achievement', // efforts, role, success, reforms, initiatives, stance: what one praises in another
  'integrity', // sovereignty, territorial integrity, security, stability, unity, cause, position: what one endorses
  'victims', // victims, attack, tragedy, disaster: what one condoles over
  'invitation',
  'refugees', // refugees, migrants, the displaced: who is sheltered
  'penalties', // rewards for information, ransoms, fines: money that helps nobody
  'adversaries', // terrorists, rebels, militants: with whom an act is no cooperation
] as const;
export type Theme = (typeof THEMES)[number];

/** An event, or a type whose mode follows from the theme. */
export type Meaning = Sense | { type: EventType; mode: Mode };

/**
 * Where the parties of an act stand, as `SOURCES > TARGETS` (one acts on the other) or `SOURCES <> TARGETS` (both act
 * alike). Each side lists places in order of preference, separated by `|`; all places that name an actor with `&`:
 *
 * - `subject`, `object`: of the verb; in the passive the engine turns them round. For a noun: of the verb that carries
 *   it ("held talks"), so that one row serves "X's visit to Y" and "X paid a visit to Y".
 * - `owner`: whose act a noun is: a genitive, possessive, adjective or construct state ("Egypt's visit", "the Egyptian
 *   visit", "زيارة الرئيس المصري").
 * - `speaker`: who says it, where the act is words that a clause reports as said ("stressed that relations are deep").
 * - `partner`: whom "we" act with where no words name him ("we fought side by side"): the state that the article is about.
 * - `thanker`: who thanks the owner for what a noun names ("thanked Qatar for its help").
 * - any other word is a preposition of the language, in its dictionary form: `with`, `to`, `between`, `إلى`, `مع`.
 *
 * Example: `subject > object|to` for visit; `subject|owner|between <> with|between` for talks.
 */
export type Pattern = string;

/** One reading of a verb, noun or adjective as an event. */
export interface Frame {
  lemma: string;
  /** Of which tag the trigger must be: the same word may be a verb and a noun. */
  word: 'verb' | 'noun' | 'adjective';
  /** The event it means; `null` when only `byTheme` decides. */
  sense: Sense | null;
  /** What it means with a theme; wins over `sense`. */
  byTheme?: Partial<Record<Theme, Sense | null>>;
  pattern: Pattern;
  /** Words that must follow the trigger directly: a particle or a fixed noun ("shake hands", "stand with"). */
  followedBy?: readonly string[];
  /** Prepositions of which one must open a complement, wherever it stands: verb-first order puts the subject between. */
  with?: readonly string[];
  /** Places in which a theme is looked for, beside the trigger's own words; by default the object and all others. */
  themeIn?: readonly string[];
  /** Only when the sentence names a theme that `byTheme` lists. */
  needsTheme?: boolean;
  /** Lemmas of which one must stand in the sentence: "leave" means solidarity only with "alone". */
  needsWord?: readonly string[];
  /** Adjectives, by lemma, of which one must stand in the noun's own phrase: "strong financial and military support". */
  described?: readonly string[];
  /** Its object counts whosever it is, also a private person or thing: "freed the German journalist". */
  anyone?: boolean;
  /** Only towards such actors: one joins a union, and withdraws from a country. */
  towards?: 'organisation' | 'state';
  /** Who approves it gives it: a loan, a sale of arms. */
  decided?: boolean;
  /** Only when it is denied, and then told as real: "will not leave them alone". */
  negated?: boolean;
  /** Only as what somebody commits to: alone it names a state of affairs ("strengthening cooperation", تعزيز التعاون). */
  committed?: boolean;
  /** Only as what is foreseen of a thing: "the accord will strengthen the ties" values them. */
  foreseen?: boolean;
  /** The word itself only commits to the act: "pledged five million", "an offer of loans". */
  commits?: 'intent' | 'promise' | 'agreement-in-principle';
}

/**
 * What a governing word makes of the act below it, from the act outwards.
 *
 * - `real`: carries it and tells it as real (hold, conduct, begin, complete; welcome, thank for).
 * - `appraise`: tells it as real as well, but whoever appraises does not act (welcome, thank for, see, mark).
 * - `continue`: the same, of what went on before (continue, remain, keep).
 * - `intend`, `promise`, `invite`, `agree`: the act lies ahead: AGREE with the act as what is promised.
 * - `negate`: it does not happen (refuse, reject, deny, cancel, postpone, fail).
 * - `unreal`: it is asked for, discussed, considered, or only possible (call for, urge, discuss, propose, hope).
 * - `say`: what is said is true as far as the speaker goes (say, stress, announce, add).
 */
export type Effect =
  | 'real'
  | 'appraise'
  | 'continue'
  | 'intend'
  | 'promise'
  | 'invite'
  | 'agree'
  | 'negate'
  | 'unreal'
  | 'say';

export interface Operator {
  lemma: string;
  word: 'verb' | 'noun' | 'adjective';
  effect: Effect;
  /** Words that must follow directly for this effect ("call for", "rule out"). */
  followedBy?: readonly string[];
  /** Prepositions of which one must open a complement for this effect, wherever it stands (دعا الوزير إلى). */
  with?: readonly string[];
  /** Types of acts that have taken place for all that: talks that fail were held. */
  spares?: readonly EventType[];
  /** Verbs, by lemma, that tell in the past that what it names came about: "had the opportunity to meet". */
  takenBy?: readonly string[];
  /** Whoever says it does what he says, where a noun names it (announce). */
  announces?: boolean;
  /** The types of acts that one can be invited to with it; to others it is a mere call (دعا). */
  invitesTo?: readonly EventType[];
}
