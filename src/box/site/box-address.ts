import type { BoxSite } from './box-site.ts';

/**
 * Returns the address in a box of what a page or a style sheet of the site links to: relative, because nobody knows where
 * the box will be. What is not in the box is at its public address.
 *
 * @param address as the site has it, decoded
 * @param from the path of the page below the base
 * @returns undefined if the address stays as it is
 */
export function boxAddress(address: string, from: string, site: BoxSite): string | undefined {
  if (address === '' || address.startsWith('#') || address.startsWith('?')) return undefined;
  const { hosted } = site;
  if (hosted !== undefined && address.startsWith(hosted) && site.has(address.slice(hosted.length)))
    return '../'.repeat(from.split('/').length - 1) + address.slice(hosted.length);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return undefined;
  const absolute = address.startsWith('/') ? address : resolved(address, site.base + from);
  if (!absolute.startsWith(site.base)) return undefined;
  const [path, rest] = parted(absolute.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.has(decoded(file))) return site.home + path + rest;
  return '../'.repeat(from.split('/').length - 1) + file + rest;
}

/** Splits an address before its query or fragment. */
function parted(address: string): readonly [path: string, rest: string] {
  const end = address.search(/[?#]/);
  return end < 0 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}

function resolved(address: string, from: string): string {
  const { pathname, search, hash } = new URL(address, `https://box.invalid${from}`);
  return pathname + search + hash;
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
