import { createWriteStream, existsSync, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A log that has grown beyond this is put aside at the next start. Bytes. */
const LARGE = 10_000_000;

/** The log of a function: what its processes print, and Lambda's own START, END and REPORT lines. */
export class FunctionLog {
  private readonly stream: WriteStream;

  /** @param file appended to */
  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    if (existsSync(file) && statSync(file).size > LARGE) renameSync(file, `${file}.old`);
    this.stream = createWriteStream(file, { flags: 'a' });
  }

  write(line: string): void {
    if (this.stream.writable) this.stream.write(`${line}\n`);
  }

  /** Copies whole lines, so that those of several processes do not mix. */
  follow(output: Readable): void {
    createInterface({ input: output, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => this.write(line));
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.stream.end(() => resolve()));
  }
}
