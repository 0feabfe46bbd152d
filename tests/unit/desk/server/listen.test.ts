import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listenLocally } from '../../../../src/desk/server/http/listen.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === '::1'),
);

/** Lets every server that would listen at an address fail with an error of the system. */
function failAt(address: string, code: string): void {
  const listen = Reflect.get(Server.prototype, 'listen') as (...args: readonly unknown[]) => Server;
  const spy = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (
    this: Server,
    ...args: readonly unknown[]
  ) {
    if (args[1] !== address) return listen.apply(this, [...args]);
    queueMicrotask(() => this.emit('error', Object.assign(new Error(`listen ${code}`), { code })));
    return this;
  });
  onTestFinished(() => {
    spy.mockRestore();
  });
}

test('in place of a port that something else has, the next free one is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { port: found, close } = await listenLocally(() => undefined, port);
  onTestFinished(close);
  expect(found).toBeGreaterThan(port);
});

test.each(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])(
  'a machine without IPv6 (%s) listens at its other address',
  async (code) => {
    failAt('::1', code);
    const { port, close } = await listenLocally((_, response) => response.end('The desk'), 0);
    onTestFinished(close);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('The desk');
  },
);

test('a port that may not be used is said, and no other one is tried', async () => {
  failAt('127.0.0.1', 'EACCES');
  expect((await faultOf(listenLocally(() => undefined, 80))).message).toMatch('listen EACCES');
});

test.runIf(hasIPv6)(
  'a port of which one address is taken is left, and both addresses of the next one answer',
  async () => {
    const other = createServer().listen(0, '::1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { port: found, close } = await listenLocally((_, response) => response.end('The desk'), port);
    onTestFinished(close);
    expect(found).toBeGreaterThan(port);
    for (const address of ['127.0.0.1', '[::1]'])
      expect(await (await fetch(`http://${address}:${found}/`)).text()).toBe('The desk');
    // The first address of the port that was left is free.
    const free = createServer().listen(port, '127.0.0.1');
    await once(free, 'listening');
    free.close();
    // So are both of the other one once the desk is closed, though a browser has kept its connection.
    close();
    for (const address of ['127.0.0.1', '::1']) {
      const again = createServer().listen(found, address);
      await once(again, 'listening');
      again.close();
    }
  },
);

test('the last port is the last one that is tried', async () => {
  failAt('127.0.0.1', 'EADDRINUSE');
  expect((await faultOf(listenLocally(() => undefined, 65_534))).message).toMatch(
    'No port from 65534 on is free.',
  );
});
