import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

// Networks that are not the public Internet: this machine, the local network, and reserved addresses.
// See the special-purpose registries of RFC 6890.
const networks = {
  ipv4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
  ],
  // Only 2000::/3 is assigned; of it, some is for documentation or leads to IPv4.
  ipv6: ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
} as const;

// A list for each family, because Node compares an IPv4 address with networks of IPv6 as well.
const blocked = { ipv4: blockListOf('ipv4'), ipv6: blockListOf('ipv6') };

function blockListOf(family: keyof typeof networks): BlockList {
  const list = new BlockList();
  for (const network of networks[family]) {
    const [address, prefix] = network.split('/');
    list.addSubnet(address!, Number(prefix), family);
  }
  return list;
}

/** Thrown where an address leads into a private network. */
export class PrivateAddress extends Error {}

/** Returns whether an IP address is on the public Internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return !blocked[family].check(address, family);
}

/** Returns the IP address that a host of a URL is written as, such as `127.0.0.1` or `::1`; undefined for a name. */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? undefined : bare;
}

/**
 * Resolves a name only to public addresses. It is used for the connection itself, so that a name can’t lead elsewhere
 * between a check and the request.
 *
 * @param isAllowed whether a connection may go to an IP address
 */
export function guardedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const allowed = addresses.filter(({ address }) => isAllowed(address));
      // One private address among public ones is refused, too: it is how a name is made to change.
      if (allowed.length < addresses.length || allowed.length === 0)
        return callback(new PrivateAddress(`${hostname} is in a private network`), []);
      if (options.all) return callback(null, allowed);
      callback(null, allowed[0]!.address, allowed[0]!.family);
    });
  };
}
