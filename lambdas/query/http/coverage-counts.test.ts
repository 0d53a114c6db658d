import { describe, expect, it } from '@jest/globals';
import { sampleApi } from './testing/sample-api.ts';

const get = sampleApi();

describe('/coverage', () => {
  it('counts articles', async () => {
    const { json } = await get('since=2015', { path: '/coverage' });
    const { body } = await get('format=csv', { path: '/coverage' });

    expect(json().rows).toEqual([
      { month: '2015-09', language: 'en', outlet: 'sample', coded: 1, withoutEvents: 0, events: 2, unsupported: 0 },
    ]);
    expect(body).toBe('month,language,outlet,coded,withoutEvents,events,unsupported\r\n2015-09,en,sample,1,0,2,0\r\n');
  });

  it('names the parameter at fault', async () => {
    const { json } = await get('until=never', { path: '/coverage' });

    expect(json()).toMatchObject({ status: 400, parameter: 'until' });
  });
});
