import type { Archive, Article } from '../../archive/archive.ts';
import { articleData } from './article-data.ts';
import { csv } from '../base/csv.ts';
import {
  articleDataFields,
  type DataField,
  dayFields,
  entityCsvColumns,
  entityCsvFields,
  entityDataFields,
  topicDataFields,
} from './data-fields.ts';
import { onceForBoth } from '../base/once.ts';
import { byYear, undatedKey } from '../parts/time/partition.ts';
import { entityData, topicData } from './record-data.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** One file of `/data/`. */
export interface DataFile {
  readonly name: string;
  readonly description: string;
  readonly format: DataFormat;
  readonly rows: number;
  readonly fields: readonly DataField[];
  readonly text: () => string;
}

export interface DataFormat {
  /** "JSON Lines" */
  readonly label: string;
  readonly extension: 'jsonl' | 'csv' | 'json';
  readonly mediaType: string;
}

export const jsonLines: DataFormat = {
  label: 'JSON Lines',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
};
export const commaSeparated: DataFormat = { label: 'CSV', extension: 'csv', mediaType: 'text/csv' };
export const jsonFormat: DataFormat = { label: 'JSON', extension: 'json', mediaType: 'application/json' };

/** The files of an archive, but for `datapackage.json`, which describes them. */
export const dataFiles = onceForBoth((archive: Archive, urls: Urls): readonly DataFile[] => {
  const { data } = wordsOf(archive.site.language);
  const files: (DataFile | undefined)[] = [
    ...byYear(archive.articles)
      .toReversed()
      .map(({ key, articles }) => articlesFile(archive, urls, key, articles)),
    {
      name: 'entities.jsonl',
      description: data.entities,
      format: jsonLines,
      rows: archive.entities.length,
      fields: entityDataFields(data),
      text: () => lines(archive.entities.map((entity) => entityData(entity, urls))),
    },
    {
      name: 'entities.csv',
      description: data.entitiesCsv,
      format: commaSeparated,
      rows: archive.entities.length,
      fields: entityCsvFields(data),
      text: () => entitiesCsv(archive, urls),
    },
    {
      name: 'topics.jsonl',
      description: data.topics,
      format: jsonLines,
      rows: archive.topics.length,
      fields: topicDataFields(data),
      text: () => lines(archive.topics.map((topic) => topicData(topic, urls))),
    },
    {
      name: 'days.json',
      description: data.days,
      format: jsonFormat,
      rows: dayKeys(archive).length,
      fields: dayFields(data),
      text: () => days(archive),
    },
  ];
  return files.filter((file) => file !== undefined);
});

function articlesFile(archive: Archive, urls: Urls, key: string, articles: readonly Article[]): DataFile {
  const words = wordsOf(archive.site.language);
  return {
    name: `articles-${key}.jsonl`,
    description: key === undatedKey ? words.data.undatedArticles : words.data.articles(words.period(key)),
    format: jsonLines,
    rows: articles.length,
    fields: articleDataFields(words.data),
    text: () => lines(articles.map((article) => articleData(archive, urls, article))),
  };
}

function lines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function entitiesCsv(archive: Archive, urls: Urls): string {
  const rows = archive.entities.map((entity): Readonly<Record<string, unknown>> => entityData(entity, urls));
  return csv([entityCsvColumns, ...rows.map((row) => entityCsvColumns.map((name) => cellOf(row[name])))]);
}

/** Several values share a cell, with a bar between them. */
function cellOf(value: unknown): string | number | undefined {
  if (Array.isArray(value)) return value.join(' | ');
  if (typeof value === 'number' || value === undefined) return value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function dayKeys({ timeline }: Archive): string[] {
  return [...timeline.period.keys()].filter((key) => key.length === 10).toSorted();
}

/** How many articles each day has, for the 404 page: `{"days": {"2018-06-19": 1}}`. */
function days(archive: Archive): string {
  const counts = dayKeys(archive).map(
    (key) => [key, archive.timeline.period.get(key)?.articles.length ?? 0] as const,
  );
  return `${JSON.stringify({ days: Object.fromEntries(counts) })}\n`;
}

/** Whether a file holds the articles of a year, or those without one. */
export function isArticlesFile({ name }: Pick<DataFile, 'name'>): boolean {
  return /^articles-.*\.jsonl$/.test(name);
}
