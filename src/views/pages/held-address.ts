import type { Archive } from '../../archive/archive.ts';
import { absentAddresses, fallbacksOf } from '../../archive/addresses/absent-addresses.ts';
import { articleOf } from '../../archive/addresses/addresses.ts';
import { allAddresses, shortAddress } from '../../archive/addresses/implied-addresses.ts';
import { normalizePath } from '../../archive/checks/check-redirects.ts';
import type { ArticleId, EntityId, TopicId } from '../../schema/id.ts';
import { factWithUrls } from '../../shared/base/fact.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { type Redirect, redirects } from './redirect.ts';
import { fixedAddresses, pageAddresses } from './site-pages.ts';

/** A published address whose page is gone. */
export interface HeldAddress {
  /** Below the base: `/2018/06/19/`. */
  readonly address: string;
  /** Where it leads; absent for what is not in the archive at present. */
  readonly to?: string;
}

/** The published addresses whose pages are gone, in order: none answers with an error, except those that were withheld. */
export const heldAddresses = factWithUrls('held addresses', (archive, urls): readonly HeldAddress[] => {
  const { addresses } = archive;
  if (addresses.size === 0) return [];
  const live = new Set([...fixedAddresses, ...pageAddresses(archive, urls)]);
  const absent = new Set(absentAddresses(archive));
  const moved = new Map(redirects(archive, urls).map(({ from, to }) => [below(urls, from), below(urls, to)]));
  const withheld = new Set([...archive.withheld.values()].flatMap((one) => one.addresses.map(normalizePath)));
  const targets = new Map([
    ...[...addresses].flatMap(([address, { codes }]) =>
      codes.map((code) => [shortAddress(code), address] as const),
    ),
    // What is reached by its address only is reached by a former one, too.
    ...[...archive.unlisted.values()].flatMap(({ id, data }) =>
      data.redirectFrom.map((old) => [encodeURI(`/${normalizePath(old)}/`), `/articles/${id}/`] as const),
    ),
  ]);
  const leadsTo = (address: string): string => {
    const own = targets.get(address);
    const candidates =
      own === undefined ? [...current(address, moved), ...(fallbacksOf(address) ?? [])] : [own];
    const found = candidates.find((one) => live.has(one)) ?? candidates.find((one) => absent.has(one)) ?? '/';
    return moved.get(found) ?? found;
  };
  return [...allAddresses(addresses)]
    .filter((address) => address.endsWith('/') && !live.has(address) && !withheld.has(normalizePath(address)))
    .map((address) => (absent.has(address) ? { address } : { address, to: leadsTo(address) }));
});

/** Returns the same list of a record that has another id now. */
function current(address: string, moved: ReadonlyMap<string, string>): string[] {
  const [, record = '', rest = ''] = /^(\/(?:entities|topics)\/[^/]+\/)(.+)$/.exec(address) ?? [];
  const to = moved.get(record);
  return to === undefined ? [] : [`${to}${rest}`];
}

function below(urls: Urls, path: string): string {
  return path.slice(urls.base.length - 1);
}

/** Returns where a held address leads, as the page at a former address. */
export function heldRedirect(archive: Archive, urls: Urls, { address, to = '/' }: HeldAddress): Redirect {
  const path = (place: string) => `${urls.base}${place.slice(1)}`;
  return { from: path(address), to: path(to), title: titleAt(archive, to) };
}

/** Returns the title of what is at an address to which another one leads. */
function titleAt(archive: Archive, address: string): string {
  const words = wordsOf(archive.site);
  const [first = '', id = '', ...rest] = address.split('/').filter((part) => part !== '');
  if (/^\d{4}$/.test(first))
    return words.period([first, id, ...rest].filter((part) => part !== '').join('-'));
  const article = articleOf(address);
  if (article !== undefined) {
    const found = archive.article.get(article as ArticleId) ?? archive.unlisted.get(article as ArticleId);
    return found?.data.title ?? words.pages.absent;
  }
  const record =
    first === 'entities'
      ? archive.entity.get(id as EntityId)?.data.name
      : first === 'topics'
        ? archive.topic.get(id as TopicId)?.data.label
        : undefined;
  const menu: Readonly<Record<string, string | undefined>> = words.menu;
  return (
    record ??
    (id === '' ? menu[first === 'on-this-day' ? 'calendar' : first] : undefined) ??
    archive.site.title
  );
}
