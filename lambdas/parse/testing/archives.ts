import { pack } from 'tar-stream';
import { ZipFile } from 'yazl';

/** Contents by their paths. */
export type Members = Record<string, string | Uint8Array>;

/** The same archive comes out whenever it is made. */
const MADE = new Date('2015-09-21T12:00:00Z');

export async function zipOf(members: Members): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(members)) archive.addBuffer(Buffer.from(content), name, { mtime: MADE });
  archive.end();
  return Buffer.concat(await Array.fromAsync(archive.outputStream as AsyncIterable<Uint8Array>));
}

export async function tarOf(members: Members): Promise<Buffer> {
  const archive = pack();
  for (const [name, content] of Object.entries(members)) archive.entry({ name, mtime: MADE }, Buffer.from(content));
  archive.finalize();
  return Buffer.concat(await Array.fromAsync(archive as unknown as AsyncIterable<Uint8Array>));
}
