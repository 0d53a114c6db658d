import { setTimeout as sleep } from 'node:timers/promises';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { LocalFunction } from './function.ts';
import { failedMessages, sqsRecord } from './sqs-event.ts';

/** SQS gives and deletes at most so many messages at a time. */
const SQS_BATCH = 10;
/** How long a request for messages waits for some; seconds. */
const LONG_POLL = 20;
/** After a failed request; milliseconds. */
const PAUSE = 1000;

/** An event source mapping: what to poll, and how. */
export interface EventSourceSettings {
  queueUrl: string;
  queueArn: string;
  batchSize: number;
  /** How long a batch may wait to become full. */
  windowSeconds: number;
  /** Invocations at the same time. */
  concurrency: number;
  /** Whether the function's answer says which messages failed. */
  reportsFailures: boolean;
}

/**
 * Polls a queue and invokes a function with what comes. What succeeded is deleted; what failed becomes visible again when
 * the queue's visibility timeout is over, and the queue's redrive policy counts.
 */
export class EventSource {
  private readonly sqs: SQSClient;
  private readonly target: LocalFunction;
  private readonly settings: EventSourceSettings;
  private readonly log: (line: string) => void;
  private readonly stopping = new AbortController();
  private readonly invocations = new Set<Promise<void>>();
  private running: Promise<void> | undefined;

  constructor(sqs: SQSClient, target: LocalFunction, settings: EventSourceSettings, log: (line: string) => void) {
    this.sqs = sqs;
    this.target = target;
    this.settings = settings;
    this.log = log;
  }

  start(): void {
    this.running = this.poll();
  }

  /** Takes no more messages; resolves when those that were taken are done. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await Promise.all(this.invocations);
  }

  private async poll(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        const batch = await this.gather();
        if (batch.length === 0) continue;
        const invocation = this.handle(batch).finally(() => this.invocations.delete(invocation));
        this.invocations.add(invocation);
        if (this.invocations.size >= this.settings.concurrency) await Promise.race(this.invocations);
      } catch (error) {
        if (signal.aborted) return;
        this.log(`${this.target.settings.name}: ${(error as Error).message}`);
        await sleep(PAUSE, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** Waits for a message, then until the batch is full or its window is over. */
  private async gather(): Promise<Message[]> {
    const { batchSize, windowSeconds } = this.settings;
    const batch = await this.receive(batchSize, LONG_POLL);
    const end = performance.now() + windowSeconds * 1000;
    while (batch.length > 0 && batch.length < batchSize && !this.stopping.signal.aborted) {
      const seconds = (end - performance.now()) / 1000;
      if (seconds <= 0) break;
      batch.push(...(await this.receive(batchSize - batch.length, seconds)));
    }
    return batch;
  }

  private async receive(count: number, waitSeconds: number): Promise<Message[]> {
    const command = new ReceiveMessageCommand({
      QueueUrl: this.settings.queueUrl,
      MaxNumberOfMessages: Math.min(count, SQS_BATCH),
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    });
    const { Messages = [] } = await this.sqs.send(command, { abortSignal: this.stopping.signal });
    return Messages;
  }

  private async handle(batch: Message[]): Promise<void> {
    const { queueArn, reportsFailures } = this.settings;
    const Records = batch.map((message) => sqsRecord(message, queueArn));
    const result = await this.target.invoke(JSON.stringify({ Records }));
    if ('error' in result) {
      this.log(`${this.target.settings.name}: ${result.error.errorType}: ${result.error.errorMessage}`);
      return;
    }
    const ids = Records.map(({ messageId }) => messageId);
    const failed = reportsFailures ? failedMessages(result.payload, ids) : new Set<string>();
    if (failed === null) this.log(`${this.target.settings.name}: answered with malformed batchItemFailures`);
    if (failed) await this.delete(batch.filter(({ MessageId }) => !failed.has(MessageId ?? '')));
  }

  private async delete(messages: Message[]): Promise<void> {
    for (let start = 0; start < messages.length; start += SQS_BATCH) {
      const Entries = messages
        .slice(start, start + SQS_BATCH)
        .map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
      const command = new DeleteMessageBatchCommand({ QueueUrl: this.settings.queueUrl, Entries });
      await this.sqs.send(command).catch((error: Error) => this.log(`${this.target.settings.name}: ${error.message}`));
    }
  }
}
