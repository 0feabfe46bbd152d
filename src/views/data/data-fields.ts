import { articleFields, entityFields, type FieldNames, topicFields } from '../../schema/field-map.ts';
import { articleCsvColumns } from './article-table.ts';
import { mentionColumns, pairColumns } from './link-tables.ts';
import type { DataRecord, DataWords } from '../../shared/words/words.ts';

/** One field of a data file. */
export interface DataField {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
}

/** A Frictionless type. */
type FieldType = 'string' | 'integer' | 'array' | 'object' | 'date';

/** The types of fields that are not plain text. */
const typesOfFields: Readonly<Record<string, FieldType>> = {
  aliases: 'array',
  byline: 'array',
  entities: 'array',
  about: 'array',
  topics: 'array',
  corrections: 'array',
  withheld: 'array',
  url: 'array',
  formerIds: 'array',
  distinctFrom: 'array',
  partOf: 'array',
  roles: 'array',
  coordinates: 'array',
  broader: 'array',
  source: 'object',
  image: 'object',
};

const field = (name: string, type: FieldType, description: string): DataField => ({
  name,
  type,
  description,
});

/**
 * Returns the fields of a record: their descriptions from the schema, and their terms in Dublin Core and
 * schema.org.
 */
function recordFields(
  record: DataRecord,
  names: Readonly<Record<string, FieldNames>>,
  words: DataWords,
): DataField[] {
  return Object.entries(names).map(([name, { dublinCore, schemaOrg }]) => {
    const terms = [
      dublinCore && `dcterms:${dublinCore}`,
      schemaOrg && !schemaOrg.startsWith('@') && `schema:${schemaOrg}`,
    ].filter(Boolean);
    const description = words.recordField(record, name);
    return field(
      name,
      typesOfFields[name] ?? 'string',
      terms.length > 0 ? `${description} (${terms.join(', ')})` : description,
    );
  });
}

/** Returns the fields in the order of article-data.ts. */
export function articleDataFields(words: DataWords): DataField[] {
  const { fields } = words;
  return [
    field('id', 'string', fields.id),
    field('url', 'string', fields.address),
    ...recordFields('article', articleFields, words).flatMap((own) =>
      own.name === 'date'
        ? [own, field('earliest', 'date', fields.earliest), field('latest', 'date', fields.latest)]
        : own,
    ),
    field('blocks', 'array', fields.blocks),
    field('mentions', 'array', fields.mentions),
  ];
}

export function entityDataFields(words: DataWords): DataField[] {
  const { fields } = words;
  return [
    field('id', 'string', fields.id),
    field('page', 'string', fields.address),
    ...recordFields('entity', entityFields, words),
    field('sameAs', 'array', fields.sameAs),
    field('articles', 'integer', fields.articleCount),
    field('mentions', 'integer', fields.mentionCount),
  ];
}

export const entityCsvColumns: readonly string[] = [
  'id',
  'page',
  'name',
  'kind',
  'aliases',
  'description',
  'wikidata',
  'viaf',
  'isni',
  'lcnaf',
  'geonames',
  'orcid',
  'url',
  'partOf',
  'articles',
  'mentions',
];

/**
 * Returns the fields of an entity that fit into a table; multiple values share a cell, separated by a bar.
 */
export function entityCsvFields(words: DataWords): DataField[] {
  const fields = entityDataFields(words);
  return entityCsvColumns
    .flatMap((name) => fields.find((each) => each.name === name) ?? [])
    .map((each) => (each.type === 'array' ? { ...each, type: 'string' } : each));
}

/** Returns the fields of an article that fit into a table, including those of its source. */
export function articleCsvFields(words: DataWords): DataField[] {
  const { fields } = words;
  const own = articleDataFields(words);
  const others: Readonly<Record<string, DataField>> = {
    source_publisher: field('source_publisher', 'string', fields.sourcePublisher),
    source_title: field('source_title', 'string', fields.sourceTitle),
    source_url: field('source_url', 'string', fields.sourceUrl),
    paragraphs: field('paragraphs', 'integer', fields.paragraphs),
  };
  return articleCsvColumns
    .map((name) => others[name] ?? own.find((each) => each.name === name)!)
    .map((each) => (each.type === 'array' ? { ...each, type: 'string' } : each));
}

/** Returns the fields of `pairs.csv`. */
export function pairFields({ fields }: DataWords): DataField[] {
  const types: Readonly<Record<string, FieldType>> = { articles: 'integer' };
  return pairColumns.map((name) => field(name, types[name] ?? 'string', fields.pairs[name]));
}

/** Returns the fields of `mentions.csv`. */
export function mentionFields({ fields }: DataWords): DataField[] {
  const types: Readonly<Record<string, FieldType>> = {
    block: 'integer',
    offset: 'integer',
    length: 'integer',
  };
  return mentionColumns.map((name) => field(name, types[name] ?? 'string', fields.mentionRow[name]));
}

/** Returns the fields of `passages.jsonl`. */
export function passageFields(words: DataWords): DataField[] {
  const { mentionRow, passages } = words.fields;
  return [
    field('article', 'string', mentionRow.article),
    field('block', 'integer', mentionRow.block),
    field('url', 'string', passages.url),
    field('text', 'string', passages.text),
    field('digest', 'string', passages.digest),
    field('entities', 'array', passages.entities),
    field('date', 'string', words.recordField('article', 'date')),
    field('rights', 'string', passages.rights),
  ];
}

/** Returns the fields of `topics.jsonl`. */
export function topicDataFields(words: DataWords): DataField[] {
  const { fields } = words;
  return [
    field('id', 'string', fields.id),
    field('page', 'string', fields.topicAddress),
    ...recordFields('topic', topicFields, words),
    field('sameAs', 'array', fields.sameAs),
    field('articles', 'integer', fields.topicArticles),
  ];
}

/** Returns the fields of `days.json`. */
export function dayFields({ fields }: DataWords): DataField[] {
  return [field('days', 'object', fields.days)];
}
