import type { Archive } from '../../archive/archive.ts';
import type { CountedLink } from '../base/link.ts';
import { datesHref, kindsOf } from './navigation.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/**
 * Returns the links for browsing an archive: dates, kinds of entity, all names, topics. Empty sections are
 * omitted.
 */
export function browseLinks(archive: Archive, urls: Urls): CountedLink[] {
  const words = wordsOf(archive.site.language);
  const dates = datesHref(archive, urls);
  const { length } = archive.articles;
  return [
    ...(dates
      ? [
          {
            text: words.pages.dates,
            href: dates,
            count: length,
            figure: words.number(length),
            countText: words.articles(length),
          },
        ]
      : []),
    ...kindsOf(archive).map((kind) => {
      const count = archive.entities.filter(({ data }) => data.kind === kind).length;
      return {
        text: words.kinds(kind),
        href: urls.kind(kind),
        count,
        figure: words.number(count),
        countText: words.kindCount(kind, count),
      };
    }),
    ...(archive.entities.length > 0
      ? [
          {
            text: words.pages.entities,
            href: urls.entities(),
            count: archive.entities.length,
            figure: words.number(archive.entities.length),
            countText: words.names(archive.entities.length),
          },
        ]
      : []),
    ...(archive.topics.length > 0
      ? [
          {
            text: words.pages.topics,
            href: urls.topics(),
            count: archive.topics.length,
            figure: words.number(archive.topics.length),
            countText: words.topicCount(archive.topics.length),
          },
        ]
      : []),
  ];
}
