import { createServer } from 'node:net';
import { PortInUseError } from './errors.ts';

/**
 * Looks whether a loopback port can be had, before anything is opened that would have to be closed again.
 * @param option the command line's option for the port
 * @throws PortInUseError
 */
export async function checkPort(port: number, option: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(cause.code === 'EADDRINUSE' ? new PortInUseError(port, option, { cause }) : cause);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  await new Promise((resolve) => server.close(resolve));
}
