import { AsyncLocalStorage } from 'node:async_hooks';
import { setImmediate as macrotask, setTimeout } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** What a worker sees when it is killed. */
export class Killed extends Error {}

/** A worker whose every request waits until it is let through. */
export interface Worker {
  readonly name: string;
  killed: boolean;
  /** Whoever has the highest goes on; it changes now and then. */
  priority: number;
}

/** How often a worker is overtaken or comes back: seldom, so that one does much while another stands in a bad place. */
const CHANGE_OF_PRIORITY = 0.12;

interface Waiting {
  worker: Worker;
  pass(kill: 'before' | 'after' | null): void;
}

/**
 * Runs workers one request at a time, in an order that the caller chooses: whatever a worker asks of the outside (a request
 * to the table, a look at the bucket) stops at a gate. A worker can be killed at any gate, with its request made or not.
 */
export class Interleaving {
  readonly #current = new AsyncLocalStorage<Worker>();
  readonly #waiting: Waiting[] = [];
  readonly #workers = new Set<Worker>();
  #inFlight = 0;
  #failure: { error: unknown } | null = null;

  /** Makes the requests of a client stop at the gate. */
  guard(client: DynamoDBClient): void {
    client.middlewareStack.add((next) => (args) => this.step(() => next(args)), {
      step: 'initialize',
      priority: 'high',
    });
  }

  /** Stops at the gate, then does what is to be done. Outside of a worker it does it at once. */
  async step<Result>(request: () => Promise<Result> | Result): Promise<Result> {
    const worker = this.#current.getStore();
    if (worker === undefined) return request();
    const kill = worker.killed ? 'before' : await this.#gate(worker);
    if (kill === 'before') throw new Killed(worker.name);
    this.#inFlight += 1;
    try {
      const result = await request();
      if (kill === 'after' || worker.killed) throw new Killed(worker.name);
      return result;
    } finally {
      this.#inFlight -= 1;
    }
  }

  /** Starts a worker; it runs to its first request. */
  start(name: string, work: () => Promise<void>, priority = 0): Worker {
    const worker: Worker = { name, killed: false, priority };
    this.#workers.add(worker);
    this.#current.run(worker, async () => {
      await work().catch((error: unknown) => {
        this.#failure ??= { error };
      });
      this.#workers.delete(worker);
    });
    return worker;
  }

  get running(): number {
    return this.#workers.size;
  }

  /** Lets one worker go on, for so many requests or to its end. Whether it has more to do then. */
  async run(worker: Worker, requests = Number.POSITIVE_INFINITY): Promise<boolean> {
    for (let request = 0; request < requests; request += 1) {
      await this.settle();
      if (!this.passOne(worker)) return false;
    }
    await this.settle();
    return this.#waiting.some((waiting) => waiting.worker === worker);
  }

  /**
   * Waits until every worker stands at a gate or has ended; how many requests wait there.
   * @throws what a worker has thrown
   */
  async settle(): Promise<number> {
    for (;;) {
      await macrotask();
      if (this.#failure !== null) throw this.#failure.error;
      if (this.#inFlight > 0) continue;
      await macrotask();
      const standing = new Set(this.#waiting.map(({ worker }) => worker));
      if (this.#inFlight === 0 && [...this.#workers].every((worker) => standing.has(worker)))
        return this.#waiting.length;
      await setTimeout(1);
    }
  }

  /**
   * Lets the worker with the highest priority go one request further.
   * @param random numbers from 0 to 1
   * @param kill whether it is killed at it, before or after the request is made
   */
  pass(random: () => number, kill: 'before' | 'after' | null = null): void {
    const highest = Math.max(...this.#waiting.map(({ worker }) => worker.priority));
    const worker = this.#waiting.find((waiting) => waiting.worker.priority === highest)?.worker;
    if (worker === undefined) return;
    this.passOne(worker, kill);
    if (random() < CHANGE_OF_PRIORITY) worker.priority = random();
  }

  /** Lets a worker go one request further; false when it waits for none. */
  passOne(worker: Worker, kill: 'before' | 'after' | null = null): boolean {
    const position = this.#waiting.findIndex((waiting) => waiting.worker === worker);
    const [waiting] = position < 0 ? [] : this.#waiting.splice(position, 1);
    waiting?.pass(kill);
    if (kill !== null) this.#end(worker);
    return waiting !== undefined;
  }

  #end(worker: Worker): void {
    worker.killed = true;
    for (const other of this.#waiting.splice(0)) {
      if (other.worker === worker) other.pass('before');
      else this.#waiting.push(other);
    }
  }

  #gate(worker: Worker): Promise<'before' | 'after' | null> {
    return new Promise((pass) => {
      this.#waiting.push({ worker, pass });
    });
  }
}
