import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that decides what the CDK app synthesizes: the stack, the code it bundles, and what both are built with. */
const SOURCES = ['cdk', 'lambdas', 'cdk.json', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Hashes the names and bytes of the sources, tests excluded.
 * @param root folder of the project
 */
export function hashSources(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of [...SOURCES, ...actorsFile(root)]) {
    if (!existsSync(join(root, source))) continue;
    const files = statSync(join(root, source)).isFile() ? [source] : globSync(`${source}/**/*`, { cwd: root }).sort();
    for (const file of files) {
      if (file.endsWith('.test.ts') || !statSync(join(root, file)).isFile()) continue;
      hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex').slice(0, 32);
}

/** The file that an option in cdk.json makes part of a bundle. */
function actorsFile(root: string): string[] {
  const path = join(root, 'cdk.json');
  const { context } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const file: unknown = context?.entente?.actorsFile;
  return typeof file === 'string' ? [file] : [];
}
