/**
 * The cooperative half of PLOVER: the type of an event and the modes that each type knows.
 * PLOVER manual, "Events" (https://github.com/openeventdata/PLOVER).
 */
export const MODES = {
  CONSULT: ['visit', 'meeting', 'call', 'talks', 'negotiation', 'mediation', 'multilateral'],
  AGREE: ['intent', 'promise', 'invite', 'agreement-in-principle'],
  SUPPORT: ['praise', 'endorse', 'solidarity', 'affirm-ties', 'diplomatic-relations', 'sign-agreement', 'recognition'],
  COOPERATE: [
    'exercise',
    'joint-operation',
    'trade',
    'investment',
    'arms-transfer',
    'intelligence',
    'judicial',
    'exchange',
    'joint-project',
  ],
  AID: [
    'economic',
    'humanitarian',
    'military',
    'training',
    'medical',
    'asylum',
    'debt-relief',
    'rescue',
    'peacekeepers',
  ],
  CONCEDE: ['ceasefire', 'ease-restrictions', 'promise-release', 'promise-withdrawal'],
  RETREAT: ['withdraw', 'release', 'return', 'lift-sanctions', 'disarm', 'access', 'ceasefire'],
} as const;

export type EventType = keyof typeof MODES;
export type ModeOf<Type extends EventType> = (typeof MODES)[Type][number];
export type Mode = ModeOf<EventType>;

/** A type and one of its modes as one word, such as `AID/training`. */
export type Sense = { [Type in EventType]: `${Type}/${ModeOf<Type>}` }[EventType];

/** What an AGREE event promises: a type, with its mode where the text tells it. */
export type Promised = EventType | Sense;

export const EVENT_TYPES = Object.keys(MODES) as EventType[];

/** Splits a sense into its type and mode; both are known to belong together by the type of the argument. */
export function splitSense(sense: Sense): { type: EventType; mode: Mode } {
  const [type, mode] = sense.split('/') as [EventType, Mode];
  return { type, mode };
}

export function isEventType(word: string): word is EventType {
  return Object.hasOwn(MODES, word);
}

export function isModeOf(type: EventType, mode: string): mode is Mode {
  return (MODES[type] as readonly string[]).includes(mode);
}
