import { type ActorCode, type Role, STATES } from '../../model/actors.ts';
import type { ActorEntry } from './entry.ts';
import { PhraseTable } from './gazetteer.ts';

/** A party that the text has named. */
export interface Known {
  codes: readonly ActorCode[];
  role: Role | null;
}

/** What an article has said so far, as far as later sentences point back at it. */
export class Discourse {
  /** Month of publication, `YYYY-MM`, or null. */
  readonly month: string | null;
  /** The outlet's own country: whom "we" and "the minister" mean where nothing else is said. */
  readonly home: ActorCode | null;
  /** The text is a statement of that country's own government: it is the one who speaks. */
  readonly isOfficial: boolean;
  /** The states that the article names. */
  named: ReadonlySet<ActorCode> = new Set();
  /** Of these, the ones in its title: whom it is about. */
  titled: ReadonlySet<ActorCode> = new Set();
  /** People whom the article has introduced with their office. */
  readonly people = new PhraseTable<ActorEntry>();
  /** Bodies named in full, by their noun: "the Commission", المركز. */
  readonly bodies = new Map<string, ActorCode>();
  /** Who holds an office, by the noun that names it. */
  readonly offices = new Map<string, Known>();
  /** The last subject where it was an actor, and the last actors that acted together. */
  subject: Known | null = null;
  group: Known | null = null;
  /** Whether the last subject was named after the last group: then "they" is rather the subject, such as a ministry. */
  isSubjectNewer = false;
  /** Who was last said to say something. */
  speaker: Known | null = null;
  /** Who has the floor in turn, where the article is a transcript. */
  readonly turns = new Set<ActorCode>();
  /** The last sentence that may belong to a speech opened by a colon. */
  speechEnds = -1;
  readonly #recent: ActorCode[] = [];

  constructor(month: string | null, home: ActorCode | null, isOfficial: boolean) {
    this.isOfficial = isOfficial;
    this.month = month;
    this.home = home;
  }

  mention(code: ActorCode): void {
    this.#recent.push(code);
    if (this.#recent.length > MEMORY) this.#recent.splice(0, MEMORY / 2);
  }

  /**
   * The actors named last, the latest first, each once.
   * @param before codes named in the same sentence before the place that points back, the latest last
   */
  recent(count: number, before: readonly ActorCode[], except: readonly ActorCode[] = []): ActorCode[] {
    const found: ActorCode[] = [];
    for (const list of [before, this.#recent]) {
      for (let at = list.length - 1; at >= 0 && found.length < count; at--) {
        const code = list[at] as ActorCode;
        if (!found.includes(code) && !except.includes(code)) found.push(code);
      }
    }
    return found;
  }

  /** The two actors named last: two states where two were named, else of any kind. */
  recentPair(before: readonly ActorCode[]): ActorCode[] {
    const found = this.recent(PAIR_MEMORY, before);
    const states = found.filter((code) => STATE_CODES.has(code));
    return (states.length > 1 ? states : found).slice(0, 2);
  }

  /** The only state beside given ones that the article is about by its title, or names at all; nobody among several. */
  partner(codes: readonly (ActorCode | null)[]): ActorCode[] {
    const inTitle = this.onlyOther(codes, this.titled);
    return inTitle.length > 0 ? inTitle : this.onlyOther(codes, this.named);
  }

  /** The one state, beside given ones, among the outlet's own and others; nobody where there are several. */
  onlyOther(codes: readonly (ActorCode | null)[], among: ReadonlySet<ActorCode>): ActorCode[] {
    const own = this.home === null ? [] : [this.home];
    const states = new Set([...among, ...own].filter((code) => STATE_CODES.has(code)));
    for (const code of codes) if (code !== null) states.delete(code);
    return states.size === 1 ? [...states] : [];
  }

  /** A subject that is no actor is remembered too: what "it" means next is not the actor before. */
  setSubject(known: Known): void {
    this.subject = known;
    this.isSubjectNewer = this.group !== null && known.codes.length === 1;
    if (known.codes.length > 1) this.setGroup(known);
  }

  /** Remembers actors that acted together. */
  setGroup(known: Known): void {
    this.group = known;
    this.isSubjectNewer = false;
  }
}

/** How many mentions are remembered: more than any text points back over. */
const MEMORY = 400;

/** How many different actors back a pair is looked for. */
const PAIR_MEMORY = 6;

export const STATE_CODES: ReadonlySet<ActorCode> = new Set(STATES);
