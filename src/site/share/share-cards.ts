import type { Archive, Article } from '../../archive/archive.ts';
import { archiveCard, hasOwnCard, type ShareCard, withFont } from '../../views/meta/share-image.ts';
import { countOf } from '../../text/count-of.ts';
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
 * Returns the share card of an archive, and those of articles, or of articles, entities and topics, if `site.yaml` asks for
 * them.
 */
export function shareCards(archive: Archive, urls: Urls): ShareCardFile[] {
  const { site } = archive;
  const words = wordsOf(site);
  const { title: foot, colors, isReversed } = archiveCard(archive, urls);
  const isBrief = site.shareCards === 'articles';
  // What is certain to be shown with its own picture has no card; of a drawing, only the build knows.
  const needsCard = ({ data: { image } }: Article) =>
    !isBrief || !image || image.articleOnly === true || /\.svg$/i.test(image.src);
  const isForeign = (language: string | undefined) =>
    language !== undefined && directionOf(language) !== directionOf(site.language);
  const pageCard = (
    page: string,
    card: Omit<ShareCard, 'foot' | 'colors' | 'isReversed'>,
    isArticle = false,
  ): ShareCardFile[] =>
    hasOwnCard(archive, card.title, isArticle)
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
    ...archive.articles.filter(needsCard).flatMap(({ id, data }) => {
      const date = words.sentenceCase(words.date(data.date));
      const paper = isBrief && data.source?.publisher !== site.title ? data.source?.publisher : undefined;
      const card = {
        kicker: paper === undefined ? date : `${date} · ${paper}`,
        title: data.title,
        line: isBrief ? undefined : data.standfirst,
        ...(isForeign(data.language) && { isTextReversed: !isReversed }),
      };
      return pageCard(urls.article(id), card, true);
    }),
    ...archive.entities.flatMap(({ id, data }) =>
      pageCard(urls.entity(id), { kicker: words.kind(data.kind), title: data.name, line: data.description }),
    ),
    ...topicsWithPage(archive).flatMap(({ id, data }) =>
      pageCard(urls.topic(id), { kicker: words.labels.topic, title: data.label, line: data.description }),
    ),
  ];
}

/** Returns the note of a build that says what the cards of articles cost in files; undefined if there are none. */
export function cardCountNote(archive: Archive, urls: Urls): string | undefined {
  if (archive.site.shareCards === 'archive') return undefined;
  const count = shareCards(archive, urls).length - 1;
  return `${countOf(count, 'file')} of the site ${count === 1 ? 'is a card' : 'are cards'} for shared links.`;
}
