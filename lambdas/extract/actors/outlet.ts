import countries from 'i18n-iso-countries/index.js';
import type { ActorCode } from '../../model/actors.ts';

/** Well-known outlets whose address does not tell their country. */
const OUTLETS: Readonly<Record<string, ActorCode>> = {
  'aawsat.com': 'SAU',
  'aljazeera.com': 'QAT',
  'aljazeera.net': 'QAT',
  'alarabiya.net': 'SAU',
  'alriyadh.com': 'SAU',
  'al-jazirah.com': 'SAU',
  'arabnews.com': 'SAU',
  'saudigazette.com': 'SAU',
  'sabq.org': 'SAU',
  'alwatan.com': 'SAU',
  'ahram.org': 'EGY',
  'youm7.com': 'EGY',
  'almasryalyoum.com': 'EGY',
  'dailynewsegypt.com': 'EGY',
  'thenationalnews.com': 'ARE',
  'gulfnews.com': 'ARE',
  'khaleejtimes.com': 'ARE',
  'jordantimes.com': 'JOR',
  'alrai.com': 'JOR',
  'alghad.com': 'JOR',
  'nytimes.com': 'USA',
  'washingtonpost.com': 'USA',
  'wsj.com': 'USA',
  'cnn.com': 'USA',
  'npr.org': 'USA',
  'voanews.com': 'USA',
  'apnews.com': 'USA',
  'theguardian.com': 'GBR',
  'reuters.com': 'GBR',
  'ft.com': 'GBR',
  'bbc.com': 'GBR',
  'timesofisrael.com': 'ISR',
  'jpost.com': 'ISR',
  'haaretz.com': 'ISR',
  'ynetnews.com': 'ISR',
  'hurriyetdailynews.com': 'TUR',
  'dailysabah.com': 'TUR',
  'tasnimnews.com': 'IRN',
  'presstv.com': 'IRN',
  'xinhuanet.com': 'CHN',
  'globaltimes.com': 'CHN',
  'tass.com': 'RUS',
  'rt.com': 'RUS',
  'sputniknews.com': 'RUS',
  'dw.com': 'DEU',
  'france24.com': 'FRA',
  'lemonde.com': 'FRA',
  'dawn.com': 'PAK',
  'thehindu.com': 'IND',
  'hindustantimes.com': 'IND',
  'koreatimes.com': 'KOR',
  'japantimes.com': 'JPN',
};

/** Domains of a second level that stand above a country's own: the United States', and those of bodies above states. */
const DOMAINS: Readonly<Record<string, ActorCode>> = { gov: 'USA', mil: 'USA', 'un.org': 'UN', 'europa.eu': 'EU' };

/** Top-level domains that are sold to anyone, whatever country they belong to. */
const SOLD: ReadonlySet<string> = new Set(['co', 'io', 'me', 'tv', 'ai', 'fm', 'cc', 'ws', 'ly', 'to', 'gg']);

/**
 * The country that an outlet belongs to, by its host name; null when the name does not tell.
 * @param source a host name such as `www.state.gov` or `okaz.com.sa`; an outlet's plain name tells nothing
 */
export function countryOfOutlet(source: string | null): ActorCode | null {
  if (source === null || !/^[a-z0-9.-]+\.[a-z]{2,}$/i.test(source)) return null;
  const labels = source.toLowerCase().split('.');
  const top = labels.at(-1) as string;
  const registered = labels.slice(-2).join('.');
  const known = DOMAINS[top] ?? DOMAINS[registered] ?? OUTLETS[registered];
  if (known !== undefined) return known;
  if (top === 'uk') return 'GBR';
  if (top.length !== 2 || SOLD.has(top)) return null;
  return countries.alpha2ToAlpha3(top.toUpperCase()) ?? null;
}

/** Whether a host name is a government's own: `state.gov`, `gov.uk`, `mofa.gov.sa`, `diplomatie.gouv.fr`. */
export function isGovernment(source: string | null): boolean {
  if (source === null) return false;
  const labels = source.toLowerCase().split('.');
  return labels.slice(-2).some((label) => GOVERNMENT.has(label));
}

const GOVERNMENT: ReadonlySet<string> = new Set(['gov', 'mil', 'gouv', 'gob', 'govt', 'gc', 'go', 'admin', 'bund']);
