import { expect, it } from '@jest/globals';
import { encodeMetadata } from './uploads.ts';

it('says of an upload what its options mean, as HTTP headers can carry it', () => {
  expect(encodeMetadata({ title: 'زيارة', country: 'UK', published: '2016-01-12', language: 'ar' })).toEqual({
    title: '%D8%B2%D9%8A%D8%A7%D8%B1%D8%A9',
    country: 'GBR',
    published: '2016-01-12',
    language: 'ar',
  });
  expect(encodeMetadata({ country: 'مصر' })).toEqual({ country: 'EGY' });
});
