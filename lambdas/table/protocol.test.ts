import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actualItems, expectedItems } from './testing/expected-items.ts';
import { allItems, startTableServer, type TableServer } from './testing/in-memory-table.ts';
import { Interleaving } from './testing/interleaving.ts';
import { randomNumbers } from './testing/random.ts';
import { sampleCoder } from './testing/sample-coder.ts';
import { type Message, World } from './testing/world.ts';

const CODERS = new Map([1, 2].map((version) => [version, sampleCoder(version)]));
const MAX_WORKERS = 4;
const { PROTOCOL_RUNS = '12' } = process.env;

const line = fc.constantFrom(
  'EGY visits GBR on 2015-09-01. EGY+USA meets FRA.',
  'KEN visits FRA.',
  'USA+CHN meets JPN on 2020-01-02. CHN visits JPN.',
  'fr: EGY visite GBR.',
  '! bad',
);
/** Read from its start each time, entered at any line, or left to the stage for large files. */
const kind = fc.constantFrom('', '#lines', '#archive');
const content = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(kind, fc.array(line, { maxLength: 7 })).map(([first, lines]) => [first, ...lines].join('\n')),
  },
  { weight: 1, arbitrary: fc.constant('!! unreadable') },
  { weight: 1, arbitrary: fc.tuple(kind, line).map(([first, each]) => `${first}\n${each}\n${each}\n${each}\n!! torn`) },
);
const change = fc.record({
  key: fc.constantFrom('a', 'b'),
  content: fc.oneof({ weight: 3, arbitrary: content }, { weight: 1, arbitrary: fc.constant(null) }),
  repeats: fc.nat({ max: 1 }),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

let server: TableServer;
let interleaving: Interleaving;

beforeAll(async () => {
  server = await startTableServer();
  interleaving = new Interleaving();
  interleaving.guard(server.client);
});

afterAll(() => server.close());

async function expectImplied(world: World): Promise<void> {
  const items = await allItems(world.table);
  expect(actualItems(items)).toEqual(await expectedItems(world, items, CODERS));
  await server.dropTable(world.table);
}

describe('the table, whatever is uploaded, overwritten, deleted, delivered again, killed and given up', () => {
  it('ends in what the last versions imply', async () => {
    const history = fc.array(change, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(history, fc.noShrink(fc.integer()), async (changes, seed) => {
        const world = new World(await server.createTable(), interleaving);
        await turmoil(world, changes, randomNumbers(seed));
        await calm(world);
        await expectImplied(world);
      }),
      { numRuns: Number(PROTOCOL_RUNS), endOnFailure: true },
    );
  }, 600_000);

  it('ends alike when one worker stands still while all others finish', async () => {
    const scenario = fc.record({
      before: fc.array(change, { minLength: 1, maxLength: 2 }),
      // Messages that are worked off before the one whose worker stands still.
      done: fc.nat({ max: 4 }),
      chosen: fc.nat(),
      requests: fc.integer({ min: 1, max: 30 }),
      kill: fc.constantFrom(null, null, 'before' as const, 'after' as const),
      meanwhile: fc.array(change, { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ before, done, chosen, requests, kill, meanwhile }) => {
        const world = new World(await server.createTable(), interleaving);
        for (const { key, content, repeats } of before) world.change(key, content, repeats);
        for (let delivery = 0; delivery < done; delivery += 1) await work(world, chosen + delivery, 1);
        const message = world.messages[chosen % Math.max(world.messages.length, 1)];
        const still = message && world.deliver(message, sampleCoder(2));
        if (still !== undefined) await interleaving.run(still, requests - 1);
        if (still !== undefined && kill !== null) interleaving.passOne(still, kill);
        for (const { key, content, repeats } of meanwhile) world.change(key, content, repeats);
        await calm(world);
        if (still !== undefined) await interleaving.run(still);
        await calm(world);
        await expectImplied(world);
      }),
      { numRuns: 2 * Number(PROTOCOL_RUNS), endOnFailure: true },
    );
  }, 600_000);

  it.each([
    { end: 'deleted', content: null },
    { end: 'overwritten', content: 'CHN visits JPN.' },
    { end: 'rejected', content: '!! unreadable' },
  ])(
    'holds nothing of an article that was being written while its file was $end',
    async ({ content }) => {
      for (const kill of [null, 'before'] as const) {
        for (let requests = 1, isStopped = true; isStopped; requests += 1) {
          const world = new World(await server.createTable(), interleaving);
          world.change('a', 'KEN visits FRA.', 0);
          await work(world, 0, 1);
          const written = world.messages[0] as Message;
          world.change('a', content, 0);
          const writer = world.deliver(written, sampleCoder(1));
          // It has seen that its file stands; now the file goes.
          await interleaving.run(writer, 1);
          const other = world.deliver(world.messages[1] as Message, sampleCoder(1));
          if (kill === null) {
            isStopped = await interleaving.run(other, requests);
          } else {
            await interleaving.run(other);
            isStopped = await interleaving.run(writer, requests);
            interleaving.passOne(writer, kill);
          }
          await interleaving.run(writer);
          await interleaving.run(other);
          await calm(world);
          await expectImplied(world);
        }
      }
    },
    60_000,
  );

  it('holds nothing of a file that was deleted while it was being read', async () => {
    for (const kill of [null, 'before'] as const) {
      for (let requests = 1, isStopped = true; isStopped; requests += 1) {
        const world = new World(await server.createTable(), interleaving);
        world.change('a', 'KEN visits FRA.\n! bad', 0);
        const reader = world.deliver(world.messages[0] as Message, sampleCoder(1));
        isStopped = await interleaving.run(reader, requests);
        world.change('a', null, 0);
        await interleaving.run(world.deliver(world.messages.at(-1) as Message, sampleCoder(1)));
        if (kill !== null) interleaving.passOne(reader, 'after');
        await interleaving.run(reader);
        await calm(world);
        await expectImplied(world);
      }
    }
  }, 60_000);
});

/** Changes, deliveries, requests and kills in an order that chance decides. */
async function turmoil(world: World, changes: Change[], random: () => number): Promise<void> {
  const choose = (count: number) => Math.floor(random() * count);
  const pending = [...changes];
  let kills = choose(4);
  let surrenders = choose(2);
  for (;;) {
    const waiting = await interleaving.settle();
    const next = pending[0];
    const message = world.messages[choose(world.messages.length)];
    const isBusy = waiting > 0 && random() < 0.85;
    if (isBusy) {
      const kill = kills > 0 && choose(25) === 0;
      if (kill) kills -= 1;
      interleaving.pass(random, kill ? (choose(2) === 0 ? 'before' : 'after') : null);
    } else if (next !== undefined && (message === undefined || choose(3) === 0)) {
      pending.shift();
      world.change(next.key, next.content, next.repeats);
    } else if (message !== undefined && interleaving.running < MAX_WORKERS) {
      if (surrenders > 0 && choose(10) === 0) {
        surrenders -= 1;
        world.giveUp(message);
      } else world.deliver(message, sampleCoder(1 + choose(2)), random());
    } else if (waiting > 0) interleaving.pass(random);
    else return;
  }
}

/** Whatever is left is delivered, one message after the other, until the queues are empty. */
async function calm(world: World): Promise<void> {
  world.messages.push(...world.parked.splice(0));
  for (let deliveries = 0; world.messages.length > 0; deliveries += 1) {
    await work(world, deliveries, 2);
    if (deliveries > 500) throw new Error(`${world.messages.length} messages do not come to an end`);
  }
}

/** Delivers one of the messages, and lets its worker finish. */
async function work(world: World, position: number, coder: number): Promise<void> {
  const message = world.messages[position % world.messages.length];
  if (message !== undefined) await interleaving.run(world.deliver(message, sampleCoder(coder)));
}
