import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ACTOR_CODE } from '../lambdas/model/actors.ts';
import type { Article } from '../lambdas/model/article.ts';
import { isEdtf } from '../lambdas/model/edtf.ts';
import { dyadsOf, STATUSES } from '../lambdas/model/event.ts';
import { EVENT_TYPES, type EventType, isEventType, isModeOf } from '../lambdas/model/event-types.ts';
import { readEntries } from '../lambdas/parse/read.ts';

const actors = z.array(z.string().regex(ACTOR_CODE)).min(1);
const edtf = z.string().refine(isEdtf, 'not EDTF');

function isPromise(text: string): boolean {
  const [type = '', mode] = text.split('/');
  return isEventType(type) && (mode === undefined || isModeOf(type, mode));
}

const goldEventSchema = z
  .strictObject({
    type: z.enum(EVENT_TYPES as [EventType, ...EventType[]]),
    mode: z.string(),
    sources: actors,
    targets: actors,
    reciprocal: z.boolean(),
    status: z.enum(STATUSES),
    date: edtf.nullable(),
    promises: z.string().refine(isPromise, 'neither a type nor a type and its mode').nullable(),
    amounts: z.array(z.strictObject({ value: z.number().positive(), currency: z.string().regex(/^[A-Z]{3}$/) })),
    /** Passages that report it, as they stand in the text. */
    evidence: z.array(z.string().min(1)).min(1),
  })
  .refine(({ type, mode }) => isModeOf(type, mode), 'the mode does not belong to the type')
  .refine(({ type, status }) => type !== 'AGREE' || status === 'planned', 'what is agreed is planned')
  .refine(({ type, promises }) => type === 'AGREE' || promises === null, 'only an AGREE promises');
export type GoldEvent = z.infer<typeof goldEventSchema>;

const goldArticleSchema = z.strictObject({
  language: z.string(),
  title: z.string(),
  date: edtf,
  events: z.array(goldEventSchema),
  /** Passages that look like an event and are none. */
  non_events: z.array(z.strictObject({ snippet: z.string().min(1), why: z.string().min(1) })),
});
export type GoldArticle = z.infer<typeof goldArticleSchema>;

const goldSchema = z.strictObject({ about: z.string(), articles: z.record(z.string(), goldArticleSchema) });

/** What the sample articles report, by file name. */
export async function readGold(): Promise<Record<string, GoldArticle>> {
  const text = await readFile(new URL('expected.json', import.meta.url), 'utf8');
  return goldSchema.parse(JSON.parse(text)).articles;
}

/** A sample article as the pipeline parses it. */
export async function readSample(name: string): Promise<Article> {
  const bytes = await readFile(new URL(name, import.meta.url));
  const body = (async function* () {
    yield bytes;
  })();
  const file = { key: name, contentType: null, metadata: {}, size: bytes.length, body };
  for await (const entry of readEntries(file)) if (entry.kind === 'article') return entry.article;
  throw new Error(`${name} holds no article`);
}

/** The unit of agreement between two coders: a type and an unordered pair, such as `AID ESP#MAR`. */
export function unitsOf(events: Pick<GoldEvent, 'type' | 'sources' | 'targets' | 'reciprocal'>[]): Set<string> {
  const units = events.flatMap((event) =>
    dyadsOf(event).map(({ source, target }) => `${event.type} ${[source, target].sort().join('#')}`),
  );
  return new Set(units);
}
