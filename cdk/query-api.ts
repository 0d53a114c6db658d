import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { EventTable } from './event-table.ts';
import type { InboxBucket } from './inbox-bucket.ts';
import type { Monitoring } from './monitoring.ts';
import { PipelineFunction } from './pipeline-function.ts';

interface QueryApiProps {
  table: EventTable;
  /** Whose files it is asked for; it does not read them. */
  inbox: InboxBucket;
  monitoring: Monitoring;
  logRetentionDays: number;
}

/** Answers questions over HTTPS to callers whose own credentials may invoke it; nobody is anonymous. */
export class QueryApi extends Construct {
  readonly url: string;

  constructor(scope: Construct, id: string, { table, inbox, monitoring, logRetentionDays }: QueryApiProps) {
    super(scope, id);
    const worker = new PipelineFunction(this, 'Worker', {
      folder: 'query',
      serviceName: 'entente-query',
      memoryMegabytes: 512,
      timeoutSeconds: 30,
      logRetentionDays,
      environment: { TABLE_NAME: table.table.tableName, INBOX_BUCKET: inbox.bucket.bucketName },
    }).function;
    table.grantQuery(worker);
    monitoring.watchFunction(id, worker);
    this.url = worker.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM }).url;
  }
}
