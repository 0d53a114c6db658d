import { DeleteItemCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { LambdaFunctionURLEvent, S3Event, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

// A pipeline in one file: it keeps each object as an item, and does what the object's name asks for.

const s3 = new S3Client({});
const dynamodb = new DynamoDBClient({});
const TableName = process.env['TABLE_NAME'];

export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures = [];
  for (const record of event.Records) {
    if (!(await handle(record))) batchItemFailures.push({ itemIdentifier: record.messageId });
  }
  return { batchItemFailures };
}

async function handle(message: SQSRecord): Promise<boolean> {
  for (const { eventName, s3: source } of (JSON.parse(message.body) as S3Event).Records) {
    const key = decodeURIComponent(source.object.key.replaceAll('+', ' '));
    if (eventName.startsWith('ObjectRemoved')) {
      await dynamodb.send(new DeleteItemCommand({ TableName, Key: { pk: { S: key } } }));
      continue;
    }
    if (key.includes('refused')) return false;
    if (key.includes('crash')) process.exit(3);
    if (key.includes('slow')) await new Promise((resolve) => setTimeout(resolve, 60_000));
    const object = await s3.send(new GetObjectCommand({ Bucket: source.bucket.name, Key: key }));
    const Item = {
      pk: { S: key },
      text: { S: (await object.Body?.transformToString())?.slice(0, 100) ?? '' },
      size: { N: String(source.object.size) },
      sequencer: { S: source.object.sequencer },
      eventName: { S: eventName },
      title: { S: object.Metadata?.['title'] ?? '' },
      deliveries: { N: message.attributes.ApproximateReceiveCount },
    };
    await dynamodb.send(new PutItemCommand({ TableName, Item }));
  }
  return true;
}

/** Keeps what came to the dead-letter queue. */
export async function failures(event: SQSEvent): Promise<void> {
  for (const { body } of event.Records) {
    const [record] = (JSON.parse(body) as S3Event).Records;
    await dynamodb.send(new PutItemCommand({ TableName, Item: { pk: { S: `given up: ${record?.s3.object.key}` } } }));
  }
}

/** Answers with an item. */
export async function query(event: LambdaFunctionURLEvent): Promise<object> {
  const pk = event.queryStringParameters?.['key'] ?? '';
  const { Item } = await dynamodb.send(new GetItemCommand({ TableName, Key: { pk: { S: pk } } }));
  return { statusCode: Item ? 200 : 404, body: JSON.stringify({ text: Item?.['text']?.S, path: event.rawPath }) };
}
