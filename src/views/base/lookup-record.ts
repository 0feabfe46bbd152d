import type { EntityKind } from '../../schema/entity-kind.ts';

/** An entity or a topic: the number of articles that name it, or are about it. */
export type NameRecord = readonly [id: string, kind: EntityKind | 'topic', name: string, articles: number];

/** An article, its date in words, its language, and its position among all articles, oldest first. */
export type TitleRecord = readonly [id: string, title: string, date: string, language: string, place: number];
