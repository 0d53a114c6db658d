import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { environmentVariable } from '../model/environment.ts';
import { STAGES, type Stage } from '../model/stages.ts';
import { queueHandler } from '../queue-handler.ts';
import { failFile } from '../table/files/end-file.ts';
import { openTable } from '../table/table.ts';
import { namedFiles } from './named-files.ts';

const logger = new Logger();
const metrics = new Metrics();
const queue = new SQSClient({});
const table = openTable(environmentVariable('TABLE_NAME'));
const parkingQueueUrl = environmentVariable('PARKING_QUEUE_URL');
const stage = z.enum(STAGES).parse(environmentVariable('STAGE'));

/** What a user reads of a failure does not turn on the size of his file. */
const FAILURES: Record<Stage, string> = { parse: 'parse-failed', large: 'parse-failed', extract: 'extract-failed' };

/** Drains a stage's dead-letter queue: marks the files of its messages as failed, then parks the messages for redrive. */
export const handler = queueHandler(giveUp, { logger, metrics });

async function giveUp(message: SQSRecord): Promise<void> {
  const { files, fault } = namedFiles(stage, message.body);
  const reasons = fault === null ? [] : [fault];
  for (const file of files) {
    const reason = await failFile(table, file, { code: FAILURES[stage], reason: unknownReason(message) });
    if (reason === null) continue;
    reasons.push(reason);
    metrics.addMetric('FilesFailed', MetricUnit.Count, 1);
    logger.error('A file has failed', { file: `${file.bucket}/${file.key}`, reason });
  }
  await park(message, reasons.join('; '));
}

/** The attribute `reason` is for whoever looks into the queue; the body is what a redrive delivers again. */
async function park({ body, messageId }: SQSRecord, reason: string): Promise<void> {
  // Message attributes count towards the size of a message, and take no control characters.
  const value = reason.replace(/\p{Cc}+/gu, ' ').slice(0, 1_000);
  await queue.send(
    new SendMessageCommand({
      QueueUrl: parkingQueueUrl,
      MessageBody: body,
      ...(value !== '' && { MessageAttributes: { reason: { DataType: 'String', StringValue: value } } }),
    }),
  );
  logger.warn('Parked a message', { messageId, reason });
}

function unknownReason({ messageId }: SQSRecord): string {
  return `The ${stage} stage gave the message up; its log has the errors (message ${messageId}).`;
}
