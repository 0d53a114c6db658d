import * as z from 'zod';
import { ACTOR_CODE, ROLES } from './actors.ts';
import { CONTEXTS } from './contexts.ts';
import { isEdtf } from './edtf.ts';
import { EVENT_TYPES, type EventType, isModeOf, type Mode, type Promised } from './event-types.ts';

const edtf = z.string().refine(isEdtf, 'not a date, interval or season of EDTF level 1');
const actorCode = z.string().regex(ACTOR_CODE);
const offset = z.int().nonnegative();

/** Offsets into the article's text in UTF-16 code units, the end exclusive: `text.slice(start, end)` is the passage. */
const span = z.strictObject({ start: offset, end: offset });
export type Span = z.infer<typeof span>;

const amount = z.strictObject({
  value: z.number().nonnegative(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'not an ISO 4217 code'),
  text: z.string(),
});
export type Amount = z.infer<typeof amount>;

const quantity = z.strictObject({ value: z.number().nonnegative(), unit: z.string(), text: z.string() });
export type Quantity = z.infer<typeof quantity>;

const place = z.strictObject({ name: z.string(), country: actorCode.nullable() });
export type Place = z.infer<typeof place>;

export const STATUSES = ['done', 'ongoing', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

/** One cooperation event of one article, as the coder finds it and the table keeps it. */
export const cooperationEventSchema = z
  .strictObject({
    /** The same for the same act in the same article, whatever version of the coder found it. */
    id: z.string().regex(/^[0-9a-f]{32}$/),
    type: z.enum(EVENT_TYPES as [EventType, ...EventType[]]),
    mode: z.string() as unknown as z.ZodType<Mode>,
    sources: z.array(actorCode).min(1),
    targets: z.array(actorCode).min(1),
    /** Both sides act alike (a meeting, an agreement): sources and targets are the same list. */
    reciprocal: z.boolean(),
    /** In what capacity each actor is mentioned, where the text tells. */
    roles: z.record(actorCode, z.enum(ROLES)),
    status: z.enum(STATUSES),
    date: edtf.nullable(),
    /** For AGREE, what is promised, such as `AID/training`; null where the text does not tell, and for other types. */
    promises: z.string().nullable() as unknown as z.ZodType<Promised | null>,
    amounts: z.array(amount),
    quantities: z.array(quantity),
    place: place.nullable(),
    contexts: z.array(z.enum(CONTEXTS)),
    /** Who is quoted as saying it; null where the reporter says it. */
    attribution: z.string().nullable(),
    /** The sentences that report it, in the order of the text. */
    evidence: z.array(span).min(1),
    /** The words that made it an event, and the rule that read them so. */
    trigger: span,
    rule: z.string(),
    cameo: z.string(),
    goldstein: z.number().min(-10).max(10),
  })
  .refine((event) => isModeOf(event.type, event.mode), 'the mode does not belong to the type');
export type CooperationEvent = z.infer<typeof cooperationEventSchema>;

/** One actor acting on another. */
export interface Dyad {
  source: string;
  target: string;
  reciprocal: boolean;
}

/**
 * The pairs of an event, each of which is a row of the table: every source with every other target; of a reciprocal
 * event every two parties once, in alphabetical order.
 */
export function dyadsOf(event: Pick<CooperationEvent, 'sources' | 'targets' | 'reciprocal'>): Dyad[] {
  const dyads: Dyad[] = [];
  for (const source of new Set(event.sources)) {
    for (const target of new Set(event.targets)) {
      if (source === target || (event.reciprocal && source > target)) continue;
      dyads.push({ source, target, reciprocal: event.reciprocal });
    }
  }
  return dyads;
}
