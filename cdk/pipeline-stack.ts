import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { EventTable } from './event-table.ts';
import { InboxBucket } from './inbox-bucket.ts';
import { Monitoring } from './monitoring.ts';
import type { PipelineOptions } from './options.ts';
import { QueryApi } from './query-api.ts';
import { Stage } from './stage.ts';

interface PipelineStackProps extends StackProps {
  options: Omit<PipelineOptions, 'stackName' | 'region'>;
}

/**
 * The whole picture:
 *
 *     inbox bucket ─▶ parse queue ─▶ parse ─▶ extract queue ─▶ extract ─▶ events table ◀─ query ◀─ function URL
 *                                      │            ▲
 *                                      ▼            │
 *                                 large queue ──▶ large ──┐
 *                                      ▲──────────────────┘
 *
 * Large files and archives are read by the same code in a stage of their own, one at a time: none of them keeps other files
 * waiting, whatever becomes of it. What it cannot read in its time it asks itself to read on.
 *
 * A message that a stage gives up goes to its dead-letter queue, is recorded in the table as the failure of its file, and
 * waits in the stage's parking queue until somebody sends it back.
 */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, { options, ...props }: PipelineStackProps) {
    super(scope, id, { description: 'Entente: cooperation between states, from articles to a table', ...props });
    const { logRetentionDays, maxConcurrency, noncurrentVersionDays, alarmTopicArn, actorsFile } = options;

    const monitoring = new Monitoring(this, 'Monitoring', { alarmTopicArn });
    const events = new EventTable(this, 'Events');
    const stage = { table: events, monitoring, logRetentionDays, maxConcurrency };

    const parse = new Stage(this, 'Parse', { ...stage, name: 'parse', timeoutSeconds: 300, batchSize: 5 });
    const large = new Stage(this, 'Large', {
      ...stage,
      name: 'large',
      folder: 'parse',
      timeoutSeconds: 900,
      batchSize: 1,
      isLoop: true,
    });
    const extract = new Stage(this, 'Extract', {
      ...stage,
      name: 'extract',
      timeoutSeconds: 120,
      batchSize: 5,
      carries: actorsFile === undefined ? undefined : { path: actorsFile, name: 'actors.json' },
    });
    const inbox = new InboxBucket(this, 'Inbox', { notifies: parse.queue, noncurrentVersionDays });
    const query = new QueryApi(this, 'Query', { table: events, inbox, monitoring, logRetentionDays });

    for (const reader of [parse, large]) {
      inbox.grantRead(reader.function);
      reader.sendsTo(large);
      reader.sendsTo(extract);
    }

    this.output('InboxBucket', inbox.bucket.bucketName, 'Upload articles here');
    this.output('EventsTable', events.table.tableName, 'Events, articles and the state of files');
    this.output('ParseQueueUrl', parse.queue.queueUrl, 'Files to be read');
    this.output('ParseParkingQueueUrl', parse.parkingQueue.queueUrl, 'Files given up, waiting for redrive');
    this.output('LargeQueueUrl', large.queue.queueUrl, 'Large files and archives to be read');
    this.output('LargeParkingQueueUrl', large.parkingQueue.queueUrl, 'Those given up, waiting for redrive');
    this.output('ExtractQueueUrl', extract.queue.queueUrl, 'Articles to be coded');
    this.output('ExtractParkingQueueUrl', extract.parkingQueue.queueUrl, 'Articles given up, waiting for redrive');
    this.output('QueryUrl', query.url, 'Answers GET requests signed with AWS Signature Version 4');
  }

  private output(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}
