import type { Effect, Operator } from '../../events/frame.ts';

/** Verbs, nouns and adjectives that decide what becomes of the act below them; a particle may follow the word. */
const VERBS: Readonly<Record<Effect, string>> = {
  real: `return from, come back from, hold, conduct, pay, make, begin, start, launch, open, resume, complete, finish, conclude, host, carry out, undertake, perform, give,
    provide, receive, get, have, take, participate, join, lead, run, stage, mount, organise, organize, wrap up, end, wind up, act, cease fire, cease hostilities, kick off, embark
    on, extend, express, convey, voice, deliver, send, exchange, reach, manage, help, step up, intensify, expand, increase, enhance,
    enter, engage, chair, co-chair, head, cap, undergo, do, arrange, convene, renew, restart, set up, set out on, broaden, deepen,
    proceed, pursue, go ahead, engage in, set about, cut short, crown, round off, inaugurate, sign, seal, approve, authorise, authorize,
    sanction, greenlight, clear, unveil, facilitate, step in, serve, assist, contribute, dedicate, devote, allocate,
    earmark, grant, award, secure, win, obtain, benefit, accept, use, implement, execute, finalise, finalize, boost, bring, offer
    thanks, offer condolences, offer congratulations, succeed, co-host, cohost, gain, earn, attract, draw, be`,
  appraise: `welcome, thank, praise, hail, commend, applaud, appreciate, laud, salute, congratulate, honour, honor, value, cherish, admire, cheer, see,
    witness, mark, celebrate, commemorate, follow, attend, enjoy, include`,
  continue: `continue, keep, go on, remain, stay, persist, maintain, sustain, carry on, prolong, persevere`,
  intend: `plan, intend, seek, aim, want, wish, prepare, look forward, hope to, decide, resolve, strive, endeavour, endeavor, try, attempt, work to,
    expect, schedule, arrange to, determine, opt, mull to, set out, gear up, slate, stand ready, express readiness, desire,
    look to, mean to, set to, aspire, vie, apply to, ask to join, do everything, do all, do utmost, spare no`,
  promise: `pledge, promise, vow, commit, guarantee, swear, offer, assure, volunteer, undertake to, ensure, bind`,
  invite: `invite`,
  agree: `agree, consent, assent, accede, concur, acquiesce`,
  negate: `refuse, reject, deny, decline, cancel, postpone, suspend, halt, fail, stop, block, scrap, abandon, delay, withhold, freeze, rule out, call off,
    pull out, boycott, oppose, avoid, prevent, ban, prohibit, veto, dismiss, back out, break off, cut, sever, revoke, skip, shun, forbid, bar, cease,
    abort, drop, resist, rebuff, end mediation, end its mediation, end support, end its support, end aid, end its aid, end cooperation, end its cooperation,
    end assistance, end its assistance, forgo, put off, shelve, disrupt, derail, obstruct, hinder, impede, discontinue, cut off, undermine, snub,
    neglect, refrain, abstain, void, annul, rescind, reverse, terminate, quit, breach, violate, break, ditch, spurn, turn down, hold back, stall,
    thwart, foil, interrupt, jeopardise, jeopardize, threaten, stop short, disavow, condemn, denounce, criticise, criticize, slam, blast, decry,
    protest, mar, miss, lack, rebuke, deplore, lambast, lambaste, curtail, lament`,
  unreal: `design, allow, permit, enable, call for, call on, call upon, urge, ask, demand, request, discuss, consider, propose, hope, suggest, recommend, encourage, press, appeal, beg,
    advise, exhort, review, explore, study, debate, examine, require, allege, speculate, accuse, fear, warn, mull, weigh, contemplate,
    ponder, invite to, push, pressure, plead, order, instruct, implore, advocate, entreat, compel, force, oblige, persuade, convince, lobby,
    tackle, address, touch on, explore, envisage, envision, imagine, pretend, claim to, dream, aim for, call, petition, blame, suspect, investigate,
    predict, anticipate, talk about, touch upon, broach, exchange views, await, pray`,
  say: `say, add, announce, state, declare, tell, note, stress, underline, underscore, emphasise, emphasize, affirm, reaffirm, reiterate, confirm, explain,
    point out, reveal, report, mention, remark, indicate, insist, assert, claim, believe, think, acknowledge, recall, tweet, write, quote, show, inform,
    disclose, highlight, observe, comment, admit, argue, recognise, recognize, know, learn, hear, understand, read, cite,
    describe, present, relate, inform, notify, publish, broadcast, post, testify, attest, echo, repeat, describe as, vouch, boast, concede`,
};

const NOUNS: Readonly<Record<Effect, string>> = {
  appraise: ``,
  real: `conference call, start, beginning, launch, conclusion, completion, resumption, opening, end, series, round, holding, conduct, decision by,
    provision, delivery, implementation, signing, occasion, framework, part, margin, sideline, purpose, pleasure, honour, honor, privilege, delight`,
  continue: `continuation`,
  intend: `plan, intention, readiness, willingness, desire, aim, goal, intent, determination, wish, aspiration, decision, objective, interest,
    preparation, resolve, preparedness, schedule, ambition, bid, application, request to join, attempt, effort to join`,
  promise: `pledge, promise, vow, commitment, offer, guarantee, assurance, undertaking`,
  invite: `invitation`,
  agree: `agreement to, consent, accord to, deal to, agreement in, understanding to, acceptance`,
  negate: `refusal, rejection, denial, failure, cancellation, postponement, suspension, halt, end to, ban, boycott, lack, absence, opposition, inability,
    breakdown, collapse, freeze, delay, reluctance, unwillingness, freeze, withdrawal from, prevention, cut, obstacle, condemnation, denunciation`,
  unreal: `call, need, request, proposal, suggestion, possibility, prospect, hope, way, means, opportunity, chance, option, idea, demand, appeal,
    urge, recommendation, discussion, consideration, potential, importance, necessity, question, fear, allegation, rumour, rumor, speculation,
    accusation, condition, prerequisite, deadline, mandate, right, power, authority, ability, capacity, capability, draft, threat, suspicion, talk of, scenario, vision, conference, seminar, symposium, debate, anniversary, history, memory, commemoration`,
  say: `statement, announcement, confirmation, claim, report, declaration, affirmation, remark, comment, news, speech, tweet`,
};

const ADJECTIVES: Readonly<Record<Effect, string>> = {
  appraise: ``,
  real: `able, pleased, happy, proud, honoured, honored, delighted, glad, instrumental`,
  continue: `continued, continuing, ongoing, unwavering, steadfast, enduring, sustained`,
  intend: `ready, willing, prepared, determined, set, due, poised, interested, likely, intent, scheduled, bound, planned, upcoming,
    forthcoming, future, next, expected, resolved, slated, looking`,
  promise: `committed, pledged, promised, obliged`,
  invite: ``,
  agree: `agreed`,
  negate: `unwilling, reluctant, unable, unlikely, opposed, hesitant, impossible, cancelled, canceled, failed, postponed, stalled, suspended, aborted, scrapped`,
  unreal: `possible, potential, proposed, supposed, alleged, hypothetical, necessary, important, essential, vital, crucial, imperative, free, eligible,
    entitled, hopeful, open, urgent, would-be, prospective, imaginary, rumoured, rumored, conceivable, desirable, critical, needed, mooted, required`,
  say: `confident, aware, sure, certain, convinced`,
};

/** Verbs with which others stand in the way of what somebody has applied for. */
const BLOCKING = new Set(['block', 'veto', 'oppose', 'stall', 'derail', 'obstruct', 'thwart', 'hinder', 'impede']);

/** What one may have and not take, and the verbs that say that it was had. */
const CHANCES = new Set(['opportunity', 'chance', 'occasion']);
const TAKING = ['have', 'get', 'take', 'use', 'seize'];

/** Rows with a particle stand before those without: the first that fits is taken. */
export const operators: readonly Operator[] = [
  ...rows('verb', VERBS),
  ...rows('noun', NOUNS),
  ...rows('adjective', ADJECTIVES),
].sort((a, b) => (b.followedBy?.length ?? 0) - (a.followedBy?.length ?? 0));

function rows(word: Operator['word'], table: Readonly<Record<Effect, string>>): Operator[] {
  return (Object.entries(table) as [Effect, string][]).flatMap(([effect, list]) =>
    [...new Set(list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')))]
      .filter((phrase) => phrase !== '')
      .map((phrase) => {
        const [lemma, ...followedBy] = phrase.split(' ') as [string, ...string[]];
        return {
          lemma,
          word,
          effect,
          ...(followedBy.length > 0 && { followedBy }),
          ...(word === 'noun' && CHANCES.has(lemma) && { takenBy: TAKING }),
          ...(word === 'verb' && BLOCKING.has(lemma) && { spares: ['AGREE'] as const }),
        };
      }),
  );
}
