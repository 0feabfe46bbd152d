import { normalizePath } from '../checks/check-redirects.ts';
import type { Archive } from '../archive.ts';
import { fallbacksOf } from './fallbacks.ts';

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
