import * as dns from 'node:dns';
import { expect, test, vi } from 'vitest';
import { guardedLookup, isPublicAddress, PrivateAddress } from '../../../src/links/public-address.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

vi.mock('node:dns', { spy: true });

/** Resolves a name of fiction to some addresses, and returns what the connection is given. */
function resolved(...addresses: readonly string[]): Promise<unknown> {
  const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  vi.mocked(dns.lookup).mockImplementation(((_: string, __: object, done: (...args: unknown[]) => void) =>
    done(null, found)) as never);
  return new Promise((resolve, reject) =>
    guardedLookup(isPublicAddress)('name.example', { all: true }, (error, given) =>
      error ? reject(error) : resolve(given),
    ),
  );
}

test('a name that leads to public addresses is given all of them', async () => {
  expect(await resolved('8.8.8.8', '2606:4700::1111')).toEqual([
    { address: '8.8.8.8', family: 4 },
    { address: '2606:4700::1111', family: 6 },
  ]);
});

test.each([['10.0.0.1'], ['8.8.8.8', '10.0.0.1'], ['::1', '8.8.8.8'], []])(
  'a name that leads to %j is refused, even if one of them is public',
  async (...addresses) => {
    expect(await faultOf(resolved(...addresses))).toBeInstanceOf(PrivateAddress);
  },
);
