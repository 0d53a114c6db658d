import type { CompiledActors } from './compiled.ts';
import type { Discourse } from './discourse.ts';
import type { OfficeWord } from './entry.ts';
import { NOBODY, type Party, strong } from './party.ts';

/** A phrase that names an office, and nobody's state. */
interface BareOffice {
  office: OfficeWord | undefined;
  /** Lemma of its head, by which an office is known that is in no table. */
  head: string;
  /** Whether a proper name stands beside it. */
  isNamed: boolean;
  /** Whether what follows says which of several such offices it is. */
  isSpecified: boolean;
}

/** Who holds a bare office: who bore it last, else the outlet's own. */
export function holderOf(
  { office, head, isNamed, isSpecified }: BareOffice,
  { lackedOffices, homeOffices }: CompiledActors,
  discourse: Discourse,
): Party {
  // A title before a name that nobody has introduced may be another one's than that of the last who bore it.
  const known = isSpecified || isNamed ? undefined : discourse.offices.get(office?.words ?? head);
  if (known !== undefined) return { ...known, strong: true };
  // The heads of a country are known by name: one who is not is another's.
  if (office?.head === true && isNamed) return NOBODY;
  const { home, isOfficial, named } = discourse;
  const role = office?.role ?? null;
  const isLacked = lackedOffices.get(home ?? '')?.has(office?.words.split(' ').at(-1) ?? head) === true;
  if (isLacked) return strong(discourse.partner([home]), role);
  if (home === null || (!isOfficial && !homeOffices.has(head))) return NOBODY;
  // In a foreign story the minister is that country's.
  const isForeign = !isOfficial && named.size > 0 && !named.has(home);
  if (isForeign) return named.size === 1 ? strong([...named], role) : NOBODY;
  return strong([home], role);
}
