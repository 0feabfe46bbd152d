import { compareText } from '../../text/compare-text.ts';
import { type Addresses, articleOf, type PublishedAddress } from './addresses.ts';
import { allAddresses, impliedBy, isShortAddress } from './implied-addresses.ts';
import { mintCode } from './short-code.ts';

/**
 * Returns what is to be added to the addresses of an archive once pages are published: see {@link mergeAddresses}. At the
 * first recording, nobody knows since when its pages have been there, so no line has a day.
 *
 * @param published the addresses of all pages that are or will be there, below the base: `/articles/letter/`
 * @param today the day of publication in the archive’s time zone, `YYYY-MM-DD`
 * @param lacksCode whether an article, by its id, is to get a short link
 */
export function addressesToAdd(
  published: Iterable<string>,
  known: Addresses,
  today: string,
  lacksCode: (id: string) => boolean = () => false,
): Addresses {
  const since = known.size === 0 ? undefined : today;
  const pages = new Set(published);
  const covered = new Set([...allAddresses(known), ...[...pages].flatMap(impliedBy)]);
  const codes = new Set([...known.values()].flatMap((address) => address.codes));
  const codeFor = (address: string): string[] => {
    const id = articleOf(address);
    if (id === undefined || !lacksCode(id) || (known.get(address)?.codes.length ?? 0) > 0) return [];
    const code = mintCode(id, (one) => codes.has(one));
    codes.add(code);
    return [code];
  };
  const added = [...pages].toSorted(compareText).flatMap((address): [string, PublishedAddress][] => {
    const line = known.get(address);
    if (!line && (isShortAddress(address) || covered.has(address))) return [];
    const minted = codeFor(address);
    if (line && minted.length === 0) return [];
    const day = line ? line.since : since;
    return [[address, { ...(day !== undefined && { since: day }), codes: minted }]];
  });
  return new Map(added);
}
