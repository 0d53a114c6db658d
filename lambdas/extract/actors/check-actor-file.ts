/**
 * `node check-actor-file.ts FILE`: exit code 0 when the file of own actors can be used, else 1 and the reason on standard
 * error. A program of its own, so that the CDK can ask without importing the coder.
 */
import { readActorFile } from './actor-file.ts';

try {
  readActorFile(process.argv[2] as string);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
