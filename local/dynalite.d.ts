declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB server; `close` also closes its database. */
  export default function dynalite(options: {
    /** Folder of the LevelDB database. */
    path?: string;
    /** How long a new table stays in the state CREATING, in milliseconds. */
    createTableMs?: number;
  }): Server;
}
