import { CreateQueueCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from './template/resource-properties.ts';

/**
 * Makes a queue as the template describes it.
 * @param visibilityLimit the longest visibility timeout, in seconds
 * @returns its URL
 */
export async function createQueue(
  sqs: SQSClient,
  name: string,
  queue: Queue,
  visibilityLimit: number,
): Promise<string> {
  const { RedrivePolicy, VisibilityTimeout, ...rest } = queue;
  const numbers = { ...rest, VisibilityTimeout: Math.min(VisibilityTimeout, visibilityLimit) };
  const Attributes = {
    ...Object.fromEntries(
      Object.entries(numbers).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
    ),
    ...(RedrivePolicy && { RedrivePolicy: JSON.stringify(RedrivePolicy) }),
  };
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }));
  return QueueUrl as string;
}
