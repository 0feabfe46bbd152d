import type { z } from 'zod';
import { articleSchema } from '../../../schema/article.ts';
import { entitySchema } from '../../../schema/entity.ts';
import { articleFields, entityFields, type FieldNames, topicFields } from '../../../schema/field-map.ts';
import { topicSchema } from '../../../schema/topic.ts';
import type { DataRecord, DataWords } from '../data-words.ts';

interface RecordWords {
  readonly shape: Readonly<Record<string, z.ZodType>>;
  readonly labels: Readonly<Record<string, FieldNames>>;
}

/** The schemas are written in English, for the keeper. */
const records: Readonly<Record<DataRecord, RecordWords>> = {
  article: { shape: articleSchema.shape, labels: articleFields },
  entity: { shape: entitySchema.shape, labels: entityFields },
  topic: { shape: topicSchema.shape, labels: topicFields },
};

export const englishData: DataWords = {
  articles: (period) => `The articles of ${period}, one per line: record, text and mentions.`,
  undatedArticles: 'The articles without a year, one per line.',
  entities: 'The people, organizations, places and other names that articles mention, one per line.',
  entitiesCsv:
    'The same as a table for spreadsheets. Cells starting with = + - @ are prefixed with an apostrophe.',
  topics: 'The vocabulary, one topic per line.',
  days: 'How many articles each day has.',
  recordField: (record, name) => {
    const { shape, labels } = records[record];
    return `${labels[name]?.label ?? name}. ${shape[name]?.description ?? ''}`;
  },
  fields: {
    id: 'The id, unique among its sort, never reused.',
    address: 'The address of its page.',
    earliest: 'The first day that the date can mean; absent where undated.',
    latest: 'The last day that the date can mean; absent where undated.',
    blocks:
      'The plain text, a string for each paragraph, list item, quotation or cell. Block 3 has the anchor #p3.',
    mentions:
      'Where the text names an entity: entity (id), block (from 1), offset and length (UTF-16 units of the block), words.',
    articleCount: 'In how many articles it is listed.',
    mentionCount: 'How often they name it.',
    sameAs: 'The same thing elsewhere, as addresses.',
    topicArticles: 'How many articles are under it or under a narrower topic.',
    days: 'By day, YYYY-MM-DD, how many articles are dated on it.',
  },
};
