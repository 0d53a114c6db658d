import { byFirstWord } from '../../analysis/members.ts';
import type { Token } from '../../analysis/token.ts';
import type { Grammar } from '../../language.ts';
import { JOINTLY } from './joined-words.ts';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
/** Adjectives that open a phrase of time after a name: `met Smith last week`. */
const TIME_ADJECTIVES = new Set('last next late early earlier later this'.split(' '));

/** How English builds its phrases. */
export const grammar: Grammar = {
  order: 'subject-first',
  head: 'last',
  breaksPhrase,
  agrees: () => true,
  governed: [],
  owners: ['of'],
  belongings: [],
  freeRelatives: {},
  objectRelatives: ['that', 'which', 'whom', 'who'],
  seats: ['in', 'for'],
  origins: ['from'],
  places: ['in', 'at', 'near', 'outside', 'inside'],
  quantifiers: [
    'each',
    'both',
    'all',
    'most',
    'several',
    'some',
    'many',
    'one',
    'number',
    'group',
    'handful',
    'dozen',
    'hundred',
    'thousand',
  ],
  memberOpeners: byFirstWord([
    ['including'],
    ['such', 'as'],
    ['among', 'them'],
    ['namely'],
    ['notably'],
    ['particularly'],
  ]),
  jointly: [JOINTLY],
  additions: ['besides', 'alongside', 'plus'],
  negators: ['no', 'neither', 'nor'],
  ofSubject: ['by', 'after', 'before', 'while', 'through', 'without', 'since', 'upon', 'when', 'in', 'with'],
  asides: [],
  purposes: [],
  destinations: [],
  circumstances: ['during', 'after', 'following', 'amid', 'since', 'upon', 'throughout', 'despite'],
  doers: ['for'],
  ofObject: ['for', 'on'],
  agents: ['by'],
  joins: ['and'],
};

function breaksPhrase(left: Token, right: Token): boolean {
  if (left.tag === 'pronoun' || right.tag === 'pronoun') return true;
  if (right.tag === 'determiner') return left.tag !== 'determiner';
  if (isHead(left)) {
    if (WEEKDAYS.has(right.lemma) || MONTHS.has(right.lemma)) return !WEEKDAYS.has(left.lemma) || right.tag !== 'name';
    if (right.tag === 'number') return !MONTHS.has(left.lemma);
    if (right.tag === 'adjective') return left.tag === 'noun' || TIME_ADJECTIVES.has(right.lemma);
  }
  return left.tag === 'number' && right.tag === 'name' && /^(?:19|20)\d\d$/.test(left.form);
}

function isHead(token: Token): boolean {
  return token.tag === 'noun' || token.tag === 'name';
}
