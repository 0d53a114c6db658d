import { words } from './tagger/words.ts';

/** Abbreviations that stand before what they belong to, a name or a number, and never end a sentence there. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  words(`mr mrs ms mme messrs dr prof gen lt col maj capt cpt sgt cpl cmdr cdr comdr adm vadm radm brig rev fr hon pres
    gov sen rep reps sens amb sec dep supt insp pvt st ste ft mt hrh vs approx al-hajj eng sheik dir min pm-designate`),
);

/** Abbreviations that do not end a sentence where a number follows. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  words(
    'no nos art arts fig vol vols ch pp p para sect jan feb mar apr jun jul aug sep sept oct nov dec tel ca est rs',
  ),
);

/** Abbreviations that may end a sentence, and do where a word follows that begins one. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  words(`inc co corp ltd plc bros jr sr dept govt etc ave blvd univ assn intl natl al esq phd ph.d
    u.s u.k u.n e.u u.s.a u.a.e d.c d.r.c u.s.s.r d.p.r.k a.m p.m e.g i.e n.y l.a b.c a.d r.o.k`),
);

/** Of these, the ones that a name hardly ever follows: what begins with a capital after them is a new sentence. */
export const CLOSING: ReadonlySet<string> = new Set(words('d.c a.m p.m etc phd ph.d b.c a.d n.y l.a'));

/** Capitalised words that begin a sentence rather than go on with a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  words(`The A An He She It They We I You In On At But And Or So However This That These Those His Her Their Its Our My For
    After Before As When While If Since There To With From By Under During Both Some Many Most Meanwhile Also Earlier
    Although Though Despite Last Next Then Thus Yet Such Among Over Now Not No What Who How Why Where Each One Two Asked
    According Following Speaking Because Between Through Until Once Only Other Several All Any Even`),
);

/** What an abbreviated title stands for. */
export const EXPANSIONS: Readonly<Record<string, string>> = {
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  sgt: 'sergeant',
  cmdr: 'commander',
  adm: 'admiral',
  brig: 'brigadier',
  pres: 'president',
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  amb: 'ambassador',
  sec: 'secretary',
  dep: 'deputy',
  prof: 'professor',
  dept: 'department',
  govt: 'government',
};
