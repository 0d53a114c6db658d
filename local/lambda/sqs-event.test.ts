import { describe, expect, it } from '@jest/globals';
import { failedMessages, sqsRecord } from './sqs-event.ts';

describe('failedMessages', () => {
  const ids = ['a', 'b'];
  const failures = (...batchItemFailures: unknown[]) => JSON.stringify({ batchItemFailures });

  it.each(['null', '', '{}', '{"batchItemFailures":null}', failures()])('takes %j as success', (payload) => {
    expect(failedMessages(payload, ids)).toEqual(new Set());
  });

  it('names the messages that failed', () => {
    expect(failedMessages(failures({ itemIdentifier: 'b' }), ids)).toEqual(new Set(['b']));
  });

  it.each([
    'not JSON',
    '"text"',
    '{"batchItemFailures":"b"}',
    failures({ itemIdentifier: '' }),
    failures({ itemIdentifier: null }),
    failures({ ItemIdentifier: 'b' }),
    failures(null),
    failures({ itemIdentifier: 'b' }, { itemIdentifier: 'of another batch' }),
  ])('takes %j as a failure of the whole batch', (payload) => {
    expect(failedMessages(payload, ids)).toBeNull();
  });
});

it('gives a function a message as Lambda does', () => {
  const message = {
    MessageId: 'm',
    ReceiptHandle: 'r',
    Body: 'text',
    MD5OfBody: '5',
    Attributes: { ApproximateReceiveCount: '2' },
    MessageAttributes: {
      why: { DataType: 'String', StringValue: 'late' },
      raw: { DataType: 'Binary', BinaryValue: Uint8Array.of(1, 2) },
    },
  };
  expect(sqsRecord(message, 'arn:q')).toEqual({
    messageId: 'm',
    receiptHandle: 'r',
    body: 'text',
    attributes: { ApproximateReceiveCount: '2' },
    messageAttributes: {
      why: { stringValue: 'late', stringListValues: [], binaryListValues: [], dataType: 'String' },
      raw: { binaryValue: 'AQI=', stringListValues: [], binaryListValues: [], dataType: 'Binary' },
    },
    md5OfBody: '5',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:q',
    awsRegion: 'us-east-1',
  });
});
