import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSRecord } from 'aws-lambda';
import { environmentVariable } from '../model/environment.ts';
import { TransientError } from '../model/errors.ts';
import { queueHandler } from '../queue-handler.ts';
import { noteError } from '../table/files/end-file.ts';
import type { Notified } from '../table/files/put-file.ts';
import { openTable } from '../table/table.ts';
import { s3Inbox } from './inbox.ts';
import { readNotification } from './notification.ts';
import { type FileOutcome, type ParseStage, processFile } from './process-file.ts';
import { readEntries } from './read.ts';

const logger = new Logger();
const metrics = new Metrics();
const queue = new SQSClient({});
const queueUrl = environmentVariable('EXTRACT_QUEUE_URL');

const stage: ParseStage = {
  table: openTable(environmentVariable('TABLE_NAME')),
  inbox: s3Inbox(),
  readEntries,
  async send(body) {
    await queue.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));
  },
};

/** Drains the parse queue: S3 event notifications, each of which may name several files. */
export const handler = queueHandler(follow, { logger, metrics });

/** One message; what cannot be done now or understood is thrown at the end, when all of its other files have been seen to. */
async function follow(message: SQSRecord): Promise<void> {
  const { changes, faults } = readNotification(message.body);
  const settled = await Promise.allSettled(changes.map(followChange));
  const failures = settled.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  if (faults.length > 0) logger.error('The notification cannot be read', { messageId: message.messageId, faults });
  if (failures.length + faults.length > 0) throw new TransientError([...faults, ...failures].join('; '));
}

async function followChange(change: Notified): Promise<void> {
  const log = logger.createChild({ persistentKeys: { file: `${change.bucket}/${change.key}` } });
  try {
    const outcome = await processFile(stage, change);
    log.info('Followed a notification', { ...outcome });
    count(outcome);
  } catch (error) {
    log.error('A file could not be read, and will be tried again', error as Error);
    await noteError(stage.table, change, String(error)).catch((cause) => log.warn('Its error is not kept', cause));
    throw error;
  }
}

function count(outcome: FileOutcome): void {
  const metric = { read: 'FilesRead', rejected: 'FilesRejected', gone: 'FilesRemoved' }[outcome.did as string];
  if (metric !== undefined) metrics.addMetric(metric, MetricUnit.Count, 1);
  if (outcome.did === 'read' && 'entries' in outcome)
    metrics.addMetric('EntriesRead', MetricUnit.Count, outcome.entries);
}
