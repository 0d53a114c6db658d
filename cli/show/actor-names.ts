import countries from 'i18n-iso-countries/index.js';
import type { Role } from '../../lambdas/model/actors.ts';

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** PLOVER manual, "Actors: primary role codes". */
const ROLES: Record<Role, string> = {
  GOV: 'government',
  MIL: 'military',
  DIP: 'diplomacy',
  LEG: 'legislature',
  JUD: 'judiciary',
  POL: 'police',
  INT: 'intelligence',
  BUS: 'business',
  CIV: 'civil society',
  MED: 'media',
  IGO: 'international organisation',
  OPP: 'opposition',
  REB: 'rebels',
};

/** The English name of a state; null for an organisation or movement, whose code is its name. */
export function stateName(code: string): string | null {
  const region = code === 'XKX' ? 'XK' : countries.alpha3ToAlpha2(code);
  return region === undefined ? null : (REGIONS.of(region) ?? null);
}

/** `Kenya (KEN, government)`. */
export function actorInWords(code: string, role: Role | undefined): string {
  const name = stateName(code);
  const notes = [...(name === null ? [] : [code]), ...(role === undefined ? [] : [ROLES[role]])];
  return `${name ?? code}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}
