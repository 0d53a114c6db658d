import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { urlAnswer, urlEvent } from './url-event.ts';

const request = (url: string, headers: Record<string, string> = {}) =>
  ({ url, headers, method: 'POST', httpVersion: '1.1', socket: {} }) as IncomingMessage;
const event = (url: string, headers?: Record<string, string>, body = Buffer.alloc(0)) =>
  urlEvent(request(url, headers), body, 'id', new Date(0));

describe('urlEvent', () => {
  it('takes the address apart', () => {
    expect(event('/a/%D9%85?q=%D9%85+x&q=2&flag', { cookie: 'a=1; b=2', 'X-Y': 'z' })).toMatchObject({
      version: '2.0',
      rawPath: '/a/م',
      rawQueryString: 'q=%D9%85+x&q=2&flag',
      queryStringParameters: { q: 'م x,2', flag: '' },
      cookies: ['a=1', 'b=2'],
      headers: { 'X-Y': 'z' },
      requestContext: { http: { method: 'POST', path: '/a/م' }, requestId: 'id' },
    });
    expect(event('/')).not.toHaveProperty('queryStringParameters');
  });

  it('gives text as it is and anything else in base64', () => {
    const json = event('/', { 'content-type': 'application/json; charset=utf-8' }, Buffer.from('{"a":"م"}'));
    expect([json.body, json.isBase64Encoded]).toEqual(['{"a":"م"}', false]);
    const binary = event('/', { 'content-type': 'application/pdf' }, Buffer.from([255]));
    expect([binary.body, binary.isBase64Encoded]).toEqual(['/w==', true]);
  });
});

describe('urlAnswer', () => {
  it('sends what the function says', () => {
    const payload = {
      statusCode: 201,
      headers: { 'Content-Type': 'text/csv' },
      cookies: ['a=1'],
      body: '/w==',
      isBase64Encoded: true,
    };
    expect(urlAnswer(JSON.stringify(payload))).toEqual({
      status: 201,
      headers: { 'content-type': 'text/csv', 'set-cookie': ['a=1'] },
      body: Buffer.from([255]),
    });
  });

  it.each([
    ['{"a":1}', '{"a":1}'],
    ['"text"', 'text'],
    ['null', 'null'],
  ])('sends %s as the body', (payload, body) => {
    expect(urlAnswer(payload)).toEqual({ status: 200, headers: { 'content-type': 'application/json' }, body });
  });
});
