import type { Archive, Article } from '../../archive/archive.ts';
import { articleFields, type PublishedField, renamed } from '../../schema/field-map.ts';
import { machineDate } from '../words/date-text.ts';
import type { MetaTag } from './head.ts';
import { topicLabels } from './topic-labels.ts';
import type { Urls } from '../base/urls.ts';

/** The `<link>` that says what `DC.` stands for. */
export const dublinCoreLink = { rel: 'schema.DC', href: 'http://purl.org/dc/terms/' };

/**
 * The `<meta>` elements by which Zotero, Google Scholar and link previews know an article.
 *
 * @param said the page's text note and the names of its byline
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
  const named = (name: string, content: string | undefined): MetaTag[] =>
    content ? [{ name, content }] : [];
  const property = (name: string, content: string | undefined): MetaTag[] =>
    content ? [{ property: name, content }] : [];
  return [
    ...named('z:itemType', 'newspaperArticle'),
    ...property('article:published_time', published),
    ...property('article:modified_time', data.updated && machineDate(data.updated)),
    ...property('article:section', data.section),
    ...topics.flatMap((topic) => property('article:tag', topic)),
    ...named('citation_title', data.title),
    ...authors.flatMap((author) => named('citation_author', author)),
    ...named('citation_publication_date', published?.slice(0, 10).replaceAll('-', '/')),
    // Zotero takes whatever has a `citation_journal_title` for a journal's.
    ...named('prism.publicationName', original?.publisher ?? archive.site.title),
    ...named('citation_firstpage', original?.page),
    ...named('citation_language', article.language),
    ...named('citation_public_url', urls.absolute(urls.article(article.id))),
    ...dublinCore(article, authors, topics, note),
    ...named('DC.identifier', urls.absolute(urls.article(article.id))),
    ...named('DC.publisher', original?.publisher ?? archive.site.publisher),
  ];
}

function dublinCore(
  { data, language }: Article,
  authors: readonly string[],
  topics: readonly string[],
  note: string | undefined,
): MetaTag[] {
  // Dublin Core has no term for those that are undefined; a field that is forgotten is an error of types.
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
