import type { Archive } from '../../archive/archive.ts';
import { archiveCard, hasOwnCard, type ShareCard, withFont } from '../../views/meta/share-image.ts';
import { directionOf } from '../../shared/base/bidi.ts';
import { topicsWithPage } from '../../views/meta/topic-page.ts';
import { shareCardUrl, type Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** A share card and its path. */
export interface ShareCardFile {
  readonly path: string;
  readonly card: ShareCard;
}

/**
 * Returns the share card of an archive, and those of articles, entities and topics if `site.yaml` asks for
 * them.
 */
export function shareCards(archive: Archive, urls: Urls): ShareCardFile[] {
  const { site } = archive;
  const words = wordsOf(site);
  const { title: foot, colors, isReversed } = archiveCard(archive, urls);
  const isForeign = (language: string | undefined) =>
    language !== undefined && directionOf(language) !== directionOf(site.language);
  const pageCard = (page: string, card: Omit<ShareCard, 'foot' | 'colors' | 'isReversed'>): ShareCardFile[] =>
    hasOwnCard(archive, card.title)
      ? [
          {
            path: shareCardUrl(page),
            card: withFont(archive, {
              ...card,
              foot,
              ...(colors && { colors }),
              ...(isReversed && { isReversed }),
            }),
          },
        ]
      : [];
  return [
    { path: shareCardUrl(urls.home()), card: archiveCard(archive, urls) },
    ...archive.articles.flatMap(({ id, data }) =>
      pageCard(urls.article(id), {
        kicker: words.sentenceCase(words.date(data.date)),
        title: data.title,
        line: data.standfirst,
        ...(isForeign(data.language) && { isTextReversed: !isReversed }),
      }),
    ),
    ...archive.entities.flatMap(({ id, data }) =>
      pageCard(urls.entity(id), { kicker: words.kind(data.kind), title: data.name, line: data.description }),
    ),
    ...topicsWithPage(archive).flatMap(({ id, data }) =>
      pageCard(urls.topic(id), { kicker: words.labels.topic, title: data.label, line: data.description }),
    ),
  ];
}
