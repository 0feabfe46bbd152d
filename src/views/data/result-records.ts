import type { Archive, Article } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import { citationPart } from '../meta/citations/bulk.ts';
import { citedOf } from '../meta/citations/cited-article.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { type ResultRecord, type ResultRecords, recordsInFile } from '../../shared/base/result-record.ts';
import { basis, fact } from '../../shared/base/fact.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';

/** One file: `language` is `en`, `part` is a number. */
interface ResultFile {
  readonly language: string;
  readonly part: number;
}

/** An article and its position among all, or the id of an entity, in the order of the index. */
type ResultDocument =
  | { readonly article: Article; readonly place: number; readonly entity?: never }
  | { readonly entity: EntityId };

/** The documents of each language, articles first, then entities: see search/document/search-documents.ts. */
const documentsByLanguage = basis('documents by language', ({ articles, entities, site }) => {
  const documents = new Map<string, ResultDocument[]>();
  const add = (language: string, document: ResultDocument) => {
    const list = documents.get(language.toLowerCase());
    if (list) list.push(document);
    else documents.set(language.toLowerCase(), [document]);
  };
  articles.forEach((article, place) => add(article.language, { article, place }));
  for (const { id } of entities) add(site.language, { entity: id });
  return documents;
});

/** The documents of one file. */
const documentsInFile = fact('documents in a file', (archive, file) => {
  const [language, part] = file.split(' ') as [string, string];
  const start = Number(part) * recordsInFile;
  return (documentsByLanguage(archive).get(language) ?? [])
    .slice(start, start + recordsInFile)
    .map((document) =>
      document.entity === undefined
        ? { type: 'article' as const, id: document.article.id, place: document.place }
        : { type: 'entity' as const, id: document.entity },
    );
});

/** The files from which the search page exports results. */
export const resultFileRoute: Route<ResultFile, string> = {
  paths: (archive) => {
    const documents = documentsByLanguage(archive);
    const languages = new Set([...documents.keys(), archive.site.language.toLowerCase()]);
    return [...languages].toSorted(compareText).flatMap((language) =>
      Array.from(
        { length: Math.ceil((documents.get(language)?.length ?? 0) / recordsInFile) },
        (_, part) => ({
          params: { language, part: String(part) },
          props: { language, part },
        }),
      ),
    );
  },
  view: resultFileText,
};

function resultFileText(archive: Archive, urls: Urls, { language, part }: ResultFile): string {
  const records = documentsInFile(archive, `${language} ${part}`).map((document): ResultRecord => {
    if (document.type === 'entity') {
      const { id, data } = archive.entity.get(document.id)!;
      return { kind: data.kind, id, title: data.name };
    }
    const article = archive.article.get(document.id)!;
    return {
      ...articleRecord(archive, article, document.place),
      cited: citationPart(citedOf(archive, urls, article)),
    };
  });
  return JSON.stringify(withNames(archive, records));
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
