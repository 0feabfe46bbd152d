import { type Addresses, articleOf, type PublishedAddress } from './addresses.ts';
import { compareText } from '../../text/compare-text.ts';
import { mintCode } from './short-code.ts';

/**
 * Returns the addresses of lists that follow from the address of another page, which has a line: the year and the month above
 * a day, the day of the calendar, the pages of a long list before its last one. They need no line of their own.
 */
export function impliedBy(address: string): readonly string[] {
  const [, year, month, day] = /^\/(\d{4})\/(\d\d)\/(?:(\d\d)\/)?$/.exec(address) ?? [];
  if (year !== undefined)
    return [
      `/${year}/`,
      ...(day === undefined ? [] : [`/${year}/${month}/`, `/on-this-day/${month}-${day}/`]),
    ];
  const [, list, number] = /^(\/.+\/)page\/(\d{1,4})\/$/.exec(address) ?? [];
  return Array.from(
    { length: Math.max(0, Number(number ?? 0) - 2) },
    (_, index) => `${list}page/${index + 2}/`,
  );
}

/** Returns every address that was published: those with a line, those that follow from them, and short links. */
export function allAddresses(addresses: Addresses): ReadonlySet<string> {
  const all = new Set<string>();
  for (const [address, { codes }] of addresses) {
    all.add(address);
    for (const one of impliedBy(address)) all.add(one);
    for (const code of codes) all.add(shortAddress(code));
  }
  return all;
}

/** Returns the address of a short link. */
export function shortAddress(code: string): string {
  return `/a/${code}/`;
}

/** Returns whether an address is that of a short link. */
export function isShortAddress(address: string): boolean {
  return address.startsWith('/a/');
}

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
