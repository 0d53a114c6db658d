import { Duration, Fn, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/**
 * What makes an event of S3 a message: an object written, and one deleted by somebody. Expiry by a lifecycle rule is
 * `s3:LifecycleExpiration`, and takes no events out of the table.
 */
const NOTIFICATIONS = ['s3:ObjectCreated:*', 's3:ObjectRemoved:Delete', 's3:ObjectRemoved:DeleteMarkerCreated'];

interface InboxBucketProps {
  /** Gets a message for every object written or deleted. */
  notifies: Queue;
  noncurrentVersionDays: number;
}

/** Where articles are uploaded. */
export class InboxBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { notifies, noncurrentVersionDays }: InboxBucketProps) {
    super(scope, id);
    // S3 tries the queue when the bucket is made, so the queue's policy comes first and cannot refer to the bucket. A
    // name made of the stack's own id is known before the bucket, and as unique as one that CloudFormation makes up.
    const bucketName = Fn.join('-', ['entente-inbox', Fn.select(2, Fn.split('/', Stack.of(this).stackId))]);
    this.bucket = new Bucket(this, 'Bucket', {
      bucketName,
      // A notification names a version, which has to be readable still when its turn comes.
      versioned: true,
      // S3's own keys: encryption at rest without a charge per request, or a key policy that uploaders must be let into.
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          id: 'TidyUp',
          noncurrentVersionExpiration: Duration.days(noncurrentVersionDays),
          expiredObjectDeleteMarker: true,
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
    });
    Validations.of(this.bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Access logs need a second bucket, with a life of its own; who must have them turns on CloudTrail data events.',
    });
    this.notify(notifies, bucketName);
  }

  /** What reading an object's current or named version needs; ListBucket tells a missing object (404) from a forbidden one. */
  grantRead(reader: IFunction): void {
    const statements = [
      { actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: [this.bucket.arnForObjects('*')] },
      { actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] },
    ];
    for (const statement of statements) reader.addToRolePolicy(new PolicyStatement(statement));
    const bucketId = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnBucket);
    Validations.of(reader.role ?? reader).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/*]`,
      reason: 'An uploaded article may have any key.',
    });
  }

  /** The notifications as a property of the bucket itself: the higher-level call deploys a hidden function to set them. */
  private notify(queue: Queue, bucketName: string): void {
    const stack = Stack.of(this);
    const { policyDependable } = queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'InboxBucketOnly',
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [queue.queueArn],
        conditions: {
          ArnEquals: { 'aws:SourceArn': `arn:${stack.partition}:s3:::${bucketName}` },
          StringEquals: { 'aws:SourceAccount': stack.account },
        },
      }),
    );
    const resource = this.bucket.node.defaultChild as CfnBucket;
    resource.notificationConfiguration = {
      queueConfigurations: NOTIFICATIONS.map((event) => ({ event, queue: queue.queueArn })),
    };
    if (policyDependable) resource.node.addDependency(policyDependable);
  }
}
