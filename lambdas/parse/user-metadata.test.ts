import { describe, expect, it } from '@jest/globals';
import { readUserMetadata } from './user-metadata.ts';

describe('readUserMetadata', () => {
  it('reads every field, in any notation that people use', () => {
    const metadata = {
      published: encodeURIComponent('١٢ يناير ٢٠١٦'),
      title: encodeURIComponent('مصر توقع اتفاقا'),
      Source: 'The%20Daily',
      language: 'ar-EG',
      country: 'egy',
      url: 'https://news.example/a?b=%25c',
      'somebody-elses': '%',
    };
    expect(readUserMetadata(metadata)).toEqual({
      date: '2016-01-12',
      title: 'مصر توقع اتفاقا',
      source: 'The Daily',
      language: 'ar',
      country: 'EGY',
      url: 'https://news.example/a?b=%c',
    });
  });

  it.each([
    ['published', 'last%20Tuesday'],
    ['published', '2015-02-30'],
    ['published', '01/02/2015'],
    ['country', 'Egypt'],
    ['country', 'XYZ'],
    ['language', 'Arabic!'],
    ['url', 'file:///etc/passwd'],
    ['title', '%20'],
    ['title', '100%'],
  ])('rejects %s=%s and names the field', (name, value) => {
    expect(() => readUserMetadata({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'bad-metadata', message: expect.stringContaining(`'${name}'`) }),
    );
  });
});
