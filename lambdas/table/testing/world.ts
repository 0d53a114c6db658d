import type { Coder } from '../../extract/process-article.ts';
import { processMessage } from '../../extract/process-message.ts';
import { namedFiles } from '../../failures/named-files.ts';
import type { Article } from '../../model/article.ts';
import { PermanentError, TransientError } from '../../model/errors.ts';
import { type Position, START } from '../../model/file.ts';
import { decodeExtractMessage } from '../../model/messages.ts';
import type { InboxObject } from '../../parse/inbox.ts';
import { RESERVE_MILLISECONDS } from '../../parse/limits.ts';
import { readNotification, readOnMessage } from '../../parse/notification.ts';
import type { Invocation, ParseStage } from '../../parse/parse-stage.ts';
import { processFile } from '../../parse/process-file.ts';
import type { Entry, OpenFile, SourceFile } from '../../parse/read.ts';
import { failFile } from '../files/end-file.ts';
import type { Table } from '../table.ts';
import { type Interleaving, Killed, type Worker } from './interleaving.ts';
import { sampleCoder } from './sample-coder.ts';

/** A message of a queue; it stays there until a worker has done with it. */
export interface Message {
  stage: 'parse' | 'large' | 'extract';
  body: string;
  /** How often it may be delivered again after it was acknowledged. */
  repeats: number;
}

interface StoredObject {
  content: string;
  version: number;
}

const BUCKET = 'inbox';

/** A bucket, three queues and their workers, which meet only in the table. */
export class World {
  readonly table: Table;
  readonly interleaving: Interleaving;
  readonly objects = new Map<string, StoredObject>();
  readonly keys = new Set<string>();
  messages: Message[] = [];
  parked: Message[] = [];
  #changes = 0;
  #readings = 0;

  constructor(table: Table, interleaving: Interleaving) {
    this.table = table;
    this.interleaving = interleaving;
  }

  /** Uploads, overwrites or, with null, deletes an object, and notifies of it. */
  change(key: string, content: string | null, repeats: number): void {
    this.#changes += 1;
    this.keys.add(key);
    if (content === null) this.objects.delete(key);
    else this.objects.set(key, { content, version: this.#changes });
    this.messages.push({ stage: 'parse', body: notification(key, content, this.#changes), repeats });
  }

  /** Delivers a message: a worker that acknowledges it, or leaves it where it is when it fails or is killed. */
  deliver(message: Message, coder: Coder, priority = 0): Worker {
    const work = () => this.#acknowledge(message, () => this.#work(message, coder));
    return this.interleaving.start(message.stage, work, priority);
  }

  /** Gives a message up, as the queue does after so many deliveries. */
  giveUp(message: Message): void {
    this.messages = this.messages.filter((other) => other !== message);
    this.interleaving.start('failures', async () => {
      try {
        for (const file of namedFiles(message.stage, message.body).files) {
          await failFile(this.table, file, { code: 'given-up', reason: 'Given up.' });
        }
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
      }
      this.parked.push(message);
    });
  }

  /** Delivers all messages, one after the other, until there are none; none of them may fail for good. */
  async settle(coder: Coder = sampleCoder(1)): Promise<void> {
    for (let message = this.messages[0]; message !== undefined; message = this.messages[0]) {
      await this.interleaving.run(this.deliver(message, coder));
    }
  }

  /** Gives all messages up. */
  async surrender(): Promise<void> {
    for (const message of [...this.messages]) this.giveUp(message);
    await this.interleaving.settle();
  }

  async #acknowledge(message: Message, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!isExpected(error)) throw error;
      return;
    }
    if (message.repeats > 0) message.repeats -= 1;
    else this.messages = this.messages.filter((other) => other !== message);
  }

  async #work({ stage, body }: Message, coder: Coder): Promise<void> {
    if (stage === 'extract') {
      await processMessage(this.table, coder, decodeExtractMessage(body));
      return;
    }
    const { changes, isReadOn } = readNotification(body);
    for (const change of changes) await processFile(this.#parseStage(), change, this.#invocation(isReadOn));
  }

  /** One that has time for some entries, and for looking whether there are any. */
  #invocation(isForLarge: boolean): Invocation {
    let looks = 2 + (this.#readings % 3);
    return { isForLarge, remaining: () => (looks-- > 0 ? Number.POSITIVE_INFINITY : RESERVE_MILLISECONDS - 1) };
  }

  #send(stage: Message['stage'], body: string): Promise<void> {
    return this.interleaving.step(() => {
      this.messages.push({ stage, body, repeats: stage === 'large' ? this.#readings % 2 : 0 });
    });
  }

  #parseStage(): ParseStage {
    const find = (key: string) => this.objects.get(key);
    // A second reading may be by a newer version of the code, which packs otherwise.
    this.#readings += 1;
    return {
      table: this.table,
      bounds: { body: 200_000, entries: 1 + (this.#readings % 3) },
      openFile: openLines,
      inbox: {
        find: ({ key }) => this.interleaving.step(() => found(find(key))),
        open: ({ key }, { eTag }) =>
          this.interleaving.step(() => {
            const object = find(key);
            if (object === undefined || found(object)?.eTag !== eTag) throw new TransientError('changed');
            return sourceFile(key, object.content);
          }),
      },
      send: (body) => this.#send('extract', body),
      sendOn: (file) => this.#send('large', readOnMessage(file)),
    };
  }
}

/** A file of lines; one that begins with `#archive` is left to the stage for large files. */
export async function openLines(file: Pick<SourceFile, 'body'>, from: Position = START): Promise<OpenFile> {
  const bytes = Buffer.concat(await Array.fromAsync(file.body));
  const isArchive = bytes.toString('latin1').startsWith('#archive');
  return { isArchive, entries: readLines(bytes.toString('utf8'), from), close: async () => undefined };
}

/**
 * Every line is an article; one that begins with `!` is rejected, and `!!` ends the file as unreadable. Where the first one is
 * `#lines`, each can be read by itself.
 */
export async function* readLines(text: string, { offset, skip }: Position = START): AsyncGenerator<Entry> {
  let [next, passed] = [0, 0];
  for (const line of text.split('\n')) {
    const at = next;
    next += line.length + 1;
    if (line === '' || line.startsWith('#') || at < offset || passed++ < skip) continue;
    if (line.startsWith('!!')) throw new PermanentError('unreadable', 'The file cannot be read.');
    const place = text.startsWith('#lines') ? { at } : {};
    if (line.startsWith('!'))
      yield { ...place, kind: 'rejected', rejection: { code: 'bad-line', reason: 'The line is bad.' } };
    else yield { ...place, kind: 'article', article: articleOf(line) };
  }
}

export function articleOf(line: string): Article {
  const language = line.startsWith('fr:') ? 'fr' : 'en';
  return { text: line, title: null, date: '2015-09-21', language, source: 'sample', country: null, url: null };
}

export function sourceFile(key: string, content: string): SourceFile {
  const body = (async function* () {
    yield Buffer.from(content);
  })();
  return { key, contentType: 'text/plain', metadata: {}, size: content.length, body };
}

function found(object: StoredObject | undefined): InboxObject | null {
  if (object === undefined) return null;
  const { version, content } = object;
  return { versionId: null, eTag: `"${version}"`, size: content.length, contentType: null, metadata: {} };
}

function notification(key: string, content: string | null, change: number): string {
  const eventName = content === null ? 'ObjectRemoved:Delete' : 'ObjectCreated:Put';
  const sequencer = change.toString(16).padStart(16, '0');
  return JSON.stringify({ Records: [{ eventName, s3: { bucket: { name: BUCKET }, object: { key, sequencer } } }] });
}

/** What a queue answers with another delivery. */
function isExpected(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isExpected);
  return error instanceof Killed || error instanceof TransientError;
}
