import { cp, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashSources } from '../local/template/hash-sources.ts';

const ROOT = join(import.meta.dirname, '..');

/** Bundles by the hash of their sources. */
const KEPT = join(ROOT, 'node_modules', '.cache', 'entente');

/** How the name of a folder begins that is being filled. */
const UNFINISHED = 'new-';

/** Gives a new data directory the bundles that an earlier stack of the same sources has made, where there was one. */
export async function lendBundles(directory: string): Promise<void> {
  const hash = hashSources(ROOT);
  await mkdir(KEPT, { recursive: true });
  if (!(await readdir(KEPT)).includes(hash)) return;
  await cp(join(KEPT, hash), bundlesOf(directory), { recursive: true });
}

/** Keeps the bundles of a stack that runs for those that follow, and no older ones. */
export async function keepBundles(directory: string): Promise<void> {
  const hash = hashSources(ROOT);
  const others = (await readdir(KEPT)).filter((name) => !name.startsWith(UNFINISHED));
  if (others.includes(hash)) return;
  for (const name of others) await rm(join(KEPT, name), { recursive: true, force: true });
  const fresh = await mkdtemp(join(KEPT, UNFINISHED));
  await cp(bundlesOf(directory), fresh, { recursive: true });
  // Where another was faster, its bundles are the same.
  await rename(fresh, join(KEPT, hash)).catch(() => rm(fresh, { recursive: true }));
}

function bundlesOf(directory: string): string {
  return join(directory, 'cdk.out');
}
