import type { Archive } from '../../archive/archive.ts';
import type { CountedLink } from '../../shared/base/link.ts';
import { datesHref, kindsOf } from './navigation.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/**
 * Returns the links for browsing an archive: dates, kinds of entity, all names, topics. Empty sections are
 * omitted.
 */
export function browseLinks(archive: Archive, urls: Urls): CountedLink[] {
  const words = wordsOf(archive.site);
  const dates = datesHref(archive, urls);
  return [
    ...(dates
      ? [
          {
            text: words.pages.dates,
            href: dates,
            ...linkCount(words, archive.size),
          },
        ]
      : []),
    ...kindsOf(archive).map((kind) => {
      const count = archive.entities.filter(({ data }) => data.kind === kind).length;
      return {
        text: words.kinds(kind),
        href: urls.kind(kind),
        ...linkCount(words, count, words.kindCount(kind, count)),
      };
    }),
    ...(archive.entities.length > 0
      ? [
          {
            text: words.pages.entities,
            href: urls.entities(),
            ...linkCount(words, archive.entities.length, words.names(archive.entities.length)),
          },
        ]
      : []),
    ...(archive.topics.length > 0
      ? [
          {
            text: words.pages.topics,
            href: urls.topics(),
            ...linkCount(words, archive.topics.length, words.topicCount(archive.topics.length)),
          },
        ]
      : []),
  ];
}
