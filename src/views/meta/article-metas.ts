import type { Archive, Article } from '../../archive/archive.ts';
import { articleFields, renamed } from '../../schema/field-map.ts';
import type { PublishedField } from '../../schema/field-uses.ts';
import { machineDate } from '../words/date-text.ts';
import type { MetaTag } from './head.ts';
import { topicLabels } from './topic-labels.ts';
import type { Urls } from '../base/urls.ts';

/** The `<link>` that defines the prefix `DC.`. */
export const dublinCoreLink = { rel: 'schema.DC', href: 'http://purl.org/dc/terms/' };

/**
 * Returns the `<meta>` elements that Zotero, Google Scholar and link previews read.
 *
 * @param facts the page’s text note and the names in its byline
 * @see https://www.zotero.org/support/dev/exposing_metadata
 */
export function articleMetas(
  archive: Archive,
  urls: Urls,
  article: Article,
  { note, authors }: { readonly note: string | undefined; readonly authors: readonly string[] },
): MetaTag[] {
  const { data } = article;
  const published = machineDate(data.date);
  const topics = topicLabels(archive, data.topics);
  const original = data.text === 'original' ? data.source : undefined;
  const byName = (name: string, content: string | undefined): MetaTag[] =>
    content ? [{ name, content }] : [];
  const byProperty = (name: string, content: string | undefined): MetaTag[] =>
    content ? [{ property: name, content }] : [];
  return [
    ...byName('z:itemType', 'newspaperArticle'),
    ...byProperty('article:published_time', published),
    ...byProperty('article:modified_time', data.updated && machineDate(data.updated)),
    ...byProperty('article:section', data.section),
    ...topics.flatMap((topic) => byProperty('article:tag', topic)),
    ...byName('citation_title', data.title),
    ...authors.flatMap((author) => byName('citation_author', author)),
    ...byName('citation_publication_date', published?.slice(0, 10).replaceAll('-', '/')),
    // Zotero takes any page with `citation_journal_title` for a journal article.
    ...byName('prism.publicationName', original?.publisher ?? archive.site.title),
    ...byName('citation_firstpage', original?.page),
    ...byName('citation_language', article.language),
    ...byName('citation_public_url', urls.absolute(urls.article(article.id))),
    ...dublinCore(article, authors, topics, note),
    ...byName('DC.identifier', urls.absolute(urls.article(article.id))),
    ...byName('DC.publisher', original?.publisher ?? archive.site.publisher),
  ];
}

function dublinCore(
  { data, language }: Article,
  authors: readonly string[],
  topics: readonly string[],
  note: string | undefined,
): MetaTag[] {
  // Dublin Core has no term for the undefined ones. The type ensures that no field is forgotten.
  const values: Readonly<Record<PublishedField, readonly string[] | undefined>> = {
    title: [data.title],
    standfirst: [data.standfirst, note].filter((text) => text !== undefined),
    date: data.date.precision === 'undated' ? [] : [data.date.edtf],
    updated: data.updated && [data.updated.edtf],
    byline: authors,
    language: [language],
    topics,
    rights: data.rights === undefined ? [] : [data.rights],
    source: data.source?.url === undefined ? [] : [data.source.url],
    dateline: undefined,
    section: undefined,
    entities: undefined,
    about: undefined,
    text: undefined,
    image: undefined,
    corrections: undefined,
  };
  const fields = renamed<PublishedField, readonly string[]>(articleFields, 'dublinCore', values);
  return fields.flatMap(([term, values]) => values.map((content) => ({ name: `DC.${term}`, content })));
}
