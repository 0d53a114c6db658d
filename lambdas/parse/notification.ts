import * as z from 'zod';
import type { Notified } from '../table/files/put-file.ts';

const SEQUENCER_DIGITS = 32;

/** The part of an S3 event record that is read; Amazon S3 User Guide, "Event message structure". */
const recordSchema = z.object({
  eventName: z.string(),
  s3: z.object({
    bucket: z.object({ name: z.string().min(1) }),
    object: z.object({
      key: z.string().min(1),
      sequencer: z.string().regex(/^[0-9A-Fa-f]+$/, 'not a hexadecimal number'),
    }),
  }),
});

const bodySchema = z.object({ Records: z.array(z.unknown()) });
const testEventSchema = z.object({ Event: z.literal('s3:TestEvent') });

/** What this project sends to itself, where another invocation is to read a file, or to read it on. */
const readOnSchema = z.object({
  readOn: z.object({
    bucket: z.string().min(1),
    key: z.string().min(1),
    sequencer: z.string().regex(/^[0-9A-F]{32}$/),
  }),
});

/** The body of such a message; from where the file is read is for the table to say. */
export function readOnMessage({ bucket, key, sequencer }: Notified): string {
  return JSON.stringify({ readOn: { bucket, key, sequencer } });
}

/** What a message of the parse queue, or of that for large files, says. */
export interface Notification {
  /** The files that have changed. */
  changes: Notified[];
  /** Why parts of it cannot be understood. */
  faults: string[];
  /** Whether it comes from parse itself, which leaves the file to the stage for large files. */
  isReadOn: boolean;
}

/**
 * Reads an S3 event notification. It tells which keys have changed, and in what order; what has become of them is for the
 * bucket to say. The event that S3 sends when notifications are set up names none. Reads the messages of `readOnMessage`, too.
 */
export function readNotification(body: string): Notification {
  const message = parseJson(body);
  const none: Notification = { changes: [], faults: [], isReadOn: false };
  if (testEventSchema.safeParse(message).success) return none;
  const asked = readOnSchema.safeParse(message);
  if (asked.success) return { ...none, changes: [asked.data.readOn], isReadOn: true };
  const envelope = bodySchema.safeParse(message);
  if (!envelope.success) return { ...none, faults: ['The message is no S3 event notification.'] };
  const notification = none;
  for (const [position, record] of envelope.data.Records.entries()) {
    try {
      notification.changes.push(readRecord(record));
    } catch (error) {
      notification.faults.push(`Record ${position} of the notification cannot be read: ${sentence(error)}`);
    }
  }
  return notification;
}

function readRecord(record: unknown): Notified {
  const { bucket, object } = recordSchema.parse(record).s3;
  return { bucket: bucket.name, key: decodeKey(object.key), sequencer: comparable(object.sequencer) };
}

/** S3 encodes keys in notifications as forms do: a space is `+`. @throws URIError */
function decodeKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}

/** Sequencers differ in length; the shorter is to be padded with zeros on the right, then they compare as text. */
function comparable(sequencer: string): string {
  return sequencer.toUpperCase().padEnd(SEQUENCER_DIGITS, '0');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function sentence(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replace(/\s+/g, ' ');
  return error instanceof Error ? error.message : String(error);
}
