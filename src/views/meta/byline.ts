import type { Archive, Article } from '../../archive/archive.ts';
import type { MaybeLink } from '../base/link.ts';
import type { Urls } from '../base/urls.ts';

/** Who signs an article, in order; those who have a record lead to it. */
export function byline(archive: Archive, urls: Urls, { data }: Article): MaybeLink[] {
  return data.byline.flatMap(({ name, entity }): MaybeLink[] => {
    if (entity === undefined) return name === undefined ? [] : [{ text: name }];
    const record = archive.entity.get(entity);
    return record ? [{ text: record.data.name, href: urls.entity(entity) }] : [];
  });
}

/** The names of those who sign an article, in order. */
export function bylineNames(archive: Archive, { data }: Article): string[] {
  return data.byline.flatMap(({ name, entity }) =>
    entity === undefined ? (name ?? []) : (archive.entity.get(entity)?.data.name ?? []),
  );
}
