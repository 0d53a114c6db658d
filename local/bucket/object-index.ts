import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { S3Object } from '../../node_modules/fauxqs/dist/s3/s3Types.js';

/** What is known of an object besides its bytes. */
export type ObjectFacts = Omit<S3Object, 'body'>;

/** An object whose bytes are a file of the bucket's folder. */
export interface IndexedObject {
  facts: ObjectFacts;
  /** Below the bucket's folder, with `/`. */
  path: string;
  /** Of the file when it became this object: what tells whether it has been changed since. */
  size: number;
  mtimeMs: number;
  /** Of the latest event of the object. */
  sequencer: string;
}

/** The objects of one bucket, on disk and in memory: what the files of a folder cannot say themselves. */
export class ObjectIndex {
  private readonly database: DatabaseSync;
  private readonly statements: Record<'put' | 'delete' | 'removed', StatementSync>;
  private readonly byKey = new Map<string, IndexedObject>();
  private readonly keyByPath = new Map<string, string>();

  /** @param file SQLite database, made when it is missing */
  constructor(file: string) {
    this.database = new DatabaseSync(file);
    // A crash of this program loses nothing in this mode, and no write waits for the disk.
    this.database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS objects (key TEXT PRIMARY KEY, entry TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS removals (id INTEGER PRIMARY KEY CHECK (id = 0), sequencer TEXT NOT NULL);
    `);
    this.statements = {
      put: this.database.prepare('INSERT OR REPLACE INTO objects (key, entry) VALUES (?, ?)'),
      delete: this.database.prepare('DELETE FROM objects WHERE key = ?'),
      removed: this.database.prepare('INSERT OR REPLACE INTO removals (id, sequencer) VALUES (0, ?)'),
    };
    for (const row of this.database.prepare('SELECT entry FROM objects').all()) {
      const entry = JSON.parse(String(row['entry'])) as IndexedObject;
      this.remember({ ...entry, facts: { ...entry.facts, lastModified: new Date(entry.facts.lastModified) } });
    }
  }

  get(key: string): IndexedObject | undefined {
    return this.byKey.get(key);
  }

  atPath(path: string): IndexedObject | undefined {
    const key = this.keyByPath.get(path);
    return key === undefined ? undefined : this.byKey.get(key);
  }

  all(): IndexedObject[] {
    return [...this.byKey.values()];
  }

  put(entry: IndexedObject): void {
    this.forget(entry.facts.key);
    this.remember(entry);
    this.statements.put.run(entry.facts.key, JSON.stringify(entry));
  }

  /** @param sequencer of the removal */
  delete(key: string, sequencer: string): void {
    this.forget(key);
    this.statements.removed.run(sequencer);
    this.statements.delete.run(key);
  }

  /** The highest sequencer that was given out; null when none was. */
  lastSequencer(): string | null {
    const row = this.database.prepare('SELECT sequencer FROM removals').get();
    const given = [...this.byKey.values()].map(({ sequencer }) => sequencer);
    return [...given, ...(row ? [String(row['sequencer'])] : [])].reduce<string | null>(
      (last, sequencer) => (last === null || sequencer > last ? sequencer : last),
      null,
    );
  }

  close(): void {
    this.database.close();
  }

  private remember(entry: IndexedObject): void {
    this.byKey.set(entry.facts.key, entry);
    this.keyByPath.set(entry.path, entry.facts.key);
  }

  private forget(key: string): void {
    const entry = this.byKey.get(key);
    if (!entry) return;
    this.byKey.delete(key);
    if (this.keyByPath.get(entry.path) === key) this.keyByPath.delete(entry.path);
  }
}
