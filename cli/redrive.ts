import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Stage } from '../lambdas/model/stages.ts';
import type { Stack } from './stack.ts';

/** Long enough that a queue asked once is asked on all its servers. */
const WAIT_SECONDS = 2;

export function queuesOf({ outputs }: Stack, stage: Stage): { queue: string; parking: string } {
  return {
    parse: { queue: outputs.ParseQueueUrl, parking: outputs.ParseParkingQueueUrl },
    large: { queue: outputs.LargeQueueUrl, parking: outputs.LargeParkingQueueUrl },
    extract: { queue: outputs.ExtractQueueUrl, parking: outputs.ExtractParkingQueueUrl },
  }[stage];
}

/**
 * Sends the messages that a stage gave up back to its queue. A message is deleted only after it was sent, so that an
 * interruption may deliver one twice, which does no harm, and never loses one. One that is given up again meanwhile stays.
 * @returns how many were sent back
 */
export async function redrive(stack: Stack, stage: Stage): Promise<number> {
  const { queue, parking } = queuesOf(stack, stage);
  const sent = new Set<string | undefined>();
  let count = 0;
  for (;;) {
    const { Messages = [] } = await stack.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: parking, MaxNumberOfMessages: 10, WaitTimeSeconds: WAIT_SECONDS }),
    );
    if (Messages.length === 0) return count;
    const fresh = Messages.filter(({ MD5OfBody }) => !sent.has(MD5OfBody));
    await Promise.all(fresh.map((message) => move(stack, message, parking, queue)));
    for (const { MD5OfBody } of fresh) sent.add(MD5OfBody);
    count += fresh.length;
  }
}

async function move({ sqs }: Stack, { Body, ReceiptHandle }: Message, from: string, to: string): Promise<void> {
  await sqs.send(new SendMessageCommand({ QueueUrl: to, MessageBody: Body }));
  await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle }));
}
