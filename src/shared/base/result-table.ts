import type { EntityId, ArticleId } from '../../schema/id.ts';
import { csv } from './csv.ts';
import type { ResultRecord, ResultRecords } from './result-record.ts';
import type { Urls } from './urls.ts';

/** An exported result. Missing fields are absent. */
export interface ResultRow {
  readonly id: string;
  readonly kind: ResultRecord['kind'];
  readonly title: string;
  /** EDTF. */
  readonly date?: string;
  readonly byline: readonly string[];
  readonly section?: string;
  readonly language?: string;
  readonly entities: readonly NamedRecord[];
  readonly topics: readonly NamedRecord[];
  /** An absolute URL. */
  readonly url: string;
}

interface NamedRecord {
  readonly id: string;
  readonly name: string;
}

/** Creates a row from a record and the names in its file. */
export function resultRow(record: ResultRecord, { entities, topics }: ResultRecords, urls: Urls): ResultRow {
  const { id, kind, title, date, byline = [], section, language } = record;
  const path = kind === 'article' ? urls.article(id as ArticleId) : urls.entity(id as EntityId);
  const withName = (ids: readonly string[] = [], names: Readonly<Record<string, string>>) =>
    ids.map((one) => ({ id: one, name: names[one] ?? one }));
  return {
    id,
    kind,
    title,
    date,
    byline,
    section,
    language,
    entities: withName(record.entities, entities),
    topics: withName(record.topics, topics),
    url: urls.absolute(path),
  };
}

const columns = [
  'id',
  'kind',
  'title',
  'date',
  'byline',
  'section',
  'language',
  'entities',
  'entity_ids',
  'topics',
  'topic_ids',
  'url',
];

/** Writes CSV (RFC 4180) with a header; multiple values in a cell are separated by `; `. */
export function resultsCsv(rows: readonly ResultRow[]): string {
  const joined = (values: readonly string[]) => values.join('; ');
  return csv([
    columns,
    ...rows.map((row) => [
      row.id,
      row.kind,
      row.title,
      row.date,
      joined(row.byline),
      row.section,
      row.language,
      joined(row.entities.map(({ name }) => name)),
      joined(row.entities.map(({ id }) => id)),
      joined(row.topics.map(({ name }) => name)),
      joined(row.topics.map(({ id }) => id)),
      row.url,
    ]),
  ]);
}

/** Writes one JSON object per line (https://jsonlines.org/). */
export function resultsJsonLines(rows: readonly ResultRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
