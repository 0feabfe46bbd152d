import type { EntityKind } from '../../schema/entity-kind.ts';

/** An entity or a topic; `articles` is its number of articles. */
export type NameRecord = readonly [id: string, kind: EntityKind | 'topic', name: string, articles: number];

/** An article: `date` is in words, `place` its position among all articles, oldest first. */
export type TitleRecord = readonly [id: string, title: string, date: string, language: string, place: number];
