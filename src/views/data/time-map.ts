import type { Archive } from '../../archive/archive.ts';
import { publishedDays } from '../../archive/revisions/revision.ts';
import type { ArticleId } from '../../schema/id.ts';
import type { Route } from '../../shared/base/route.ts';
import { timeMapType, type Urls } from '../../shared/base/urls.ts';

/**
 * Returns the TimeMap of an article: the addresses of its revisions, with the days from which they were published
 * here; captures of an old site are of another address.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7089
 */
function timeMap(archive: Archive, urls: Urls, id: ArticleId): string {
  const revisions = archive.revisions.get(id) ?? [];
  const mementos = revisions
    .flatMap(({ digest, since }) => publishedDays({ since }).map(({ day }) => ({ digest, day })))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const link = (path: string, ...parameters: readonly string[]) =>
    [`<${urls.absolute(path)}>`, ...parameters].join('; ');
  const last = mementos.length - 1;
  return `${[
    link(urls.article(id), 'rel="original"'),
    link(urls.timeMap(id), 'rel="self"', `type="${timeMapType}"`),
    ...mementos.map(({ digest, day }, index) => {
      const place = [index === 0 ? 'first' : '', index === last ? 'last' : '', 'memento']
        .filter(Boolean)
        .join(' ');
      return link(urls.revision(id, digest), `rel="${place}"`, `datetime="${new Date(day).toUTCString()}"`);
    }),
  ].join(',\n')}\n`;
}

export const timeMapRoute: Route<{ readonly id: ArticleId }, string> = {
  paths: ({ revisions }) => [...revisions.keys()].map((id) => ({ params: { id }, props: { id } })),
  view: (archive, urls, { id }) => timeMap(archive, urls, id),
};
