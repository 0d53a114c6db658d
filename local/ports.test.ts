import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from '@jest/globals';
import { PortInUseError } from './errors.ts';
import { startLocalStack } from './local-stack.ts';

it('refuses a port that is taken, by its number and the flag that changes it', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;

  const run = startLocalStack({ s3Port: 0, dynamoPort: port, queryPort: 0 });

  await expect(run).rejects.toThrow(PortInUseError);
  await expect(run).rejects.toThrow(
    `Port ${port} is in use by another program. Stop it, or choose another port with --dynamo-port.`,
  );
  other.close();
});
