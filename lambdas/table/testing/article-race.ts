import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { expect } from '@jest/globals';
import { type Article, articleId } from '../../model/article.ts';
import { TransientError } from '../../model/errors.ts';
import type { ArticleItem } from '../articles/article-item.ts';
import { type CodedArticle, commitArticle } from '../articles/commit-article.ts';
import { type Link, readArticle } from '../articles/read-article.ts';
import { unlinkArticle } from '../articles/unlink-article.ts';
import type { Table } from '../table.ts';
import { type Interleaving, Killed, type Worker } from './interleaving.ts';
import { sampleCoder } from './sample-coder.ts';
import { articleOf } from './world.ts';

/** A version of a file, which carries the article or does not; by a coder's version. */
export interface Version {
  key: string;
  carries: boolean;
  coder: number;
}

/** So many requests of one worker, counted from 1: at the last it stops or is killed. */
export interface Turn {
  worker: number;
  requests: number;
  kill: 'before' | 'after' | null;
}

type Delivery = Version & { sequence: number };
type Commit = Pick<ArticleItem, 'articleId' | 'rev' | 'state' | 'coderVersion'>;

/** Writers of one article, and what they committed. */
export class ArticleRace {
  readonly article: Article;
  readonly id: string;
  readonly #table: Table;
  readonly #interleaving: Interleaving;
  readonly #commits: Commit[];

  /** @param name makes the article one that no other race writes */
  constructor(table: Table, interleaving: Interleaving, log: Commit[], name: string) {
    this.article = articleOf(`${name}: EGY visits GBR on 2015-09-01. KEN visits FRA.`);
    this.id = articleId(this.article);
    this.#table = table;
    this.#interleaving = interleaving;
    this.#commits = log;
  }

  /** What was committed, in that order. */
  get commits(): Commit[] {
    return this.#commits.filter((commit) => commit.articleId === this.id);
  }

  coded(coderVersion: number): CodedArticle {
    const events = sampleCoder(coderVersion).codeArticle(this.article);
    return { id: this.id, article: this.article, state: 'coded', coderVersion, events };
  }

  /**
   * Writes some versions one after the other, then some at the same time, turn by turn; then what was killed is delivered
   * again. Fails when the table does not hold what the last versions imply.
   * @returns whether the first turn ended before its worker did
   */
  async run(before: Version[], during: Version[], turns: Turn[]): Promise<boolean> {
    const versions = [...before, ...during].map((version, position) => ({ ...version, sequence: position + 1 }));
    const isStopped = await this.#deliver(versions.slice(0, before.length), versions.slice(before.length), turns);
    this.#expectOrder();
    await this.expectCarriers(new Map(versions.map(({ key, carries }) => [key, carries])));
    return isStopped;
  }

  async #deliver(before: Delivery[], during: Delivery[], turns: Turn[]): Promise<boolean> {
    const current = new Map<string, number>();
    const redeliveries: Delivery[] = [];
    let isStopped: boolean | null = null;
    const start = (delivery: Delivery): Worker => {
      current.set(delivery.key, Math.max(delivery.sequence, current.get(delivery.key) ?? 0));
      return this.#interleaving.start(`${delivery.key}${delivery.sequence}`, async () => {
        if (!(await this.#follow(delivery, current))) redeliveries.push(delivery);
      });
    };
    for (const delivery of before) await this.#interleaving.run(start(delivery));
    const workers: Worker[] = [];
    for (const { worker: number, requests, kill } of turns) {
      const position = number % during.length;
      const worker = workers[position] ?? start(during[position] as Delivery);
      workers[position] = worker;
      const hasMore = await this.#interleaving.run(worker, requests - 1);
      isStopped ??= hasMore;
      if (kill !== null) this.#interleaving.passOne(worker, kill);
    }
    for (const [position, delivery] of during.entries()) {
      await this.#interleaving.run(workers[position] ?? start(delivery));
    }
    while (redeliveries.length > 0) {
      for (const delivery of redeliveries.splice(0)) await this.#interleaving.run(start(delivery));
    }
    return isStopped === true;
  }

  /** What a worker does; false when it has to be done again. */
  async #follow({ key, sequence, carries, coder }: Delivery, current: Map<string, number>): Promise<boolean> {
    try {
      if (carries) await commitArticle(this.#table, this.coded(coder), linkOf(key, sequence));
      const newest = await this.#interleaving.step(() => current.get(key));
      if (!carries || newest !== sequence) await unlinkArticle(this.#table, this.id, linkOf(key, sequence));
      return true;
    } catch (error) {
      if (error instanceof Killed || error instanceof TransientError) return false;
      throw error;
    }
  }

  /** Revisions rise one by one, and no older coder takes the place of a newer one while the article stands. */
  #expectOrder(): void {
    const { commits } = this;
    expect(commits.map(({ rev }) => rev)).toEqual(commits.map((_, position) => position + 1));
    for (const [position, after] of commits.entries()) {
      const before = commits[position - 1];
      if (before?.state === 'coded' && after.state === 'coded') {
        expect(after.coderVersion).toBeGreaterThanOrEqual(before.coderVersion);
      }
    }
  }

  /** The links are those of the files that carry the article, and the rows those of the coder that committed it. */
  async expectCarriers(carriers: Map<string, boolean>): Promise<void> {
    const { meta, rows, links } = await readArticle(this.#table, this.id);
    const keys = [...carriers].flatMap(([key, carries]) => (carries ? [key] : []));
    expect(links.map(({ key }) => key)).toEqual(keys.sort());
    if (keys.length === 0) {
      expect([meta?.state ?? 'withdrawn', rows]).toEqual(['withdrawn', []]);
      return;
    }
    const version = meta?.coderVersion ?? 0;
    const events = new Set(rows.map(({ name }) => name.slice(0, 32)));
    expect(meta?.state).toBe('coded');
    expect(events).toEqual(new Set(this.coded(version).events.map((event) => event.id)));
    expect(rows.map(({ name }) => name)).toEqual(meta?.rows.toSorted());
    expect(new Set(rows.map(({ coderVersion }) => coderVersion))).toEqual(new Set([version]));
  }
}

/** Notes every commit that a client makes. */
export function logCommits({ middlewareStack }: DynamoDBClient): Commit[] {
  const commits: Commit[] = [];
  middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { Item } = args.input as unknown as { Item?: Commit & { sk: string } };
      if (Item?.sk === 'META') commits.push(Item);
      return result;
    },
    { step: 'initialize', priority: 'high' },
  );
  return commits;
}

export function linkOf(key: string, sequence: number): Link {
  return { bucket: 'inbox', key, entry: 0, sequencer: String(sequence).padStart(4, '0') };
}
