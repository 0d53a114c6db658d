import type { Notified } from '../table/files/put-file.ts';
import type { Table } from '../table/table.ts';
import type { Inbox } from './inbox.ts';
import type { Bounds } from './parcel.ts';
import type { openFile } from './read.ts';

/** What reading a file works with. */
export interface ParseStage {
  table: Table;
  inbox: Inbox;
  openFile: typeof openFile;
  /** Sends a body to the extract queue. */
  send(body: string): Promise<void>;
  /** Asks the stage for large files to read a file, or to read it on. */
  sendOn(file: Notified): Promise<void>;
  /** By default those of the queue. */
  bounds?: Bounds;
}

/** The invocation that reads. */
export interface Invocation {
  /** Whether it is of the stage for large files and archives, which takes one file at a time. */
  isForLarge: boolean;
  /** Milliseconds until it is ended. */
  remaining(): number;
}
