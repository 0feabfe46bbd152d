import { normalizePath } from '../checks/check-redirects.ts';
import type { Archive } from '../archive.ts';
import { reservedFolders, reservedIds } from '../../schema/reserved-paths.ts';
import type { CatalogMessage } from '../../text/catalog.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../record.ts';
import { addressesFile, articleOf } from './addresses.ts';

/**
 * Returns the published addresses of articles, records and pages that this archive does not have, under that address or as a
 * former one; without those that a decision took away.
 */
export function absentAddresses(archive: Archive): string[] {
  if (archive.addresses.size === 0) return [];
  const present = new Set(presentPlaces(archive).map(normalizePath));
  return [...archive.addresses.keys()].filter(
    (address) =>
      address !== '/' &&
      address.endsWith('/') &&
      fallbacksOf(address) === undefined &&
      !present.has(normalizePath(address)),
  );
}

function presentPlaces(archive: Archive): string[] {
  const { articles, unlisted, tombstones, entities, topics, pages, withheld } = archive;
  return [
    ...[...articles, ...unlisted.values()].flatMap(({ id, data }) => [
      `articles/${id}`,
      ...data.redirectFrom,
    ]),
    ...tombstones.flatMap(({ id, redirectFrom }) => [`articles/${id}`, ...redirectFrom]),
    ...entities.flatMap(({ id, data }) => [id, ...data.formerIds].map((one) => `entities/${one}`)),
    ...topics
      .filter(({ hasPage }) => hasPage)
      .flatMap(({ id, data }) => [id, ...data.formerIds].map((one) => `topics/${one}`)),
    ...pages.flatMap(({ record: { id, data } }) => [id, ...data.redirectFrom]),
    ...[...withheld.values()].flatMap(({ addresses }) => addresses),
  ];
}

/**
 * Returns where the address of a list leads once the list is gone, the nearest first; undefined for the address of an article,
 * a record or a page of the keeper’s own, which stands for itself.
 *
 * @param address below the base: `/2018/06/19/`
 */
export function fallbacksOf(address: string): readonly string[] | undefined {
  const parts = address.split('/').filter((part) => part !== '');
  const [first = '', second = '', third, fourth] = parts;
  if (/^\d{4}$/.test(first)) return [...above(parts), '/dates/'];
  if (first === 'articles') return third === 'revisions' ? [`/articles/${second}/`] : undefined;
  if (first === 'entities' || first === 'topics') {
    if (reservedIds.has(second) || parts.length === 1) return [...above(parts), '/'];
    if (parts.length === 2) return undefined;
    const subject = `/${first}/${second}/`;
    if (third !== 'with' || fourth === undefined || fourth === 'page') return above(parts, 2);
    return [...above(parts, 4), subject, `/entities/${fourth}/`, '/entities/'];
  }
  if (first === 'network' && third !== undefined) return [`/topics/${third}/`, '/network/', '/'];
  if (reservedFolders.has(first)) return [...above(parts), '/'];
  return undefined;
}

/** Returns the addresses above one that have at least some parts: `/2018/06/` and `/2018/` above `/2018/06/19/`. */
function above(parts: readonly string[], least = 1): string[] {
  return Array.from(
    { length: Math.max(0, parts.length - least) },
    (_, index) => `/${parts.slice(0, parts.length - 1 - index).join('/')}/`,
  );
}

/**
 * Returns a warning for each published address whose article, record or page is gone, with what to do.
 *
 * @param folder the name of the content folder
 */
export function absentProblems(archive: Archive, content: Content, folder: string): Problem[] {
  const absent = absentAddresses(archive);
  if (absent.length === 0) return [];
  const articles = new Map<string, string>(content.articles.map(({ id, file }) => [id, file]));
  return absent.map((address) => ({
    severity: 'warning',
    file: `${folder}/${addressesFile}`,
    path: [address],
    ...explained(address, articles.get(articleOf(address) ?? '')),
  }));
}

function explained(address: string, file: string | undefined): CatalogMessage {
  if (file !== undefined) return archiveProblem('address-held-back', { file });
  const [, folder = '', id = ''] = address.split('/');
  const which = ({ articles: 'article', entities: 'entity', topics: 'topic' } as const)[folder];
  if (which === undefined) return archiveProblem('address-gone', { address });
  const field = which === 'article' ? `redirectFrom: [${address}]` : `formerIds: [${id}]`;
  return archiveProblem('address-of-record-gone', { which, field });
}

/** Whether a problem is about a published address that has no page. */
export function isAbsentProblem({ severity, file }: Problem): boolean {
  return severity === 'warning' && file.endsWith(`/${addressesFile}`);
}
