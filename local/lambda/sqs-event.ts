import type { Message } from '@aws-sdk/client-sqs';
import type { SQSBatchItemFailure, SQSMessageAttribute, SQSRecord } from 'aws-lambda';
import { REGION } from '../template/resolve.ts';

/**
 * A message as a function gets it.
 * @param queueArn of the queue it was received from
 */
export function sqsRecord(message: Message, queueArn: string): SQSRecord {
  const { MessageId = '', ReceiptHandle = '', Body = '', Attributes = {}, MD5OfBody = '' } = message;
  const attributes = Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => {
    const attribute: SQSMessageAttribute = {
      ...(value.StringValue !== undefined && { stringValue: value.StringValue }),
      ...(value.BinaryValue && { binaryValue: Buffer.from(value.BinaryValue).toString('base64') }),
      stringListValues: [],
      binaryListValues: [],
      dataType: value.DataType ?? 'String',
    };
    return [name, attribute] as const;
  });
  return {
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: Attributes as unknown as SQSRecord['attributes'],
    messageAttributes: Object.fromEntries(attributes),
    ...(message.MD5OfMessageAttributes && { md5OfMessageAttributes: message.MD5OfMessageAttributes }),
    md5OfBody: MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: REGION,
  };
}

/**
 * Which messages of a batch a function reports as failed (ReportBatchItemFailures).
 * @param payload the function's answer, JSON
 * @param messageIds of the batch
 * @returns ids of the failed messages; null when the answer is malformed, which fails the whole batch
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html "Success and failure conditions"
 */
export function failedMessages(payload: string, messageIds: readonly string[]): Set<string> | null {
  const answer = parse(payload);
  if (answer === undefined) return null;
  if (answer === null) return new Set();
  if (typeof answer !== 'object') return null;
  const failures = (answer as { batchItemFailures?: unknown }).batchItemFailures ?? [];
  if (!Array.isArray(failures)) return null;
  const failed = failures.map((failure: SQSBatchItemFailure | null) => failure?.itemIdentifier);
  return failed.every((id) => id !== undefined && messageIds.includes(id)) ? new Set(failed as string[]) : null;
}

/** @returns undefined when it is not JSON */
function parse(payload: string): unknown {
  if (payload === '') return null;
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}
