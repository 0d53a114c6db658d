#!/usr/bin/env node
// Runs the command line on the Node.js that the lock file pins, whatever Node.js started this file.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const pinned = join(here, '..', 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const main = join(here, 'main.ts');

if (!existsSync(pinned)) {
  console.error('The pinned Node.js is not installed: run `npm ci` in the folder of the project.');
  process.exit(1);
} else if (realpathSync(pinned) === realpathSync(process.execPath)) {
  await import(main);
} else {
  // The channel lets the child notice when this process is killed and can forward nothing any more.
  const child = spawn(pinned, [main, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm passes a signal to the shell that it runs us in, which ends of it and tells us nothing.
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && process.exit();
  if (process.env.npm_command) setInterval(orphaned, 500).unref();
  child.on('error', (error) => {
    console.error(`The pinned Node.js does not start: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
