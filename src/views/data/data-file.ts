import type { Archive, Article } from '../../archive/archive.ts';
import { articleData } from './article-data.ts';
import { articleTable } from './article-table.ts';
import { csv } from '../../shared/base/csv.ts';
import {
  articleCsvFields,
  articleDataFields,
  type DataField,
  dayFields,
  entityCsvColumns,
  entityCsvFields,
  entityDataFields,
  mentionFields,
  pairFields,
  topicDataFields,
} from './data-fields.ts';
import { mentionTable, pairTable } from './link-tables.ts';
import { onceForBoth } from '../../shared/base/once.ts';
import { byYear, undatedKey } from '../parts/time/partition.ts';
import { entityData, topicData } from './record-data.ts';
import { sampleRecord, sampleTable } from './sample-row.ts';
import { cellOf, type Table } from './table.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { DataWords } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** One file of `/data/`. */
export interface DataFile {
  readonly name: string;
  readonly description: string;
  /** What it is used for. */
  readonly purpose: string;
  readonly format: DataFormat;
  readonly rows: number;
  readonly fields: readonly DataField[];
  /** The fields that identify a row, and those that contain the id of a row in another file. */
  readonly keys: TableKeys;
  /** Describes a file that has no rows. */
  readonly jsonSchema?: object;
  readonly text: () => string;
  /** The first row, shortened; undefined if there is none. */
  readonly sample: () => string | undefined;
}

export interface DataFormat {
  /** "JSON Lines" */
  readonly label: string;
  readonly extension: 'jsonl' | 'csv' | 'json';
  readonly mediaType: string;
}

/** The keys in the form of a Table Schema. */
export interface TableKeys {
  readonly primary: readonly string[];
  /** The other file, by the field that contains the id of one of its rows. */
  readonly foreign?: Readonly<Record<string, string>>;
}

export const jsonLines: DataFormat = {
  label: 'JSON Lines',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
};
export const commaSeparated: DataFormat = { label: 'CSV', extension: 'csv', mediaType: 'text/csv' };
export const jsonFormat: DataFormat = { label: 'JSON', extension: 'json', mediaType: 'application/json' };

const byId: TableKeys = { primary: ['id'] };

/** Returns the files of an archive, except those that describe them. */
export const dataFiles = onceForBoth((archive: Archive, urls: Urls): readonly DataFile[] => {
  const { data } = wordsOf(archive.site.language);
  const { entities, topics } = archive;
  return [
    tableFile(data, 'articles', articleCsvFields(data), byId, articleTable(archive, urls)),
    recordsFile(data, 'entities', entityDataFields(data), entities, (entity) => entityData(entity, urls)),
    tableFile(data, 'entities', entityCsvFields(data), byId, entityTable(archive, urls)),
    tableFile(
      data,
      'pairs',
      pairFields(data),
      { primary: ['a', 'b'], foreign: { a: 'entities.csv', b: 'entities.csv' } },
      pairTable(archive, urls),
    ),
    tableFile(
      data,
      'mentions',
      mentionFields(data),
      {
        primary: ['article', 'block', 'offset'],
        foreign: { article: 'articles.csv', entity: 'entities.csv' },
      },
      mentionTable(archive),
    ),
    recordsFile(data, 'topics', topicDataFields(data), topics, (topic) => topicData(topic, urls)),
    daysFile(archive, data),
    ...byYear(archive.articles)
      .toReversed()
      .map(({ key, articles }) => articlesFile(archive, urls, key, articles)),
  ];
});

function articlesFile(archive: Archive, urls: Urls, key: string, articles: readonly Article[]): DataFile {
  const { data, period } = wordsOf(archive.site.language);
  const file = recordsFile(data, 'articles', articleDataFields(data), articles, (article) =>
    articleData(archive, urls, article),
  );
  const description = key === undatedKey ? data.undatedArticles : data.articles(period(key));
  return { ...file, name: `articles-${key}.jsonl`, description };
}

/** Describes a file of records, one per line. */
function recordsFile<Item>(
  words: DataWords,
  name: 'articles' | 'entities' | 'topics',
  fields: readonly DataField[],
  items: readonly Item[],
  recordOf: (item: Item) => object,
): DataFile {
  return {
    name: `${name}.jsonl`,
    ...words.files[`${name}.jsonl`],
    format: jsonLines,
    rows: items.length,
    fields,
    keys: byId,
    text: () => items.map((item) => `${JSON.stringify(recordOf(item))}\n`).join(''),
    sample: () => (items.length > 0 ? sampleRecord(recordOf(items[0]!)) : undefined),
  };
}

/** Describes a file of rows for spreadsheets. */
function tableFile(
  words: DataWords,
  name: 'articles' | 'entities' | 'pairs' | 'mentions',
  fields: readonly DataField[],
  keys: TableKeys,
  { columns, rows, count }: Table,
): DataFile {
  return {
    name: `${name}.csv`,
    ...words.files[`${name}.csv`],
    format: commaSeparated,
    rows: count,
    fields,
    keys,
    text: () => csv([columns, ...rows()]),
    sample: () => {
      for (const row of rows()) return sampleTable(columns, row);
      return undefined;
    },
  };
}

function entityTable({ entities }: Archive, urls: Urls): Table {
  return {
    columns: entityCsvColumns,
    count: entities.length,
    rows: () =>
      entities.map((entity) => {
        const record: Readonly<Record<string, unknown>> = entityData(entity, urls);
        return entityCsvColumns.map((name) => cellOf(record[name]));
      }),
  };
}

const daysSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['days'],
  properties: {
    days: {
      type: 'object',
      propertyNames: { pattern: String.raw`^\d{4}-\d\d-\d\d$` },
      additionalProperties: { type: 'integer', minimum: 1 },
    },
  },
};

/** Returns the number of articles of each day: `{"days": {"2018-06-19": 1}}`. */
function daysFile({ timeline }: Archive, words: DataWords): DataFile {
  const days = [...timeline.period.values()]
    .filter(({ key }) => key.length === 10)
    .map(({ key, articles }) => [key, articles.length] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    name: 'days.json',
    ...words.files['days.json'],
    format: jsonFormat,
    rows: days.length,
    fields: dayFields(words),
    keys: { primary: [] },
    jsonSchema: daysSchema,
    text: () => `${JSON.stringify({ days: Object.fromEntries(days) })}\n`,
    sample: () =>
      days.length > 0 ? sampleRecord({ days: Object.fromEntries(days.slice(0, 1)) }) : undefined,
  };
}

/** Whether a file contains the articles of a year, or those without a year. */
export function isArticlesFile({ name }: Pick<DataFile, 'name'>): boolean {
  return /^articles-.*\.jsonl$/.test(name);
}
