import type { Archive } from '../../archive/archive.ts';
import { archiveCard, hasOwnCard, type ShareCard } from '../meta/share-image.ts';
import { shareCardUrl, type Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** A share card and its path. */
export interface ShareCardFile {
  /** Its path. */
  readonly path: string;
  readonly card: ShareCard;
}

/** Returns the share cards of an archive: its own, and if `site.yaml` asks for them, those of articles, entities and topics. */
export function shareCards(archive: Archive, urls: Urls): ShareCardFile[] {
  const { site } = archive;
  const words = wordsOf(site.language);
  const foot = archiveCard(archive, urls).title;
  const own = (page: string, card: Omit<ShareCard, 'foot'>): ShareCardFile[] =>
    hasOwnCard(archive, card.title) ? [{ path: shareCardUrl(page), card: { ...card, foot } }] : [];
  return [
    { path: shareCardUrl(urls.home()), card: archiveCard(archive, urls) },
    ...archive.articles.flatMap(({ id, data }) =>
      own(urls.article(id), {
        kicker: words.sentenceCase(words.date(data.date)),
        title: data.title,
        line: data.standfirst,
      }),
    ),
    ...archive.entities.flatMap(({ id, data }) =>
      own(urls.entity(id), { kicker: words.kind(data.kind), title: data.name, line: data.description }),
    ),
    ...archive.topics.flatMap(({ id, data }) =>
      own(urls.topic(id), { kicker: words.labels.topic, title: data.label, line: data.description }),
    ),
  ];
}
