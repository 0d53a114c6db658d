import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const worker = (handler: string, timeout: number) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    Handler: `index.${handler}`,
    Runtime: 'nodejs24.x',
    Code: { S3Bucket: 'assets', S3Key: 'worker.zip' },
    Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
    Environment: { Variables: { TABLE_NAME: { Ref: 'Events1234ABCD' } } },
    MemorySize: 256,
    Timeout: timeout,
  },
});

const eventSource = (queue: string, target: string) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    EventSourceArn: { 'Fn::GetAtt': [queue, 'Arn'] },
    FunctionName: { Ref: target },
    BatchSize: 5,
    ScalingConfig: { MaximumConcurrency: 2 },
    FunctionResponseTypes: ['ReportBatchItemFailures'],
  },
});

/** A bucket, a queue with its dead-letter queue, a table and three functions, as the CDK writes such a template. */
export const TEMPLATE = {
  Resources: {
    Role: { Type: 'AWS::IAM::Role', Properties: {} },
    InboxBucket1234ABCD: {
      Type: 'AWS::S3::Bucket',
      Properties: {
        NotificationConfiguration: {
          QueueConfigurations: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'].map((Event) => ({
            Event,
            Queue: { 'Fn::GetAtt': ['ParseQueue1234ABCD', 'Arn'] },
          })),
        },
      },
    },
    ParseQueue1234ABCD: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        VisibilityTimeout: 1800,
        RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead1234ABCD', 'Arn'] }, maxReceiveCount: 2 },
      },
    },
    Dead1234ABCD: { Type: 'AWS::SQS::Queue', Properties: {} },
    Events1234ABCD: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
      },
    },
    Worker1234ABCD: worker('handler', 1),
    Failures1234ABCD: worker('failures', 10),
    Query1234ABCD: worker('query', 10),
    WorkerSource: eventSource('ParseQueue1234ABCD', 'Worker1234ABCD'),
    FailuresSource: eventSource('Dead1234ABCD', 'Failures1234ABCD'),
    QueryUrl1234ABCD: {
      Type: 'AWS::Lambda::Url',
      Properties: { AuthType: 'AWS_IAM', TargetFunctionArn: { 'Fn::GetAtt': ['Query1234ABCD', 'Arn'] } },
    },
  },
  Outputs: {
    InboxBucket: { Value: { Ref: 'InboxBucket1234ABCD' } },
    EventsTable: { Value: { Ref: 'Events1234ABCD' } },
    ParseQueueUrl: { Value: { Ref: 'ParseQueue1234ABCD' } },
    QueryUrl: { Value: { 'Fn::GetAtt': ['QueryUrl1234ABCD', 'FunctionUrl'] } },
  },
};

/** Writes a cloud assembly with the template and the bundle of its functions. */
export function writeAssembly(directory: string): string {
  mkdirSync(directory, { recursive: true });
  const write = (file: string, content: object) => writeFileSync(join(directory, file), JSON.stringify(content));
  write('manifest.json', {
    artifacts: {
      Stack: { type: 'aws:cloudformation:stack', properties: { templateFile: 'stack.template.json' } },
      'Stack.assets': { type: 'cdk:asset-manifest', properties: { file: 'stack.assets.json' } },
    },
  });
  write('stack.assets.json', {
    files: { worker: { source: { path: 'worker' }, destinations: { local: { objectKey: 'worker.zip' } } } },
  });
  write('stack.template.json', TEMPLATE);
  buildSync({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile: join(directory, 'worker', 'index.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  return directory;
}
