import type { Archive } from '../../archive/archive.ts';
import {
  articleCsvFields,
  articleDataFields,
  type DataField,
  dayFields,
  entityCsvFields,
  entityDataFields,
  mentionFields,
  pairFields,
  passageFields,
  topicDataFields,
} from './data-fields.ts';
import { dataRecords, dataTables } from './data-lines.ts';
import { daysFiles, daysOf } from './day-counts.ts';
import { onceForBoth } from '../../shared/base/once.ts';
import { byYear, undatedKey } from '../parts/time/partition.ts';
import { sampleRecord, sampleTable } from './sample-row.ts';
import type { Rows } from './table.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { DataWords } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** One file of `/data/`, which is published in parts if it is large. */
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
  /** The first row, shortened; undefined if there is none. */
  readonly sample: () => string | undefined;
}

export interface DataFormat {
  /** "JSON Lines" */
  readonly label: string;
  readonly extension: 'jsonl' | 'csv' | 'json';
  readonly mediaType: string;
}

/** Returns the format of a file, or of a part of it. */
export function formatOf(name: string): DataFormat {
  const formats = [jsonLines, commaSeparated, jsonFormat];
  return formats.find(({ extension }) => name.endsWith(`.${extension}`))!;
}

/** The keys in the form of a Table Schema. */
export interface TableKeys {
  readonly primary: readonly string[];
  /** The other file, by the field that contains the id of one of its rows. */
  readonly foreign?: Readonly<Record<string, string>>;
}

const jsonLines: DataFormat = {
  label: 'JSON Lines',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
};
const commaSeparated: DataFormat = { label: 'CSV', extension: 'csv', mediaType: 'text/csv' };
const jsonFormat: DataFormat = { label: 'JSON', extension: 'json', mediaType: 'application/json' };

const byId: TableKeys = { primary: ['id'] };

/** Returns the files of an archive, except those that describe them. */
export const dataFiles = onceForBoth((archive: Archive, urls: Urls): readonly DataFile[] => {
  const { data } = wordsOf(archive.site);
  const tableFile = (name: keyof typeof dataTables, fields: readonly DataField[], keys: TableKeys) => {
    const table = dataTables[name](archive, urls);
    const sample = () => firstRow(table, (row) => sampleTable(table.columns, row));
    return { name, ...data.files[name], format: commaSeparated, rows: table.count(), fields, keys, sample };
  };
  const recordsFile = (
    name: string,
    words: Pick<DataFile, 'description' | 'purpose'>,
    fields: readonly DataField[],
    keys = byId,
  ) => {
    const records = dataRecords(archive, urls, name);
    const sample = () => firstRow(records, sampleRecord);
    return { name, ...words, format: jsonLines, rows: records.count(), fields, keys, sample };
  };
  return [
    tableFile('articles.csv', articleCsvFields(data), byId),
    recordsFile('entities.jsonl', data.files['entities.jsonl'], entityDataFields(data)),
    tableFile('entities.csv', entityCsvFields(data), byId),
    tableFile('pairs.csv', pairFields(data), {
      primary: ['a', 'b'],
      foreign: { a: 'entities.csv', b: 'entities.csv' },
    }),
    tableFile('mentions.csv', mentionFields(data), {
      primary: ['article', 'block', 'offset'],
      foreign: { article: 'articles.csv', entity: 'entities.csv' },
    }),
    recordsFile('topics.jsonl', data.files['topics.jsonl'], topicDataFields(data)),
    ...daysFiles(archive).map((name) => daysFile(archive, data, name)),
    ...(archive.site.data === 'passages'
      ? [
          recordsFile('passages.jsonl', data.files['passages.jsonl'], passageFields(data), {
            primary: ['article', 'block'],
            foreign: { article: 'articles.csv' },
          }),
        ]
      : []),
    ...byYear(archive.articles)
      .toReversed()
      .map(({ key }) =>
        recordsFile(`articles-${key}.jsonl`, articlesOf(archive, key), articleDataFields(data)),
      ),
  ];
});

/** Describes the file of the articles of a year. */
function articlesOf({ site }: Archive, key: string): Pick<DataFile, 'description' | 'purpose'> {
  const { data, period } = wordsOf(site);
  const description = key === undatedKey ? data.undatedArticles : data.articles(period(key));
  return { ...data.files['articles.jsonl'], description };
}

/** Returns an example from the first row; undefined if there is none. */
function firstRow<Row>({ keys, rowsOf }: Rows<Row>, sampleOf: (row: Row) => string): string | undefined {
  for (const key of keys()) for (const row of rowsOf(key)) return sampleOf(row);
  return undefined;
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

/** Describes a file of the number of articles of each day: `{"days": {"2018-06-19": 1}}`. */
function daysFile(archive: Archive, words: DataWords, name: string): DataFile {
  const days = daysOf(archive, name);
  return {
    name,
    ...words.files['days.json'],
    format: jsonFormat,
    rows: days.length,
    fields: dayFields(words),
    keys: { primary: [] },
    jsonSchema: daysSchema,
    sample: () =>
      days.length > 0 ? sampleRecord({ days: Object.fromEntries(days.slice(0, 1)) }) : undefined,
  };
}

/** Whether a file contains the articles of a year, or those without a year. */
export function isArticlesFile({ name }: Pick<DataFile, 'name'>): boolean {
  return /^articles-.*\.jsonl$/.test(name);
}
