import type { EntityKind } from '../../schema/entity-kind.ts';

/** An entity or a topic: how many articles name it, or are about it. */
export type NameRecord = readonly [id: string, kind: EntityKind | 'topic', name: string, articles: number];

/** An article, its date in words, its language, and its place among all, the oldest first. */
export type TitleRecord = readonly [id: string, title: string, date: string, language: string, place: number];
