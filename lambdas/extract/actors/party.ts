import type { ActorCode, Role } from '../../model/actors.ts';

/** The actors that a phrase stands for. */
export interface Party {
  codes: readonly ActorCode[];
  role: Role | null;
  /** The phrase itself is the actor or its organ; else the actor only owns what the phrase names ("Egypt's reforms"). */
  strong: boolean;
}

export const NOBODY: Party = { codes: [], role: null, strong: false };

export function strong(codes: readonly ActorCode[], role: Role | null): Party {
  return { codes, role, strong: true };
}

/** All actors of several parties, each once. */
export function merge(parties: readonly Party[]): Party {
  const found = parties.filter(({ codes }) => codes.length > 0);
  if (found.length <= 1) return found[0] ?? NOBODY;
  return {
    codes: [...new Set(found.flatMap(({ codes }) => codes))],
    role: found[0]?.role ?? null,
    strong: found.every((party) => party.strong),
  };
}
