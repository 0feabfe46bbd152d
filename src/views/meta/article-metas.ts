import type { Archive, Article } from '../../archive/archive.ts';
import { articleFields, renamed } from '../../schema/field-map.ts';
import type { PublishedField } from '../../schema/field-uses.ts';
import { statedRights } from './copy-terms.ts';
import { machineDate } from './date-text.ts';
import type { HeadLink, MetaTag } from './head.ts';
import { originalSource } from '../../shared/base/printed-source.ts';
import { topicLabels } from './topic-labels.ts';
import type { Urls } from '../../shared/base/urls.ts';

/** The `<link>` that defines the prefix `DC.`, for a page that uses it. */
export function dublinCoreLinks(metas: readonly MetaTag[]): HeadLink[] {
  const isUsed = metas.some(({ name }) => name?.startsWith('DC.'));
  return isUsed ? [{ rel: 'schema.DC', href: 'http://purl.org/dc/terms/' }] : [];
}

/**
 * Returns the `<meta>` elements that Google Scholar, link previews and others read, and Zotero where it has no
 * context object (see citations/context-object.ts). Of what there may be several, Dublin Core repeats nothing that a `citation_` element says, because programs read both; an element with `name` and `property` is for those
 * that read one or the other.
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
  const original = originalSource(archive, article);
  const day = published?.slice(0, 10);
  const byName = (name: string, content: string | undefined): MetaTag[] =>
    content ? [{ name, content }] : [];
  const byProperty = (name: string, content: string | undefined): MetaTag[] =>
    content ? [{ property: name, content }] : [];
  return [
    ...byName('z:itemType', 'newspaperArticle'),
    ...byProperty('article:published_time', published),
    ...byProperty('article:modified_time', data.updated && machineDate(data.updated)),
    ...byProperty('article:section', data.section),
    ...topics.map((content) => ({ name: 'citation_keywords', property: 'article:tag', content })),
    { name: 'citation_title', property: 'og:title', content: data.title },
    ...authors.flatMap((author) => byName('citation_author', author)),
    ...byName('citation_publication_date', day?.replaceAll('-', '/')),
    // Zotero takes any page with `citation_journal_title` for a journal article.
    ...byName('prism.publicationName', original?.publisher ?? archive.site.title),
    ...byName('citation_firstpage', original?.page),
    ...byName('citation_language', article.language),
    {
      name: 'citation_public_url',
      property: 'og:url',
      content: urls.absolute(urls.article(article.id)),
    },
    // Harvesters make records of Dublin Core alone. What can be there only once does no harm to programs that read both.
    { name: 'DC.title', content: data.title },
    { name: 'DC.identifier', content: urls.absolute(urls.article(article.id)) },
    { name: 'DC.type', content: 'Text' },
    ...dublinCore(archive, article, day, note),
    ...byName('DC.publisher', original?.publisher ? undefined : archive.site.publisher),
  ];
}

function dublinCore(
  { site }: Archive,
  article: Article,
  day: string | undefined,
  note: string | undefined,
): MetaTag[] {
  const { data } = article;
  const rights = statedRights(article, { license: site.license });
  // Dublin Core has no term for the undefined ones, or another element says them. The type ensures that no field is forgotten.
  const values: Readonly<Record<PublishedField, readonly string[] | undefined>> = {
    title: undefined,
    standfirst: note === undefined ? [] : [note],
    date: data.date.precision === 'undated' || data.date.edtf === day ? [] : [data.date.edtf],
    updated: data.updated && [data.updated.edtf],
    byline: undefined,
    language: undefined,
    topics: undefined,
    rights: rights === undefined ? [] : [rights],
    source: data.source?.url === undefined ? [] : [data.source.url],
    dateline: undefined,
    section: undefined,
    genre: data.genre === undefined ? [] : [data.genre],
    series: undefined,
    entities: undefined,
    about: undefined,
    text: undefined,
    image: undefined,
    corrections: undefined,
    withheld: undefined,
  };
  const fields = renamed<PublishedField, readonly string[]>(articleFields, 'dublinCore', values);
  return fields.flatMap(([term, values]) => values.map((content) => ({ name: `DC.${term}`, content })));
}
