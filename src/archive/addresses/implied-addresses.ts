import type { Addresses } from './addresses.ts';

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
