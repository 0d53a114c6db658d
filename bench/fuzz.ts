/**
 * What becomes of damaged files, `npm run bench:fuzz [-- FORMAT [RUNS]]`: 2,000 mutations of sound files of each format are read.
 * It fails when reading throws anything but a rejection, leaves a promise behind that is rejected, or takes too long.
 */
import fc from 'fast-check';
import { mutations } from '../lambdas/parse/testing/mutations.ts';
import { readMutation } from '../lambdas/parse/testing/read-mutation.ts';
import { seeds } from '../lambdas/parse/testing/seeds.ts';

/** Of the processor, for the largest fixture. */
const MAX_MILLISECONDS = 20_000;

const [wanted, runs = '2000'] = process.argv.slice(2);
process.on('unhandledRejection', (error) => {
  throw error;
});

const rows: Record<string, object> = {};
for (const [format, made] of await seeds()) {
  if (wanted !== undefined && wanted !== format) continue;
  let [slowest, read] = [0, 0];
  const codes = new Set<string>();
  const property = fc.asyncProperty(mutations(made), async (file) => {
    const begun = process.cpuUsage();
    const outcome = await readMutation(file);
    const { user, system } = process.cpuUsage(begun);
    const taken = (user + system) / 1000;
    if (taken > MAX_MILLISECONDS) throw new Error(`${file.name} takes ${Math.round(taken)} ms`);
    slowest = Math.max(slowest, taken);
    if (/^\d/.test(outcome)) read += 1;
    else codes.add(outcome);
  });
  await fc.assert(property, { numRuns: Number(runs), endOnFailure: true });
  rows[format] = {
    files: made.length,
    mutations: Number(runs),
    read,
    'slowest, ms': Math.round(slowest),
    codes: [...codes].sort().join(' '),
  };
}
console.table(rows);
