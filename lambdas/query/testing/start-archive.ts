import { startTableServer } from '../../table/testing/in-memory-table.ts';
import { Interleaving } from '../../table/testing/interleaving.ts';
import { World } from '../../table/testing/world.ts';
import type { Archive } from '../page.ts';

/** An archive in memory, and a world whose files fill it. */
export async function startArchive(): Promise<{ archive: Archive; world: World; close: () => Promise<void> }> {
  const server = await startTableServer();
  const world = new World(await server.createTable(), new Interleaving());
  return { archive: { table: world.table, inbox: 'inbox' }, world, close: () => server.close() };
}
