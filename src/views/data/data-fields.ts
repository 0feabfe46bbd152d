import type { z } from 'zod';
import { articleSchema } from '../../schema/article.ts';
import { entitySchema } from '../../schema/entity.ts';
import { articleFields, entityFields, type FieldNames, topicFields } from '../../schema/field-map.ts';
import { topicSchema } from '../../schema/topic.ts';

/** One field of a data file. */
export interface DataField {
  readonly name: string;
  /** A Frictionless type. */
  readonly type: 'string' | 'integer' | 'array' | 'object' | 'date';
  readonly description: string;
}

const arrays = [
  'aliases',
  'byline',
  'entities',
  'about',
  'topics',
  'corrections',
  'url',
  'formerIds',
  'distinctFrom',
  'partOf',
  'roles',
  'coordinates',
  'broader',
];
const objects = ['source', 'image'];

/** The fields of a record: what the schema tells the keeper of each, and what Dublin Core and schema.org call it. */
function recordFields(
  shape: Readonly<Record<string, z.ZodType>>,
  names: Readonly<Record<string, FieldNames>>,
): DataField[] {
  return Object.entries(names).map(([name, { label, dublinCore, schemaOrg }]) => {
    const elsewhere = [
      dublinCore && `dcterms:${dublinCore}`,
      schemaOrg && !schemaOrg.startsWith('@') && `schema:${schemaOrg}`,
    ].filter(Boolean);
    const said = shape[name]?.description ?? '';
    return {
      name,
      type: arrays.includes(name) ? 'array' : objects.includes(name) ? 'object' : 'string',
      description: `${label}. ${said}${elsewhere.length > 0 ? ` (${elsewhere.join(', ')})` : ''}`,
    };
  });
}

const id: DataField = {
  name: 'id',
  type: 'string',
  description: 'The id, unique among its sort, never reused.',
};
const url = (name: string): DataField => ({ name, type: 'string', description: 'The address of its page.' });

const ownArticleFields = recordFields(articleSchema.shape, articleFields);

/** In the order of article-data.ts. */
export const articleDataFields: readonly DataField[] = [
  id,
  url('url'),
  ...ownArticleFields.flatMap((field): DataField[] =>
    field.name === 'date'
      ? [
          field,
          {
            name: 'earliest',
            type: 'date',
            description: 'The first day that the date can mean; absent where undated.',
          },
          {
            name: 'latest',
            type: 'date',
            description: 'The last day that the date can mean; absent where undated.',
          },
        ]
      : [field],
  ),
  {
    name: 'blocks',
    type: 'array',
    description:
      'The plain text, a string for each paragraph, list item, quotation or cell. Block 3 has the anchor #p3.',
  },
  {
    name: 'mentions',
    type: 'array',
    description:
      'Where the text names an entity: entity (id), block (from 1), offset and length (UTF-16 units of the block), words.',
  },
];

const articleCount: DataField = {
  name: 'articles',
  type: 'integer',
  description: 'In how many articles it is listed.',
};
const mentionCount: DataField = { name: 'mentions', type: 'integer', description: 'How often they name it.' };
const sameAs: DataField = {
  name: 'sameAs',
  type: 'array',
  description: 'The same thing elsewhere, as addresses.',
};

export const entityDataFields: readonly DataField[] = [
  id,
  url('page'),
  ...recordFields(entitySchema.shape, entityFields),
  sameAs,
  articleCount,
  mentionCount,
];

const csvFields = [
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

/** Those of an entity that fit into a table; several values share a cell, with a bar between them. */
export const entityCsvFields: readonly DataField[] = csvFields
  .flatMap((name) => entityDataFields.find((field) => field.name === name) ?? [])
  .map((field) => (field.type === 'array' ? { ...field, type: 'string' } : field));

export const topicDataFields: readonly DataField[] = [
  id,
  url('page'),
  ...recordFields(topicSchema.shape, topicFields),
  sameAs,
  {
    name: 'articles',
    type: 'integer',
    description: 'How many articles are under it or under a narrower topic.',
  },
];

export const dayFields: readonly DataField[] = [
  { name: 'days', type: 'object', description: 'By day, YYYY-MM-DD, how many articles are dated on it.' },
];
