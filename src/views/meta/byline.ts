import type { Archive, Article } from '../../archive/archive.ts';
import type { MaybeLink } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';

/** Returns the authors of an article in order, linked to their records. */
export function byline(archive: Archive, urls: Urls, { data }: Article): MaybeLink[] {
  return data.byline.flatMap(({ name, entity }): MaybeLink[] => {
    if (entity === undefined) return name === undefined ? [] : [{ text: name }];
    const record = archive.entity.get(entity);
    return record ? [{ text: record.data.name, href: urls.entity(entity) }] : [];
  });
}

/** Returns the names of an article’s authors in order. */
export function bylineNames(archive: Archive, { data }: Article): string[] {
  return data.byline.flatMap(({ name, entity }) =>
    entity === undefined ? (name ?? []) : (archive.entity.get(entity)?.data.name ?? []),
  );
}
