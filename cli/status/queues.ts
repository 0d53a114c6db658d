import { GetQueueAttributesCommand, GetQueueUrlCommand, type QueueAttributeName } from '@aws-sdk/client-sqs';
import { STAGES, type Stage } from '../../lambdas/model/stages.ts';
import { queuesOf } from '../redrive.ts';
import type { Stack } from '../stack.ts';

/** Messages of a stage, as counted by SQS, approximately. */
export interface QueueDepth {
  stage: Stage;
  waiting: number;
  inFlight: number;
  /** Given up, and about to be recorded and parked; null for a queue without a dead-letter queue. */
  deadLettered: number | null;
  /** Given up, and waiting for redrive. */
  parked: number;
}

/** The depths of the stages' queues. */
export function queueDepths(stack: Stack): Promise<QueueDepth[]> {
  return Promise.all(STAGES.map((stage) => depthOf(stack, stage)));
}

async function depthOf(stack: Stack, stage: Stage): Promise<QueueDepth> {
  const { queue, parking } = queuesOf(stack, stage);
  const [work, parked] = await Promise.all([attributesOf(stack, queue), attributesOf(stack, parking)]);
  const deadLetters = await deadLettersOf(stack, work.RedrivePolicy);
  return {
    stage,
    waiting: Number(work.ApproximateNumberOfMessages ?? 0),
    inFlight: Number(work.ApproximateNumberOfMessagesNotVisible ?? 0),
    deadLettered: deadLetters,
    parked: allOf(parked),
  };
}

/** No output of the stack names the dead-letter queue, but its queue does. */
async function deadLettersOf(stack: Stack, policy: string | undefined): Promise<number | null> {
  if (policy === undefined) return null;
  const { deadLetterTargetArn = '' } = JSON.parse(policy) as { deadLetterTargetArn?: string };
  const { QueueUrl } = await stack.sqs.send(
    new GetQueueUrlCommand({ QueueName: deadLetterTargetArn.split(':').at(-1) }),
  );
  return QueueUrl === undefined ? null : allOf(await attributesOf(stack, QueueUrl));
}

type Attributes = Partial<Record<QueueAttributeName, string>>;

function allOf(attributes: Attributes): number {
  const { ApproximateNumberOfMessages = 0, ApproximateNumberOfMessagesNotVisible = 0 } = attributes;
  return Number(ApproximateNumberOfMessages) + Number(ApproximateNumberOfMessagesNotVisible);
}

async function attributesOf({ sqs }: Stack, url: string): Promise<Attributes> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: url,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible', 'RedrivePolicy'],
    }),
  );
  return Attributes;
}
