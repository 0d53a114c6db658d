import { describe, expect, it } from '@jest/globals';
import { countryOfOutlet } from './outlet.ts';

describe('countryOfOutlet', () => {
  it.each([
    ['www.state.gov', 'USA'],
    ['www.gov.uk', 'GBR'],
    ['www.okaz.com.sa', 'SAU'],
    ['english.ahram.org.eg', 'EGY'],
    ['aawsat.com', 'SAU'],
    ['news.un.org', 'UN'],
    ['ec.europa.eu', 'EU'],
  ])('%s belongs to %s', (source, country) => {
    expect(countryOfOutlet(source)).toBe(country);
  });

  it.each([null, 'The Daily Courier', 'en.wikinews.org', 'example.com', 'bit.ly', ''])('%j tells nothing', (source) => {
    expect(countryOfOutlet(source)).toBeNull();
  });
});
