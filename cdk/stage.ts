import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IFunction, RecursiveLoop } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { EventTable } from './event-table.ts';
import type { Monitoring } from './monitoring.ts';
import { PipelineFunction } from './pipeline-function.ts';

/** Deliveries of a message before it is given up: enough for a throttled table to recover. */
const MAX_RECEIVE_COUNT = 5;

/** AWS Lambda Developer Guide, "Using Lambda with Amazon SQS": at least six times the function's timeout. */
const VISIBILITY_TIMEOUTS = 6;

const FAILURES_TIMEOUT_SECONDS = 30;

interface StageProps {
  name: 'parse' | 'large' | 'extract';
  /** Of the function's code, under `lambdas/`; by default its name. */
  folder?: string;
  /** Of the function; the queue's visibility timeout follows from it. */
  timeoutSeconds: number;
  /** Messages that one invocation gets, at most. */
  batchSize: number;
  maxConcurrency: number;
  logRetentionDays: number;
  table: EventTable;
  monitoring: Monitoring;
  /** Whether the function sends messages to its own queue, and itself bounds how often. */
  isLoop?: boolean;
  /** A file that lies beside the bundle of the function that drains the queue. */
  carries?: { path: string; name: string } | undefined;
}

/**
 * A queue and the function that drains it. What the function does not manage in five deliveries goes to the dead-letter
 * queue, where a second function records the failure and moves the message on to the parking queue. It cannot stay in the
 * dead-letter queue: an event source mapping would receive it there again and again.
 */
export class Stage extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;
  readonly parkingQueue: Queue;
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, props: StageProps) {
    super(scope, id);
    const { name, table, monitoring, logRetentionDays, maxConcurrency } = props;

    this.parkingQueue = this.newQueue('ParkingQueue', { retentionPeriod: Duration.days(14) });
    Validations.of(this.parkingQueue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is where messages come to rest: nothing consumes it but a redrive by hand.',
    });
    this.deadLetterQueue = this.newQueue('DeadLetterQueue', {
      retentionPeriod: Duration.days(14),
      visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * FAILURES_TIMEOUT_SECONDS),
    });
    this.queue = this.newQueue('Queue', {
      retentionPeriod: Duration.days(7),
      visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * props.timeoutSeconds),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: MAX_RECEIVE_COUNT },
    });

    const environment = { TABLE_NAME: table.table.tableName };
    this.function = new PipelineFunction(this, 'Worker', {
      folder: props.folder ?? name,
      serviceName: `entente-${name}`,
      memoryMegabytes: 1024,
      timeoutSeconds: props.timeoutSeconds,
      logRetentionDays,
      environment,
      carries: props.carries,
      // Lambda ends what it takes for an endless loop after some sixteen rounds, without an error.
      ...(props.isLoop && { recursiveLoop: RecursiveLoop.ALLOW }),
    }).function;
    const failures = new PipelineFunction(this, 'Failures', {
      folder: 'failures',
      serviceName: `entente-${name}-failures`,
      memoryMegabytes: 256,
      timeoutSeconds: FAILURES_TIMEOUT_SECONDS,
      logRetentionDays,
      environment: { ...environment, STAGE: name, PARKING_QUEUE_URL: this.parkingQueue.queueUrl },
    }).function;

    table.grantReadWrite(this.function);
    table.grantReadWrite(failures);
    grantSend(failures, this.parkingQueue);
    drain(this.function, this.queue, props.batchSize, maxConcurrency);
    drain(failures, this.deadLetterQueue, 10, 2);

    monitoring.watchQueue(`${id}Backlog`, this.queue);
    monitoring.watchParking(`${id}Parked`, this.parkingQueue);
    monitoring.watchFunction(id, this.function);
    monitoring.watchFunction(`${id}Failures`, failures);
  }

  /** Lets this stage's function send messages to a stage, the next or its own, and tells it where. */
  sendsTo(next: Stage): void {
    this.function.addEnvironment(`${next.node.id.toUpperCase()}_QUEUE_URL`, next.queue.queueUrl);
    grantSend(this.function, next.queue);
  }

  private newQueue(id: string, props: QueueProps): Queue {
    // SQS's own keys: S3 can send to the queue without being let into a key policy.
    return new Queue(this, id, { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, ...props });
  }
}

function drain(worker: IFunction, queue: Queue, batchSize: number, maxConcurrency: number): void {
  worker.addEventSource(new SqsEventSource(queue, { batchSize, maxConcurrency, reportBatchItemFailures: true }));
}

function grantSend(sender: IFunction, queue: Queue): void {
  sender.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn] }),
  );
}
