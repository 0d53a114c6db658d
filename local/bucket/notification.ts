import { ACCOUNT, REGION } from '../template/resolve.ts';
import type { Bucket } from '../template/resource-properties.ts';
import type { ObjectChange } from './bucket-folder.ts';

/** How an object came to be or ceased to be, as S3 names it, such as `ObjectCreated:Put`. */
export type EventName = `ObjectCreated:${string}` | `ObjectRemoved:${string}`;

type Rule = Bucket['NotificationConfiguration']['QueueConfigurations'][number];

/** Whether a bucket's configuration asks for an event: its name by exact match or `*`, the key by prefix and suffix. */
export function asksFor({ Event, Filter }: Rule, name: EventName, key: string): boolean {
  const wanted = Event.replace(/^s3:/, '');
  const matches = wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted;
  const rules = Filter?.S3Key.Rules ?? [];
  return matches && rules.every(({ Name, Value }) => (Name === 'prefix' ? key.startsWith(Value) : key.endsWith(Value)));
}

/**
 * The body of the message that S3 sends to a queue: one record.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function notificationBody(bucket: string, name: EventName, change: ObjectChange, time: Date): string {
  const { kind, size, etag, sequencer } = change;
  const key = encodeKey(change.key);
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: REGION,
    eventTime: time.toISOString(),
    eventName: name,
    userIdentity: { principalId: `AWS:${ACCOUNT}` },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': sequencer, 'x-amz-id-2': 'local' },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'local',
      bucket: { name: bucket, ownerIdentity: { principalId: ACCOUNT }, arn: `arn:aws:s3:::${bucket}` },
      object: kind === 'created' ? { key, size, eTag: etag, sequencer } : { key, sequencer },
    },
  };
  return JSON.stringify({ Records: [record] });
}

/** As HTML forms encode: a space is `+`, and of the marks only `-_.*` and the slash stay as they are. */
function encodeKey(key: string): string {
  const marks = /[!'()~]/g;
  return encodeURIComponent(key)
    .replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/');
}
