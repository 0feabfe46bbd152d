import { compareText } from '../../text/compare-text.ts';
import type { CatalogMessage } from '../../text/catalog.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import { isShortCode } from './short-code.ts';

/** What is known of an address that was published. */
export interface PublishedAddress {
  /** The day on which it was first published, `YYYY-MM-DD`; absent if that was before addresses were recorded. */
  readonly since?: string;
  /** The codes of an article’s short links. The first is the one to show; two branches may each have minted one. */
  readonly codes: readonly string[];
}

/** Every address that was ever published, below the base: `/articles/letter/`. */
export type Addresses = ReadonlyMap<string, PublishedAddress>;

/** The name of the file in a content folder. */
export const addressesFile = 'addresses.txt';

/**
 * Reads the text of `addresses.txt`: an address a line, the day on which it was first published, and the code of its short
 * link. Where a merge left two lines of one address, the earlier day wins, and none is earlier than any.
 *
 * @param file its path, for problems
 */
export function parseAddresses(
  text: string,
  file: string,
): { readonly addresses: Addresses; readonly problems: readonly Problem[] } {
  const found = new Map<string, PublishedAddress>();
  const problems: Problem[] = [];
  text.split('\n').forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === '') return;
    const read = parseLine(trimmed);
    if ('message' in read) problems.push({ severity: 'error', file, line: index + 1, ...read });
    else add(found, ...read);
  });
  return { addresses: sorted(withoutSharedCodes(found)), problems };
}

function parseLine(line: string): readonly [string, PublishedAddress] | CatalogMessage {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) return archiveProblem('address-line-merge');
  const [address = '', ...rest] = line.split(/ +/);
  if (!isAddress(address)) return archiveProblem('address-line-page', { text: address });
  const [first = ''] = rest;
  const since = isDay(first) ? first : undefined;
  const codes = since === undefined ? rest : rest.slice(1);
  const fault = codes.find((code) => !isShortCode(code));
  if (fault !== undefined) return archiveProblem('address-line-code', { text: fault });
  if (codes.length > 0 && !articleOf(address)) return archiveProblem('address-line-short-link');
  return [address, { ...(since !== undefined && { since }), codes: [...new Set(codes)] }];
}

/** Returns whether a text is the address of a page below the base, encoded as in links. */
function isAddress(text: string): boolean {
  if (!/^\/(?:[^\s?#]*\/)?(?:[a-z]+\.[a-z]+)?$/.test(text)) return false;
  const parts = text.split('/').slice(1, -1);
  return parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Returns the id of the article at an address; undefined for another page. */
export function articleOf(address: string): string | undefined {
  return /^\/articles\/([^/]+)\/$/.exec(address)?.[1];
}

/** Returns two records of addresses as one: the earlier day wins, and all codes stay. */
export function mergeAddresses(one: Addresses, other: Addresses): Addresses {
  const merged = new Map(one);
  for (const [address, published] of other) add(merged, address, published);
  return sorted(merged);
}

function add(addresses: Map<string, PublishedAddress>, address: string, published: PublishedAddress): void {
  const known = addresses.get(address);
  const [first, second] =
    known && compareText(published.since ?? '', known.since ?? '') < 0
      ? [published, known]
      : [known, published];
  addresses.set(
    address,
    first ? { ...first, codes: [...new Set([...first.codes, ...second.codes])] } : second,
  );
}

/** Leaves a code that two branches gave to two articles with the one that was published first. */
function withoutSharedCodes(addresses: ReadonlyMap<string, PublishedAddress>): Map<string, PublishedAddress> {
  const taken = new Set<string>();
  const byDay = [...addresses].toSorted(
    ([a, { since: x = '' }], [b, { since: y = '' }]) => compareText(x, y) || compareText(a, b),
  );
  return new Map(
    byDay.map(([address, { codes, ...published }]) => {
      const own = codes.filter((code) => !taken.has(code));
      for (const code of own) taken.add(code);
      return [address, { ...published, codes: own }];
    }),
  );
}

function sorted(addresses: ReadonlyMap<string, PublishedAddress>): Addresses {
  return new Map([...addresses].toSorted(([a], [b]) => compareText(a, b)));
}

/** Returns the text of `addresses.txt`. */
export function addressesText(addresses: Addresses): string {
  return [...sorted(addresses)]
    .map(([address, published]) => `${addressLine(address, published)}\n`)
    .join('');
}

/** Returns the line of an address. */
export function addressLine(address: string, { since, codes }: PublishedAddress): string {
  return [address, ...(since === undefined ? [] : [since]), ...codes].join(' ');
}
