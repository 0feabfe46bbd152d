import type { ArticleData } from '../schema/article.ts';
import type { EntityData } from '../schema/entity.ts';
import type { ArticleId, EntityId, TopicId } from '../schema/id.ts';
import type { SiteData } from '../schema/site.ts';
import type { TopicData } from '../schema/topic.ts';
import type { Body } from './body.ts';
import type { PageRecord } from './record.ts';

/** A published article. Its mentions, headings and blocks are in `body`. */
export interface Article {
  readonly id: ArticleId;
  readonly file: string;
  readonly data: ArticleData;
  readonly body: Body;
  /** Its own language, or the archive's. */
  readonly language: string;
}

export interface Entity {
  readonly id: EntityId;
  readonly data: EntityData;
  /** The published articles that list it, oldest first. */
  readonly articles: readonly Article[];
  /** The published articles that it signs, oldest first. */
  readonly signed: readonly Article[];
  /** How often it is named in all of them. */
  readonly mentions: number;
  /** The entities listed beside it, by number of shared articles (most first), then by id. */
  readonly connections: readonly Connection[];
  /** The entities whose `partOf` is this one, by id. */
  readonly parts: readonly EntityId[];
}

/** The other half of a pair. */
export interface Connection {
  readonly entity: EntityId;
  /** The articles that list both, oldest first. */
  readonly articles: readonly Article[];
}

export interface Topic {
  readonly id: TopicId;
  readonly data: TopicData;
  /** Terms directly above and below it, by label. */
  readonly broader: readonly TopicId[];
  readonly narrower: readonly TopicId[];
  /** The published articles under it or under any term below it, oldest first. */
  readonly articles: readonly Article[];
}

/** What is left of an article that was taken down: nothing of its text. */
export interface Tombstone {
  readonly id: ArticleId;
  readonly withdrawn: NonNullable<ArticleData['withdrawn']>;
  /** A BCP 47 code. */
  readonly language: string;
  /** Only where its keeper keeps it. */
  readonly title?: string;
  readonly redirectFrom: readonly string[];
}

/** The whole model: what is published, and how it hangs together. Nothing in it changes. */
export interface Archive {
  readonly site: SiteData;
  /** Oldest first: by `compareDates`, then by id. */
  readonly articles: readonly Article[];
  readonly article: ReadonlyMap<ArticleId, Article>;
  readonly tombstones: readonly Tombstone[];
  /** By name, in the archive's language, then by id. */
  readonly entities: readonly Entity[];
  readonly entity: ReadonlyMap<EntityId, Entity>;
  /** By label, then by id. */
  readonly topics: readonly Topic[];
  readonly topic: ReadonlyMap<TopicId, Topic>;
  readonly timeline: Timeline;
  /** By id, with their HTML. */
  readonly pages: readonly Page[];
}

export interface Page {
  readonly record: PageRecord;
  readonly html: string;
}

/** A year, month or day that has articles, and those in it. */
export interface Period {
  /** `2018`, `2018-06` or `2018-06-19`. */
  readonly key: string;
  /** All in it, however precisely they are dated, oldest first. */
  readonly articles: readonly Article[];
  /** Those dated no more precisely than this. */
  readonly vague: readonly Article[];
  /** The months of a year, the days of a month; none for a day. */
  readonly parts: readonly Period[];
}

export interface Timeline {
  /** Years that have articles, oldest first. */
  readonly years: readonly Period[];
  /** By key, of every year, month and day that has articles. */
  readonly period: ReadonlyMap<string, Period>;
  /** By `MM-DD`: the articles of that calendar day, newest first; keys in order. */
  readonly calendar: ReadonlyMap<string, readonly Article[]>;
  /** What has no year: undated, a decade, a span of several years. */
  readonly undated: readonly Article[];
}
