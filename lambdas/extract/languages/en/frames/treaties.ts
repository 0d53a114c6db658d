import type { Frame } from '../../../events/frame.ts';
import { each, noun, nounWith, verb, verbWith } from './row.ts';

/** Opening diplomatic relations and signing agreements: cooperation on paper. */
export const treaties: readonly Frame[] = [
  ...verbWith(
    'establish, restore, resume, normalise, normalize, open, reopen, re-establish, reestablish, renew, upgrade, exchange, launch, set up, repair, mend, inaugurate, revive, forge, reinstate',
    each(['diplomacy'], 'SUPPORT/diplomatic-relations'),
    'subject <> with|between|subject',
    ['object'],
  ),
  ...verbWith(
    'normalise, normalize, restore, repair, mend, re-establish, reestablish, resume',
    each(['relations'], 'SUPPORT/diplomatic-relations'),
    'subject <> with|between|subject',
    ['object'],
  ),
  ...verbWith(
    'open, reopen, re-open, inaugurate, appoint, name, send, accredit, reinstate, return, nominate',
    each(['diplomacy'], 'SUPPORT/diplomatic-relations'),
    'subject|owner > in|to',
    ['object'],
  ),
  ...verbWith('present, hand over, submit', each(['diplomacy'], 'SUPPORT/diplomatic-relations'), 'subject > to'),
  ...nounWith(
    'restoration, resumption, normalisation, normalization, establishment, reopening, opening, exchange',
    each(['diplomacy', 'relations'], 'SUPPORT/diplomatic-relations'),
    'subject|owner|between <> with|between|subject',
  ),
  ...noun('rapprochement', 'SUPPORT/diplomatic-relations', 'owner|between|subject <> with|between|subject'),

  ...verbWith(
    'sign, initial, ink, seal, conclude, strike, reach, finalise, finalize, clinch, complete, execute, secure, land, hammer out, forge, agree, adopt, renew, extend, cut, enter, sign off',
    each(['agreement'], 'SUPPORT/sign-agreement'),
    'subject <> with|between|subject',
    ['object', 'on', 'into', 'to'],
  ),
  ...verbWith(
    'sign, initial, ink, seal, conclude, strike, reach, finalise, finalize, clinch, renew',
    each(['agreement'], 'SUPPORT/sign-agreement'),
    'between|owner|object|with|by <> between|with|object|by',
    ['object', 'on', 'to'],
  ),
  ...verbWith(
    'ratify, approve, endorse',
    each(['agreement'], 'SUPPORT/sign-agreement'),
    'subject > with|between|object|to',
    ['object'],
  ),
  ...verb('sign', 'SUPPORT/sign-agreement', 'subject <> with', { byTheme: each(['sanctions', 'victims'], null) }),
  ...nounWith(
    'signing, signature, conclusion, ratification, finalisation, finalization, renewal, initialling',
    each(['agreement'], 'SUPPORT/sign-agreement'),
    'subject|owner|between|by <> with|between|by|subject',
  ),
  ...noun(
    'agreement, treaty, accord, pact, deal, memorandum, protocol, convention',
    'SUPPORT/sign-agreement',
    'between|owner|subject <> between|with|subject',
    { needsWord: ['force', 'effect'] },
  ),
];
