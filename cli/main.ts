import { exitWhenReaderLeaves } from './output/write.ts';
import { run } from './run.ts';

exitWhenReaderLeaves();
process.exitCode = await run(process.argv.slice(2));
