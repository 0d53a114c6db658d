import type { Anaphors } from '../../language.ts';

const SIDES =
  'countries sides parties nations states governments leaders ministers presidents neighbours neighbors allies peoples capitals officials armies delegations teams partners foes rivals men kings';

/** How English points back to parties named before. */
export const anaphors: Anaphors = {
  both: [
    ...SIDES.split(' ').flatMap((noun) => [`the two ${noun}`, `both ${noun}`]),
    'the two friendly countries',
    'the two brotherly countries',
    'the two sisterly countries',
    'the two neighbouring countries',
    'the two neighboring countries',
    'the two foreign ministers',
    'the two defence ministers',
    'the two defense ministers',
    'the two prime ministers',
    'the two heads of state',
    'the pair',
    'the duo',
    'each other',
    'one another',
  ],
  all: [
    ...'countries parties sides ministers leaders presidents officials nations partners allies foreign-ministers delegations negotiators participants attendees signatories'
      .split(' ')
      .flatMap((noun) =>
        ['the', 'the three', 'the four', 'the five', 'all three', 'all four'].map(
          (lead) => `${lead} ${noun.replace('-', ' ')}`,
        ),
      ),
    'the trio',
  ],
  counterparts: ['counterpart', 'colleague', 'homologue', 'host', 'guest', 'interlocutor'],
  homeOffices: 'president minister premier king queen emir sultan chancellor government cabinet parliament army'.split(
    ' ',
  ),
  lackedOffices: { USA: 'minister premier king queen emir sultan chancellor prince princess'.split(' ') },
  courtesies: {
    majesty: ['king', 'queen', 'sultan', 'emperor'],
    highness: ['prince', 'princess', 'emir', 'sheikh', 'crown prince'],
    excellency: ['president', 'minister', 'ambassador'],
  },
  offices: [
    ...'president minister premier king queen emir sultan prince secretary ambassador envoy spokesman spokeswoman spokesperson chancellor chief leader general commander governor official delegation government'.split(
      ' ',
    ),
    ...'kingdom emirate republic country nation state army ministry embassy crown-prince sheikh speaker diplomat director chairman head pope representative monarch'.split(
      ' ',
    ),
  ],
};
