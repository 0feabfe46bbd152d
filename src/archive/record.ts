import type { ArticleData } from '../schema/article.ts';
import type { EntityData } from '../schema/entity.ts';
import type { ArticleId, EntityId, TopicId } from '../schema/id.ts';
import type { PageData } from '../schema/page.ts';
import type { RefusalsData, ReviewData } from '../schema/review.ts';
import type { SiteData } from '../schema/site.ts';
import type { TopicData } from '../schema/topic.ts';

/** One file of the content folder that passed its schema. */
export interface FileRecord<Id extends string, Data> {
  /** Relative to the folder that holds `content/`, with `/` between: `content/articles/2018/letter.md`. */
  readonly file: string;
  readonly id: Id;
  readonly data: Data;
}

/** One file with a Markdown body. */
export interface TextRecord<Id extends string, Data> extends FileRecord<Id, Data> {
  readonly body: string;
  /** The line of the file that the body begins on, from 1. */
  readonly bodyLine: number;
}

export type ArticleRecord = TextRecord<ArticleId, ArticleData>;
export type EntityRecord = FileRecord<EntityId, EntityData>;
export type TopicRecord = FileRecord<TopicId, TopicData>;
export type PageRecord = TextRecord<string, PageData>;
export type ReviewRecord = FileRecord<ArticleId, ReviewData>;
export type RefusalsRecord = FileRecord<string, RefusalsData>;

/** Everything that a content folder says, each list sorted by id, then by file. */
export interface Content {
  readonly site: SiteData;
  readonly articles: readonly ArticleRecord[];
  readonly entities: readonly EntityRecord[];
  readonly topics: readonly TopicRecord[];
  readonly pages: readonly PageRecord[];
  readonly reviews: readonly ReviewRecord[];
  /** That of `review.yaml`, where there is one. */
  readonly refusals: readonly RefusalsRecord[];
}

/** What a file of the content folder holds. */
export type RecordKind = 'article' | 'entity' | 'topic' | 'page' | 'review' | 'refusals';

/** A file that was found, whether or not it could be read. */
export interface FoundFile {
  readonly type: RecordKind;
  readonly file: string;
  /** Its name without the ending, as it is: perhaps no good id. */
  readonly id: string;
}
