import type { Archive, Article } from '../../archive/archive.ts';
import { compareText } from '../../schema/date.ts';
import { citationPart } from '../meta/citations/bulk.ts';
import { citedOf } from '../meta/citations/cited-article.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { type ResultRecord, type ResultRecords, recordsInFile } from '../base/result-record.ts';
import type { Urls } from '../base/urls.ts';

/** The files of one language: `language` is `en`, `part` is a number. */
export interface ResultFile {
  readonly params: { readonly language: string; readonly part: string };
  readonly text: string;
}

/**
 * Creates the files from which the search page exports results: the documents of each language in the order
 * of the index (see search/document/search-documents.ts), articles first, then entities.
 */
export function resultFiles(archive: Archive, urls: Urls): ResultFile[] {
  const siteLanguage = archive.site.language;
  const languages = new Set([...archive.articles.map(({ language }) => language), siteLanguage].map(lower));
  return [...languages].toSorted(compareText).flatMap((language) => {
    const records = [
      ...archive.articles.flatMap((article, place) =>
        lower(article.language) === language
          ? [
              {
                ...articleRecord(archive, article, place),
                cited: citationPart(citedOf(archive, urls, article)),
              },
            ]
          : [],
      ),
      ...(language === lower(siteLanguage)
        ? archive.entities.map(({ id, data }): ResultRecord => ({ kind: data.kind, id, title: data.name }))
        : []),
    ];
    return Array.from({ length: Math.ceil(records.length / recordsInFile) }, (_, part) => ({
      params: { language, part: String(part) },
      text: JSON.stringify(
        withNames(archive, records.slice(part * recordsInFile, (part + 1) * recordsInFile)),
      ),
    }));
  });
}

/** Returns the exportable data of an article. @param place its position among all articles, oldest first */
export function articleRecord(
  archive: Archive,
  { id, data, language }: Article,
  place?: number,
): ResultRecord {
  const byline = data.byline.flatMap(
    ({ name, entity }) => name ?? archive.entity.get(entity!)?.data.name ?? [],
  );
  return {
    kind: 'article',
    id,
    title: data.title,
    place,
    date: data.date.edtf,
    byline: byline.length > 0 ? byline : undefined,
    section: data.section,
    language,
    entities: data.entities.map((listed) => listed.id),
    topics: data.topics,
  };
}

/** Adds the names of entities and topics to records. */
export function withNames({ entity, topic, site }: Archive, records: readonly ResultRecord[]): ResultRecords {
  return {
    records,
    entities: namesById(
      records.flatMap(({ entities = [] }) => entities as readonly EntityId[]),
      (id) => entity.get(id)?.data.name,
    ),
    topics: namesById(
      records.flatMap(({ topics = [] }) => topics as readonly TopicId[]),
      (id) => topic.get(id)?.data.label,
    ),
    archive: site.title,
  };
}

function namesById<Id extends string>(
  ids: readonly Id[],
  nameOf: (id: Id) => string | undefined,
): Record<string, string> {
  return Object.fromEntries([...new Set(ids)].toSorted(compareText).map((id) => [id, nameOf(id) ?? id]));
}

function lower(language: string): string {
  return language.toLowerCase();
}
