import type { Archive } from '../../archive/archive.ts';
import type { EntityId, TopicId } from '../../schema/id.ts';
import { csv } from '../../shared/base/csv.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { byteLength } from './byte-length.ts';
import { byYear } from '../parts/time/partition.ts';
import { articleRecords, articleTable, jsonLine, mentionTable, passageRecords } from './article-rows.ts';
import { daysOf, isDaysFile } from './day-counts.ts';
import type { SizedRow } from './divide-rows.ts';
import { entityCsvColumns } from './data-fields.ts';
import { pairTable } from './link-tables.ts';
import { entityData, topicData } from './record-data.ts';
import { cellOf, type Rows, type Table } from './table.ts';

/** What a data file contains, in rows by key. Nothing of the archive is read but for the rows that are asked for. */
export interface DataLines {
  /** What stands above all rows: the names of the columns. */
  readonly head: string;
  /** Returns the keys in order, with the length of what the file has under each. */
  readonly sizes: () => readonly SizedRow[];
  /** Returns what the file has under a key. */
  readonly textOf: (key: string) => string;
}

/** The tables for spreadsheets, by the names of their files. */
export const dataTables = {
  'articles.csv': articleTable,
  'entities.csv': entityTable,
  'pairs.csv': pairTable,
  'mentions.csv': mentionTable,
} satisfies Readonly<Record<string, (archive: Archive, urls: Urls) => Table>>;

function isTable(name: string): name is keyof typeof dataTables {
  return Object.hasOwn(dataTables, name);
}

/** Returns the content of a data file. */
export function dataLines(archive: Archive, urls: Urls, name: string): DataLines {
  if (isTable(name)) {
    const table = dataTables[name](archive, urls);
    return linesOf(table, csv([table.columns]), csv);
  }
  if (isDaysFile(name)) {
    const textOf = () => `${JSON.stringify({ days: Object.fromEntries(daysOf(archive, name)) })}\n`;
    return { head: '', textOf, sizes: () => [{ key: '', bytes: byteLength(textOf()) }] };
  }
  return linesOf(dataRecords(archive, urls, name), '', (records) => records.map(jsonLine).join(''));
}

/** Returns the records of a file, one per line. */
export function dataRecords(archive: Archive, urls: Urls, name: string): Rows<object> {
  if (name === 'entities.jsonl') return entityRows(archive, (entity) => entityData(entity, urls));
  if (name === 'topics.jsonl')
    return {
      count: () => archive.topics.length,
      keys: () => archive.topics.map(({ id }) => id),
      rowsOf: (id) => [topicData(archive.topic.get(id as TopicId)!, urls)],
    };
  if (name === 'passages.jsonl') return passageRecords(archive, urls);
  const key = name.slice('articles-'.length, -'.jsonl'.length);
  const articles = () => byYear(archive.articles).find((year) => year.key === key)?.articles ?? [];
  return articleRecords(archive, urls, articles);
}

function entityTable(archive: Archive, urls: Urls): Table {
  return {
    columns: entityCsvColumns,
    ...entityRows(archive, (entity) => {
      const record: Readonly<Record<string, unknown>> = entityData(entity, urls);
      return entityCsvColumns.map((name) => cellOf(record[name]));
    }),
  };
}

function entityRows<Row>(archive: Archive, rowOf: (entity: Archive['entities'][number]) => Row): Rows<Row> {
  return {
    count: () => archive.entities.length,
    keys: () => archive.entities.map(({ id }) => id),
    rowsOf: (id) => [rowOf(archive.entity.get(id as EntityId)!)],
  };
}

function linesOf<Row>(rows: Rows<Row>, head: string, write: (rows: readonly Row[]) => string): DataLines {
  const textOf = (key: string) => write(rows.rowsOf(key));
  const bytesOf = rows.bytesOf ?? ((key) => byteLength(textOf(key)));
  return { head, textOf, sizes: () => rows.keys().map((key) => ({ key, bytes: bytesOf(key) })) };
}
