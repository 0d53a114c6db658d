import { jest } from '@jest/globals';
import { run } from '../run.ts';

export interface Captured {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in this process, where nothing is a terminal. */
export async function captured(args: string[]): Promise<Captured> {
  let stdout = '';
  let stderr = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
  jest.spyOn(console, 'error').mockImplementation((text) => {
    stderr += `${text}\n`;
  });
  try {
    const code = await run(args);
    return { code, stdout, stderr };
  } finally {
    jest.restoreAllMocks();
    process.exitCode = undefined;
  }
}
