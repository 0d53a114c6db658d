import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from '@jest/globals';
import { explain } from './errors.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('explain', () => {
  it('says that nothing runs when a connection is refused', async () => {
    const client = new DynamoDBClient({
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${await freePort()}`,
      credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
      maxAttempts: 1,
    });
    const error = await client.send(new ListTablesCommand({})).catch((reason: unknown) => reason);
    expect(explain(error)).toMatch(/^Nothing answers .* `npx entente up`\.$/);
  });

  it('says that there are no credentials or no region', async () => {
    const noCredentials = new DynamoDBClient({
      region: 'us-east-1',
      credentials: async () => {
        throw Object.assign(new Error('Could not load credentials from any providers'), {
          name: 'CredentialsProviderError',
        });
      },
    });
    const error = await noCredentials.send(new ListTablesCommand({})).catch((reason: unknown) => reason);
    expect(explain(error)).toMatch(/no AWS credentials/);
    expect(explain(new Error('Region is missing'))).toMatch(/AWS_REGION/);
  });

  it.each([
    ['ResourceNotFoundException', 'Requested resource not found', /^There is no such table/],
    ['AccessDeniedException', 'User u may not perform: dynamodb:Scan', /^AWS does not allow it: .*dynamodb:Scan$/],
    ['ENOTFOUND', 'getaddrinfo ENOTFOUND dynamodb.nowhere-1.amazonaws.com', /check the AWS region/],
  ])('says what %s means', (name, message, sentence) => {
    const error = Object.assign(new Error(message), name.startsWith('E') ? { code: name } : { name });
    expect(explain(error)).toMatch(sentence);
  });

  it('gives the message of any other error, and something for what is no error', () => {
    expect(explain(new Error('The disk is full.'))).toBe('The disk is full.');
    expect(explain('odd')).toBe('odd');
  });
});
