import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSRecord } from 'aws-lambda';
import { environmentVariable } from '../model/environment.ts';
import { TransientError } from '../model/errors.ts';
import { queueHandler } from '../queue-handler.ts';
import { noteError } from '../table/files/end-file.ts';
import type { Notified } from '../table/files/put-file.ts';
import { openTable } from '../table/table.ts';
import { s3Inbox } from './inbox.ts';
import { readNotification, readOnMessage } from './notification.ts';
import type { Invocation, ParseStage } from './parse-stage.ts';
import { type FileOutcome, processFile } from './process-file.ts';
import { openFile } from './read.ts';

const logger = new Logger();
const metrics = new Metrics();
const queue = new SQSClient({});
const extractQueueUrl = environmentVariable('EXTRACT_QUEUE_URL');
const largeQueueUrl = environmentVariable('LARGE_QUEUE_URL');

const stage: ParseStage = {
  table: openTable(environmentVariable('TABLE_NAME')),
  inbox: s3Inbox(),
  openFile,
  send: (body) => send(extractQueueUrl, body),
  sendOn: (file) => send(largeQueueUrl, readOnMessage(file)),
};

async function send(QueueUrl: string, MessageBody: string): Promise<void> {
  await queue.send(new SendMessageCommand({ QueueUrl, MessageBody }));
}

/**
 * Drains the parse queue: S3 event notifications, each of which may name several files. And drains the queue of the stage for
 * large files, which is the same code under another name: what comes from there is read here, whatever its size.
 */
export const handler = queueHandler(follow, { logger, metrics });

/** One message; what cannot be done now or understood is thrown at the end, when all of its other files have been seen to. */
async function follow(message: SQSRecord, context: Context): Promise<void> {
  const { changes, faults, isReadOn } = readNotification(message.body);
  const invocation = { isForLarge: isReadOn, remaining: () => context.getRemainingTimeInMillis() };
  const settled = await Promise.allSettled(changes.map((change) => followChange(change, invocation)));
  const failures = settled.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  if (faults.length > 0) logger.error('The notification cannot be read', { messageId: message.messageId, faults });
  if (failures.length + faults.length > 0) throw new TransientError([...faults, ...failures].join('; '));
}

async function followChange(change: Notified, invocation: Invocation): Promise<void> {
  const log = logger.createChild({ persistentKeys: { file: `${change.bucket}/${change.key}` } });
  try {
    const outcome = await processFile(stage, change, invocation);
    log.info('Followed a notification', { ...outcome });
    count(outcome);
  } catch (error) {
    log.error('A file could not be read, and will be tried again', error as Error);
    await noteError(stage.table, change, String(error)).catch((cause) => log.warn('Its error is not kept', cause));
    throw error;
  }
}

function count(outcome: FileOutcome): void {
  const metric = { read: 'FilesRead', 'handed-on': 'FilesHandedOn', rejected: 'FilesRejected', gone: 'FilesRemoved' }[
    outcome.did as string
  ];
  if (metric !== undefined) metrics.addMetric(metric, MetricUnit.Count, 1);
  if (outcome.did === 'read' && 'entries' in outcome) {
    metrics.addMetric('EntriesRead', MetricUnit.Count, outcome.entries);
  }
}
