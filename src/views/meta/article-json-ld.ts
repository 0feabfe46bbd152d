import type { Archive, Article } from '../../archive/archive.ts';
import { attachmentTypes } from '../../schema/attachment.ts';
import type { ArticleData, Genre, Source } from '../../schema/article.ts';
import { articleFields, renamed, sourceFields } from '../../schema/field-map.ts';
import type { PublishedField } from '../../schema/field-uses.ts';
import type { EntityId } from '../../schema/id.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { statedRights } from './copy-terms.ts';
import { machineDate } from './date-text.ts';
import { isPersonalName } from './citations/cited-author.ts';
import { correctionsPolicy, type JsonLd, isoDates, thing } from './json-ld.ts';
import { topicLabels } from './topic-labels.ts';
import { originalSource } from '../../shared/base/printed-source.ts';
import { articleFileUrl, type Urls } from '../../shared/base/urls.ts';

/**
 * Describes an article as https://schema.org/NewsArticle. If its text is not the original, the source is a
 * separate article (`isBasedOn`) with its own date and publisher.
 *
 * @param note the page’s text note: see text-note.ts
 */
export function articleJsonLd(
  archive: Archive,
  urls: Urls,
  article: Article,
  note: string | undefined,
): JsonLd {
  const { data, language } = article;
  const things = (ids: readonly EntityId[]) =>
    ids.flatMap((id) => archive.entity.get(id) ?? []).map((entity) => thing(entity, urls));
  const about = new Set(data.about);
  const others = data.entities.map(({ id }) => id).filter((id) => !about.has(id));
  const original = data.source && sourceJsonLd(data.source);
  const printed = originalSource(archive, article);
  const name = printed?.publisher ?? archive.site.publisher;
  const values: Readonly<Record<PublishedField, unknown>> = {
    title: data.title,
    standfirst: data.standfirst,
    date: machineDate(data.date),
    updated: data.updated && machineDate(data.updated),
    byline: nonEmpty(data.byline.flatMap((credit) => creditJsonLd(archive, urls, credit))),
    dateline: data.dateline,
    section: data.section,
    genre: data.genre && wordsOf(archive.site).genres[data.genre],
    series: undefined,
    language,
    about: nonEmpty(things(data.about)),
    entities: nonEmpty(things(others)),
    topics: nonEmpty(topicLabels(archive, data.topics)),
    text: note,
    rights: data.rights,
    source: data.text === 'original' ? undefined : (original ?? { '@type': 'NewsArticle' }),
    corrections: nonEmpty(
      data.corrections.map((correction) => ({
        '@type': 'CorrectionComment',
        text: correction.text,
        ...isoDates({ datePublished: correction.date }),
      })),
    ),
    withheld: undefined,
    // The component that makes the picture adds its address.
    image: undefined,
  };
  const fields = renamed(articleFields, 'schemaOrg', values);
  return {
    '@context': 'https://schema.org',
    '@type': (data.genre && articleTypes[data.genre]) ?? 'NewsArticle',
    '@id': urls.absolute(urls.article(article.id)),
    ...Object.fromEntries(fields),
    ...(data.text === 'translated' && original && { translationOfWork: original }),
    ...printJsonLd(printed),
    ...licenseOf(archive, article),
    ...publisher(archive, urls, name),
    ...mediaJsonLd(urls, article),
    isPartOf: data.series
      ? [website(archive, urls, name), seriesJsonLd(urls, data.series)]
      : website(archive, urls, name),
    ...(data.series?.part !== undefined && { position: data.series.part }),
    isAccessibleForFree: true,
  };
}

/**
 * The source of an original text is its first publication, so its edition, page and column are the article’s
 * own.
 */
function printJsonLd(source: Source | undefined): JsonLd {
  if (!source) return {};
  const { edition, page, column, archived } = source;
  return Object.fromEntries(renamed(sourceFields, 'schemaOrg', { edition, page, column, archived }));
}

/** The types of schema.org that say more than NewsArticle. */
const articleTypes: Partial<Record<Genre, string>> = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  background: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
  editorial: 'OpinionNewsArticle',
  letter: 'OpinionNewsArticle',
  review: 'ReviewNewsArticle',
  advertisement: 'AdvertiserContentArticle',
  satire: 'SatiricalArticle',
};

function seriesJsonLd(urls: Urls, { id, title }: NonNullable<ArticleData['series']>): JsonLd {
  return { '@type': 'CreativeWorkSeries', name: title, url: urls.absolute(urls.series(id)) };
}

const mediaTypes = { document: 'MediaObject', sound: 'AudioObject', film: 'VideoObject' } as const;

/** The files that are published with it. */
function mediaJsonLd(urls: Urls, { id, body: { attachments = [] } }: Article): JsonLd {
  if (attachments.length === 0) return {};
  const associatedMedia = attachments.map(({ name, ending, transcript }) => ({
    '@type': mediaTypes[attachmentTypes[ending].medium],
    contentUrl: urls.absolute(articleFileUrl(urls.article(id), name)),
    encodingFormat: attachmentTypes[ending].mediaType,
    ...(transcript && { transcript: transcript.paragraphs.join('\n') }),
  }));
  return { associatedMedia };
}

/** The address of a license, which harvesters want as such; a sentence about rights is none. */
function licenseOf({ site }: Archive, article: Article): JsonLd {
  const rights = statedRights(article, { license: site.license });
  return rights !== undefined && /^https?:\/\/\S+$/.test(rights) ? { license: rights } : {};
}

/** The policy is the archive’s, and not that of another paper whose articles it has. */
function publisher(archive: Archive, urls: Urls, name: string | undefined): JsonLd {
  if (!name) return {};
  const isOwn = name === archive.site.publisher;
  return {
    publisher: { '@type': 'Organization', name, ...(isOwn && correctionsPolicy(archive, urls)) },
  };
}

/** The archive, with who corrects the article here where that is not its publisher. */
function website(archive: Archive, urls: Urls, publisherName: string | undefined): JsonLd {
  const { title, publisher: name } = archive.site;
  const policy = correctionsPolicy(archive, urls);
  const isOther = name !== undefined && publisherName !== name && 'correctionsPolicy' in policy;
  return {
    '@type': 'WebSite',
    '@id': urls.absolute(urls.home()),
    name: title,
    ...(isOther && { publisher: { '@type': 'Organization', name, ...policy } }),
  };
}

function sourceJsonLd(source: Source): JsonLd {
  const { title, url, edition, page, column, archived, rights } = source;
  const fields = renamed<keyof Source, unknown>(sourceFields, 'schemaOrg', {
    title,
    url,
    edition,
    page,
    column,
    archived,
    rights,
    published: source.published && machineDate(source.published),
    author: source.author && plainCredit(source.author),
    publisher: source.publisher && { '@type': 'Organization', name: source.publisher },
  });
  return { '@type': 'NewsArticle', ...Object.fromEntries(fields) };
}

/** Describes a credit without a record: a person if it can only be a personal name, or else plain text. */
function plainCredit(name: string): JsonLd | string {
  return isPersonalName(name) ? { '@type': 'Person', name } : name;
}

function creditJsonLd(
  archive: Archive,
  urls: Urls,
  credit: ArticleData['byline'][number],
): JsonLd | string | JsonLd[] {
  if (credit.entity === undefined) return plainCredit(credit.name!);
  const entity = archive.entity.get(credit.entity);
  // Search engines look for the address of an author here.
  return entity ? { ...thing(entity, urls), url: urls.absolute(urls.entity(entity.id)) } : [];
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
