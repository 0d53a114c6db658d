import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readNotification, readOnMessage } from './notification.ts';

function record(key: string, sequencer: unknown = '0055AED6DCD90281E5') {
  return { eventName: 'ObjectCreated:Put', s3: { bucket: { name: 'inbox' }, object: { key, sequencer } } };
}

describe('readNotification', () => {
  it('gives back any key that S3 has encoded', () => {
    const key = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(key, (name) => {
        const encoded = encodeURIComponent(name).replaceAll('%20', '+');
        expect(readNotification(JSON.stringify({ Records: [record(encoded)] }))).toEqual({
          changes: [{ bucket: 'inbox', key: name, sequencer: '0055AED6DCD90281E500000000000000' }],
          faults: [],
          isReadOn: false,
        });
      }),
    );
  });

  it('makes sequencers of different lengths comparable as text', () => {
    const body = JSON.stringify({ Records: [record('a', '0055aed6'), record('a', '0055AED6DC')] });
    const [shorter, longer] = readNotification(body).changes;

    expect(shorter?.sequencer).toBe('0055AED6000000000000000000000000');
    expect((shorter?.sequencer ?? '') < (longer?.sequencer ?? '')).toBe(true);
  });

  it('finds nothing to do in the event that S3 sends as a test', () => {
    const body = JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'inbox' });

    expect(readNotification(body)).toMatchObject({ changes: [], faults: [] });
  });

  it('reads what can be read, and says which record cannot', () => {
    const body = JSON.stringify({ Records: [record('%E0%A4%A'), record('good'), record('bad', 'xyz'), null] });
    const { changes, faults } = readNotification(body);

    expect(changes.map(({ key }) => key)).toEqual(['good']);
    expect(faults).toEqual([
      expect.stringContaining('Record 0'),
      expect.stringMatching(/Record 2 .*sequencer/),
      expect.stringContaining('Record 3'),
    ]);
  });

  it.each(['', 'hello', '{}', '[]', 'null', '{"Records":5}'])('says that %j is no notification', (body) => {
    expect(readNotification(body)).toMatchObject({
      changes: [],
      faults: ['The message is no S3 event notification.'],
    });
  });

  it('reads what parse sends to the stage for large files', () => {
    const file = { bucket: 'inbox', key: 'مصر 2026.zip', sequencer: 'A'.padEnd(32, '0') };
    expect(readNotification(readOnMessage(file))).toEqual({ changes: [file], faults: [], isReadOn: true });
  });
});
