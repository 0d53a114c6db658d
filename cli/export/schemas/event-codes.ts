import type { EventType } from '../../../lambdas/model/event-types.ts';

/** CAMEO's hierarchy, manual 1.1b3, chapter 2: two digits, three, and all of them. */
export function cameoRoot(code: string): string {
  return code.slice(0, 2);
}

export function cameoBase(code: string): string {
  return code.slice(0, 3);
}

/** GDELT Event Codebook 2.0, "QuadClass": 1 is verbal cooperation, roots 01 to 05; 2 material cooperation, 06 to 08. */
export function quadClass(code: string): number {
  return cameoRoot(code) <= '05' ? 1 : 2;
}

/** PLOVER's quad categories (https://github.com/openeventdata/PLOVER, "PLOVER quad categories"). */
export const PLOVER_QUADS: Record<EventType, 'VERBAL COOPERATION' | 'MATERIAL COOPERATION'> = {
  AGREE: 'VERBAL COOPERATION',
  CONSULT: 'VERBAL COOPERATION',
  SUPPORT: 'VERBAL COOPERATION',
  CONCEDE: 'VERBAL COOPERATION',
  COOPERATE: 'MATERIAL COOPERATION',
  AID: 'MATERIAL COOPERATION',
  RETREAT: 'MATERIAL COOPERATION',
};

/** The modes that PLOVER has and their names there; it knows none for the other types. */
const PLOVER_MODES: Partial<Record<EventType, Record<string, string>>> = {
  CONSULT: { visit: 'visit', mediation: 'third-party', multilateral: 'multilateral', call: 'phone' },
  RETREAT: {
    withdraw: 'withdraw',
    release: 'release',
    return: 'return',
    disarm: 'disarm',
    ceasefire: 'ceasefire',
    access: 'access',
  },
};

export function ploverMode(type: EventType, mode: string): string | null {
  return PLOVER_MODES[type]?.[mode] ?? null;
}
