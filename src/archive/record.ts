import type { ArticleData } from '../schema/article.ts';
import type { EntityData } from '../schema/entity.ts';
import type { ArticleId, EntityId, IssueId, PaperId, TopicId } from '../schema/id.ts';
import type { IssueData } from '../schema/issue.ts';
import type { LinksData } from '../schema/links.ts';
import type { PageData } from '../schema/page.ts';
import type { PaperData } from '../schema/paper.ts';
import type { RefusalsData, ReviewData } from '../schema/review.ts';
import type { ReleasesData } from '../schema/releases.ts';
import type { SiteData } from '../schema/site.ts';
import type { SynonymsData } from '../schema/synonyms.ts';
import type { TopicData } from '../schema/topic.ts';
import type { WithheldData } from '../schema/withheld.ts';
import type { Addresses } from './addresses/addresses.ts';

/** One file of the content folder that passed its schema. */
export interface FileRecord<Id extends string, Data> {
  /**
   * Relative to the folder that contains `content/`, with `/` as separator:
   * `content/articles/2018/letter.md`.
   */
  readonly file: string;
  readonly id: Id;
  readonly data: Data;
}

/** A file with a Markdown body. */
export interface TextRecord<Id extends string, Data> extends FileRecord<Id, Data> {
  readonly body: string;
  /** The line of the file on which the body starts, from 1. */
  readonly bodyLine: number;
}

export type ArticleRecord = TextRecord<ArticleId, ArticleData>;
export type EntityRecord = FileRecord<EntityId, EntityData>;
export type TopicRecord = FileRecord<TopicId, TopicData>;
export type PageRecord = TextRecord<string, PageData>;
export type PaperRecord = FileRecord<PaperId, PaperData>;
export type IssueRecord = FileRecord<IssueId, IssueData>;
export type ReviewRecord = FileRecord<ArticleId, ReviewData>;
export type RefusalsRecord = FileRecord<string, RefusalsData>;
export type LinksRecord = FileRecord<string, LinksData>;
export type WithheldRecord = FileRecord<string, WithheldData>;
export type SynonymsRecord = FileRecord<string, SynonymsData>;
export type ReleasesRecord = FileRecord<string, ReleasesData>;

/** All records of a content folder, each list sorted by id, then by file. */
export interface Content {
  readonly site: SiteData;
  readonly articles: readonly ArticleRecord[];
  readonly entities: readonly EntityRecord[];
  readonly topics: readonly TopicRecord[];
  readonly pages: readonly PageRecord[];
  /** From `papers/`: only for print, like the issues. */
  readonly papers: readonly PaperRecord[];
  readonly issues: readonly IssueRecord[];
  readonly reviews: readonly ReviewRecord[];
  /** From `review.yaml`, if it exists. */
  readonly refusals: readonly RefusalsRecord[];
  /** From `links.yaml`, if it exists. */
  readonly links: readonly LinksRecord[];
  /** From `withheld.yaml`, if it exists. */
  readonly withheld: readonly WithheldRecord[];
  /** From `addresses.txt`, if it exists. */
  readonly addresses: Addresses;
  /** From `releases.yaml`, if it exists. */
  readonly releases: readonly ReleasesRecord[];
  /** From `synonyms.yaml`, if it exists. */
  readonly synonyms: readonly SynonymsRecord[];
}

/** The kind of record in a file of the content folder. */
export type RecordKind =
  | 'article'
  | 'entity'
  | 'topic'
  | 'page'
  | 'paper'
  | 'issue'
  | 'review'
  | 'refusals'
  | 'links'
  | 'withheld'
  | 'releases'
  | 'synonyms';

/** A file that was found, whether or not it could be read. */
export interface FoundFile {
  readonly type: RecordKind;
  readonly file: string;
  /** The file name without its extension; not necessarily a valid id. */
  readonly id: string;
}
