import { describe, expect, it } from '@jest/globals';
import { Match } from 'aws-cdk-lib/assertions';
import { actionsOf, arnOf, readTemplate, type Statement, synthesize } from './cdk/testing/synthesized.ts';
import { INDEXES } from './lambdas/table/table.ts';

const template = synthesize();
const { resources, outputs, ofType, named, statementsOf } = readTemplate(template);

describe('wiring', () => {
  it('notifies the parse queue of objects written and deleted, and of nothing else', () => {
    const [queueId] = named('ParseQueue', 'AWS::SQS::Queue');
    const [, bucket] = named('InboxBucket', 'AWS::S3::Bucket');
    expect(bucket.Properties.NotificationConfiguration).toEqual({
      QueueConfigurations: [
        { Event: 's3:ObjectCreated:*', Queue: arnOf(queueId) },
        { Event: 's3:ObjectRemoved:Delete', Queue: arnOf(queueId) },
        { Event: 's3:ObjectRemoved:DeleteMarkerCreated', Queue: arnOf(queueId) },
      ],
    });
  });

  it('sets the queue policy before the bucket, which lets in this bucket of this account alone', () => {
    const [policyId, policy] = named('ParseQueuePolicy', 'AWS::SQS::QueuePolicy');
    const [, bucket] = named('InboxBucket', 'AWS::S3::Bucket');
    expect(bucket.DependsOn).toContain(policyId);
    const allowed = policy.Properties.PolicyDocument.Statement.filter((one: Statement) => one.Effect === 'Allow');
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({
      Principal: { Service: 's3.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
    const sourceArn = JSON.stringify(allowed[0].Condition.ArnEquals['aws:SourceArn']);
    expect(sourceArn).toContain(JSON.stringify(bucket.Properties.BucketName));
    expect(sourceArn).not.toContain('*');
  });

  it.each([
    ['Parse', 'parse'],
    ['Large', 'large'],
    ['Extract', 'extract'],
  ])('drains the %s queues with partial batch responses and bounded concurrency', (stage) => {
    for (const [queue, worker] of [
      ['Queue', 'Worker'],
      ['DeadLetterQueue', 'Failures'],
    ]) {
      const [queueId] = named(`${stage}${queue}`, 'AWS::SQS::Queue');
      const [functionId] = named(`${stage}${worker}Function`, 'AWS::Lambda::Function');
      template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        EventSourceArn: arnOf(queueId),
        FunctionName: { Ref: functionId },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: Match.anyValue() },
      });
    }
  });

  it('tells each function its table and queues', () => {
    const [tableId] = named('EventsTable', 'AWS::DynamoDB::Table');
    const variables = (prefix: string) =>
      named(`${prefix}Function`, 'AWS::Lambda::Function')[1].Properties.Environment.Variables;
    const ref = (prefix: string) => ({ Ref: named(prefix, 'AWS::SQS::Queue')[0] });
    const TABLE_NAME = { Ref: tableId };
    const next = { EXTRACT_QUEUE_URL: ref('ExtractQueue'), LARGE_QUEUE_URL: ref('LargeQueue') };
    expect(variables('ParseWorker')).toMatchObject({ TABLE_NAME, ...next });
    expect(variables('LargeWorker')).toMatchObject({ TABLE_NAME, ...next });
    expect(variables('ExtractWorker')).toMatchObject({ TABLE_NAME });
    expect(variables('QueryWorker')).toMatchObject({ TABLE_NAME });
    for (const [stage, STAGE] of [
      ['Parse', 'parse'],
      ['Large', 'large'],
      ['Extract', 'extract'],
    ]) {
      const PARKING_QUEUE_URL = ref(`${stage}ParkingQueue`);
      expect(variables(`${stage}Failures`)).toMatchObject({ TABLE_NAME, STAGE, PARKING_QUEUE_URL });
    }
  });

  it('puts out what a client has to know', () => {
    const names =
      'EventsTable ExtractParkingQueueUrl ExtractQueueUrl InboxBucket LargeParkingQueueUrl LargeQueueUrl ParseParkingQueueUrl ParseQueueUrl QueryUrl';
    expect(Object.keys(outputs).sort().join(' ')).toBe(names);
  });
});

describe('large files and archives', () => {
  it('are read one at a time, for the longest time that there is, by the code that reads the others', () => {
    const [queueId] = named('LargeQueue', 'AWS::SQS::Queue');
    const [, large] = named('LargeWorkerFunction', 'AWS::Lambda::Function');
    const [, parse] = named('ParseWorkerFunction', 'AWS::Lambda::Function');
    expect(large.Properties).toMatchObject({ Timeout: 900, Code: parse.Properties.Code });
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', { EventSourceArn: arnOf(queueId), BatchSize: 1 });
  });

  it('may ask for themselves to be read on, as no other function may ask for itself', () => {
    const loops = ofType('AWS::Lambda::Function').filter(([, one]) => one.Properties.RecursiveLoop === 'Allow');
    expect(loops.map(([id]) => id)).toEqual([named('LargeWorkerFunction', 'AWS::Lambda::Function')[0]]);
  });
});

describe('nothing is lost', () => {
  it('hides a message from other readers for six timeouts of its function', () => {
    const mappings = ofType('AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(6);
    for (const [, { Properties }] of mappings) {
      const queue = resources[Properties.EventSourceArn['Fn::GetAtt'][0]];
      const worker = resources[Properties.FunctionName.Ref];
      expect(queue?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * worker?.Properties.Timeout);
    }
  });

  it.each(['Parse', 'Large', 'Extract'])(
    'gives up a message of the %s stage after five deliveries, and keeps it',
    (stage) => {
      const [deadLetterId, deadLetter] = named(`${stage}DeadLetterQueue`, 'AWS::SQS::Queue');
      const [, queue] = named(`${stage}Queue`, 'AWS::SQS::Queue');
      const [, parking] = named(`${stage}ParkingQueue`, 'AWS::SQS::Queue');
      const { deadLetterTargetArn, maxReceiveCount } = queue.Properties.RedrivePolicy;
      expect(deadLetterTargetArn).toEqual(arnOf(deadLetterId));
      expect(maxReceiveCount).toBeGreaterThanOrEqual(5);
      // A dead-lettered message keeps the time of its first arrival, so its queue has to keep it for longer.
      expect(deadLetter.Properties.MessageRetentionPeriod).toBe(14 * 86400);
      expect(deadLetter.Properties.MessageRetentionPeriod).toBeGreaterThan(queue.Properties.MessageRetentionPeriod);
      expect(deadLetter.Properties.RedrivePolicy).toBeUndefined();
      expect(parking.Properties.MessageRetentionPeriod).toBe(14 * 86400);
      expect(
        ofType('AWS::Lambda::EventSourceMapping').map(([, one]) => one.Properties.EventSourceArn),
      ).not.toContainEqual(arnOf(named(`${stage}ParkingQueue`, 'AWS::SQS::Queue')[0]));
    },
  );

  it('retains the bucket and the table when the stack is deleted, and can restore both', () => {
    const [, bucket] = named('InboxBucket', 'AWS::S3::Bucket');
    const [, table] = named('EventsTable', 'AWS::DynamoDB::Table');
    expect([bucket.DeletionPolicy, table.DeletionPolicy]).toEqual(['Retain', 'Retain']);
    expect(bucket.Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
    expect(table.Properties.DeletionProtectionEnabled).toBe(true);
    expect(table.Properties.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
  });

  it('expires old versions and abandoned uploads, never a current object', () => {
    const [, bucket] = named('InboxBucket', 'AWS::S3::Bucket');
    const rules = bucket.Properties.LifecycleConfiguration.Rules;
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatchObject({
      NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
      ExpiredObjectDeleteMarker: true,
    });
    expect(rules[0].ExpirationInDays).toBeUndefined();
  });

  it('alarms when messages are parked or wait, and when a function fails or is throttled', () => {
    const watched = ofType('AWS::CloudWatch::Alarm').map(([, alarm]) => {
      const { MetricName, Dimensions } = alarm.Properties;
      return `${MetricName} ${JSON.stringify(Dimensions[0].Value)}`;
    });
    for (const stage of ['Parse', 'Large', 'Extract']) {
      const name = (queue: string) =>
        JSON.stringify({ 'Fn::GetAtt': [named(stage + queue, 'AWS::SQS::Queue')[0], 'QueueName'] });
      expect(watched).toContain(`ApproximateNumberOfMessagesVisible ${name('ParkingQueue')}`);
      expect(watched).toContain(`ApproximateAgeOfOldestMessage ${name('Queue')}`);
    }
    for (const [id] of ofType('AWS::Lambda::Function')) {
      expect(watched).toContain(`Errors {"Ref":"${id}"}`);
      expect(watched).toContain(`Throttles {"Ref":"${id}"}`);
    }
  });
});

describe('nothing is open', () => {
  it('blocks public access to the bucket', () => {
    const [, bucket] = named('InboxBucket', 'AWS::S3::Bucket');
    expect(bucket.Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(bucket.Properties.OwnershipControls).toEqual({ Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] });
  });

  it('encrypts bucket, table and queues', () => {
    const [, bucket] = named('InboxBucket', 'AWS::S3::Bucket');
    const [, table] = named('EventsTable', 'AWS::DynamoDB::Table');
    const queues = ofType('AWS::SQS::Queue');
    expect(bucket.Properties.BucketEncryption.ServerSideEncryptionConfiguration).toEqual([
      { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
    ]);
    expect(table.Properties.SSESpecification).toEqual({ SSEEnabled: true });
    expect(queues).toHaveLength(9);
    for (const [, queue] of queues) expect(queue.Properties.SqsManagedSseEnabled).toBe(true);
  });

  it('refuses requests without TLS to the bucket and every queue', () => {
    const insecure = Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } });
    const PolicyDocument = { Statement: Match.arrayWith([insecure]) };
    template.hasResourceProperties('AWS::S3::BucketPolicy', { PolicyDocument });
    template.allResourcesProperties('AWS::SQS::QueuePolicy', { PolicyDocument });
    template.resourceCountIs('AWS::SQS::QueuePolicy', 9);
  });

  it('answers queries to signed requests alone, and lets no other account or service call a function', () => {
    template.resourceCountIs('AWS::Lambda::Url', 1);
    template.hasResourceProperties('AWS::Lambda::Url', { AuthType: 'AWS_IAM', Cors: Match.absent() });
    template.resourceCountIs('AWS::Lambda::Permission', 0);
  });

  it('grants no wildcard but the keys of the inbox', () => {
    const wild = statementsOf(/./).filter((statement) => JSON.stringify(statement).includes('*'));
    const [bucketId] = named('InboxBucket', 'AWS::S3::Bucket');
    const reading = {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: { 'Fn::Join': ['', [arnOf(bucketId), '/*']] },
    };
    // Of parse, and of the stage for large files.
    expect(wild).toEqual([reading, reading]);
    for (const [, role] of ofType('AWS::IAM::Role')) {
      expect(role.Properties.ManagedPolicyArns).toBeUndefined();
      expect(role.Properties.Policies).toBeUndefined();
    }
  });

  const own = ['logs:CreateLogStream', 'logs:PutLogEvents'];

  it.each<[string, string[], string[]]>([
    ['ParseWorker', ['LargeQueue', 'ExtractQueue'], ['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket']],
    ['LargeWorker', ['LargeQueue', 'ExtractQueue'], ['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket']],
    ['ExtractWorker', [], []],
    ['ParseFailures', ['ParseParkingQueue'], []],
    ['LargeFailures', ['LargeParkingQueue'], []],
    ['ExtractFailures', ['ExtractParkingQueue'], []],
  ])('lets %s write to the table, drain its queue and send to %j, and nothing else', (worker, next, reading) => {
    const statements = statementsOf(new RegExp(`^${worker}Role`));
    const table = ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query'].map((action) => `dynamodb:${action}`);
    const draining = [
      'ReceiveMessage',
      'ChangeMessageVisibility',
      'GetQueueUrl',
      'DeleteMessage',
      'GetQueueAttributes',
    ];
    const sending = next.map(() => 'sqs:SendMessage');
    const allowed = [...own, ...table, ...draining.map((action) => `sqs:${action}`), ...sending, ...reading];
    expect(actionsOf(statements)).toEqual(allowed.sort());
    const queues = statements.filter(({ Action }) => Action === 'sqs:SendMessage').map(({ Resource }) => Resource);
    expect(queues).toEqual(next.map((queue) => arnOf(named(queue, 'AWS::SQS::Queue')[0])));
  });

  it('lets the query function read and nothing else, and only parse read the bucket', () => {
    expect(actionsOf(statementsOf(/^QueryWorkerRole/))).toEqual(
      ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:Query', ...own].sort(),
    );
    expect(
      actionsOf(statementsOf(/^(Extract|Query|ParseFailures|LargeFailures)/)).filter((one) => one.startsWith('s3:')),
    ).toEqual([]);
  });
});

describe('the functions', () => {
  it('are the seven that the stack names, and no hidden one', () => {
    expect(ofType('AWS::Lambda::Function').map(([id]) => id.slice(0, -8))).toEqual([
      'ParseWorkerFunction',
      'ParseFailuresFunction',
      'LargeWorkerFunction',
      'LargeFailuresFunction',
      'ExtractWorkerFunction',
      'ExtractFailuresFunction',
      'QueryWorkerFunction',
    ]);
    expect(Object.values(resources).filter((one) => one.Type.startsWith('Custom::'))).toEqual([]);
  });

  it('run on Node 24 and arm64, with a log that expires, without tracing or reserved concurrency', () => {
    for (const [, { Properties }] of ofType('AWS::Lambda::Function')) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(resources[Properties.LoggingConfig.LogGroup.Ref]?.Properties.RetentionInDays).toBe(30);
      expect(Properties.TracingConfig).toBeUndefined();
      expect(Properties.ReservedConcurrentExecutions).toBeUndefined();
    }
  });
});

describe('the table', () => {
  it('has the keys and indexes that questions are asked by', () => {
    const index = (name: string, partition: string, sort: string) => ({
      IndexName: name,
      KeySchema: [
        { AttributeName: partition, KeyType: 'HASH' },
        { AttributeName: sort, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    });
    template.hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: Object.entries(INDEXES).map(([name, { partition, sort }]) =>
        index(name, partition, sort),
      ),
    });
  });
});
