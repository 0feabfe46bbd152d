import type { EntityKind } from '../../schema/entity-kind.ts';

/** An entity or a topic; `articles` is its number of articles, and `pages` is 0 for a topic without a page. */
export type NameRecord = readonly [
  id: string,
  kind: EntityKind | 'topic',
  name: string,
  articles: number,
  pages?: 0,
];

/** An article: `date` is in words, `order` the number by which articles are sorted: see date-number.ts. */
export type TitleRecord = readonly [id: string, title: string, date: string, language: string, order: number];
