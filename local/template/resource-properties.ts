import { z } from 'zod';

/** A property that would change what happens, and that is not honoured here. */
const unsupported = z.undefined({ error: 'is not run by the local stack' }).optional();

const notification = z.object({
  Event: z.string().startsWith('s3:'),
  Queue: z.string(),
  Filter: z
    .object({
      S3Key: z.object({
        Rules: z.array(
          z.object({
            Name: z
              .string()
              .toLowerCase()
              .pipe(z.enum(['prefix', 'suffix'])),
            Value: z.string(),
          }),
        ),
      }),
    })
    .optional(),
});

export const bucket = z.object({
  NotificationConfiguration: z
    .object({
      QueueConfigurations: z.array(notification).default([]),
      TopicConfigurations: unsupported,
      LambdaConfigurations: unsupported,
      EventBridgeConfiguration: unsupported,
    })
    .prefault({}),
  VersioningConfiguration: z.object({ Status: z.string() }).optional(),
});

/** CloudFormation takes numbers as text too. */
const number = z.coerce.number();

export const queue = z.object({
  VisibilityTimeout: number.default(30),
  DelaySeconds: number.optional(),
  MessageRetentionPeriod: number.optional(),
  MaximumMessageSize: number.optional(),
  ReceiveMessageWaitTimeSeconds: number.optional(),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: number }).optional(),
  FifoQueue: unsupported,
});

const keySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

export const table = z.object({
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) })),
  BillingMode: z.enum(['PAY_PER_REQUEST', 'PROVISIONED']).default('PROVISIONED'),
  ProvisionedThroughput: z.object({ ReadCapacityUnits: number, WriteCapacityUnits: number }).optional(),
  GlobalSecondaryIndexes: z
    .array(
      z.object({
        IndexName: z.string(),
        KeySchema: keySchema,
        Projection: z.object({
          ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
          NonKeyAttributes: z.array(z.string()).optional(),
        }),
        ProvisionedThroughput: z.object({ ReadCapacityUnits: number, WriteCapacityUnits: number }).optional(),
      }),
    )
    .optional(),
  LocalSecondaryIndexes: unsupported,
  StreamSpecification: unsupported,
});

export const lambdaFunction = z.object({
  Handler: z.string(),
  Runtime: z.string().startsWith('nodejs', 'only Node.js functions are run'),
  Code: z.object({ S3Key: z.string() }),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).prefault({}),
  /** Megabytes. */
  MemorySize: number.default(128),
  /** Seconds. */
  Timeout: number.default(3),
  ReservedConcurrentExecutions: number.optional(),
  Layers: unsupported,
});

export const eventSource = z.object({
  EventSourceArn: z.string().startsWith('arn:aws:sqs:', 'only queues are polled'),
  /** The function's name or ARN. */
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: number.default(10),
  MaximumBatchingWindowInSeconds: number.default(0),
  ScalingConfig: z.object({ MaximumConcurrency: number.optional() }).optional(),
  FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
  FilterCriteria: unsupported,
});

export const functionUrl = z.object({
  /** The function's name or ARN. */
  TargetFunctionArn: z.string(),
  InvokeMode: z.literal('BUFFERED').optional(),
});

export type Bucket = z.infer<typeof bucket>;
export type Queue = z.infer<typeof queue>;
export type Table = z.infer<typeof table>;
export type LambdaFunction = z.infer<typeof lambdaFunction>;
export type EventSource = z.infer<typeof eventSource>;
export type FunctionUrl = z.infer<typeof functionUrl>;
