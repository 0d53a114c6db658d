import type { ActorCode, Role } from '../../model/actors.ts';
import type { Context } from '../../model/contexts.ts';
import type { Amount, Place, Quantity, Span, Status } from '../../model/event.ts';
import type { EventType, Mode, Promised } from '../../model/event-types.ts';

/** An event as one sentence tells it, with everything but what the whole article decides. */
export interface Draft {
  type: EventType;
  mode: Mode;
  promises: Promised | null;
  sources: ActorCode[];
  targets: ActorCode[];
  reciprocal: boolean;
  roles: Record<ActorCode, Role>;
  status: Status;
  /** EDTF of a time that the sentence names; null where it names none. */
  date: string | null;
  amounts: Amount[];
  quantities: Quantity[];
  place: Place | null;
  contexts: Context[];
  attribution: string | null;
  evidence: Span;
  trigger: Span;
  rule: string;
  /** Told as over before the news began. */
  isBackground: boolean;
  /** The sentence's place in the article. */
  sentence: number;
}
