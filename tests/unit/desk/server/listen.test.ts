import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { listenLocally } from '../../../../src/desk/server/http/listen.ts';

test('in place of a port that something else has, the next free one is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { port: found, close } = await listenLocally(() => undefined, port);
  onTestFinished(close);
  expect(found).toBeGreaterThan(port);
});
