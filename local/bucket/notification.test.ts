import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asksFor, type EventName, notificationBody } from './notification.ts';

const change = { kind: 'created' as const, key: 'k', size: 3, etag: 'abc', sequencer: '001A' };
const time = new Date('2026-01-02T03:04:05.678Z');
const object = (body: string) => JSON.parse(body).Records[0].s3.object;

describe('asksFor', () => {
  const filter = (...rules: [Name: 'prefix' | 'suffix', Value: string][]) => ({
    S3Key: { Rules: rules.map(([Name, Value]) => ({ Name, Value })) },
  });

  it.each<[string, ReturnType<typeof filter> | undefined, EventName, string, boolean]>([
    ['s3:ObjectCreated:*', undefined, 'ObjectCreated:Copy', 'a', true],
    ['s3:ObjectCreated:Put', undefined, 'ObjectCreated:Copy', 'a', false],
    ['s3:ObjectRemoved:Delete', undefined, 'ObjectRemoved:DeleteMarkerCreated', 'a', false],
    ['s3:ObjectRemoved:*', undefined, 'ObjectCreated:Put', 'a', false],
    ['s3:ObjectCreated:*', filter(['prefix', 'in/'], ['suffix', '.txt']), 'ObjectCreated:Put', 'in/a.txt', true],
    ['s3:ObjectCreated:*', filter(['prefix', 'in/'], ['suffix', '.txt']), 'ObjectCreated:Put', 'in/a.pdf', false],
  ])('%s with %j and %s of %s: %j', (Event, Filter, name, key, expected) => {
    expect(asksFor({ Event, Queue: 'q', Filter }, name, key)).toBe(expected);
  });
});

describe('notificationBody', () => {
  it('says what S3 says', () => {
    const [record] = JSON.parse(notificationBody('inbox', 'ObjectCreated:Put', change, time)).Records;
    expect(record).toMatchObject({
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: 'us-east-1',
      eventTime: '2026-01-02T03:04:05.678Z',
      eventName: 'ObjectCreated:Put',
      s3: {
        bucket: { name: 'inbox', arn: 'arn:aws:s3:::inbox' },
        object: { key: 'k', size: 3, eTag: 'abc', sequencer: '001A' },
      },
    });
  });

  it('has neither size nor ETag for a removal', () => {
    const body = notificationBody('inbox', 'ObjectRemoved:Delete', { ...change, kind: 'removed' }, time);
    expect(object(body)).toEqual({ key: 'k', sequencer: '001A' });
  });

  it('encodes keys as forms do, so that every key comes back', () => {
    const body = (key: string) => notificationBody('inbox', 'ObjectCreated:Put', { ...change, key }, time);
    expect(object(body('a b/c+(1).txt')).key).toBe('a+b/c%2B%281%29.txt');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        const { key: encoded } = object(body(key));
        expect(decodeURIComponent(encoded.replaceAll('+', ' '))).toBe(key);
        expect(encoded).toMatch(/^[\w\-.*+%/]*$/);
      }),
    );
  });
});
