import type { ArticleData } from '../schema/article.ts';
import type { EntityData } from '../schema/entity.ts';
import type { ArticleId, EntityId, IssueId, PaperId, TopicId } from '../schema/id.ts';
import type { LinkState } from '../schema/links.ts';
import type { Release } from '../schema/releases.ts';
import type { SiteData } from '../schema/site.ts';
import type { TopicData } from '../schema/topic.ts';
import type { WithheldDecision } from '../schema/withheld.ts';
import type { Addresses } from './addresses/addresses.ts';
import type { Body } from './body.ts';
import type { Look } from './look/look.ts';
import type { Paper, PrintFiles, PrintIssue } from './print/print.ts';
import type { PageRecord } from './record.ts';
import type { Revision } from './revisions/revision.ts';

/** A published article. */
export interface Article {
  readonly id: ArticleId;
  readonly file: string;
  readonly data: ArticleData;
  readonly body: Body;
  /** Its own language, or the archive's. */
  readonly language: string;
  /** The mentions in its body, which change less often than its text. */
  readonly mentions: Body['mentions'];
  /** The number of its mentions of each entity. */
  readonly mentioned: ReadonlyMap<EntityId, number>;
  /**
   * The length of its text in octaves: a text of twice the length has 1 more. Lists are sorted by it where articles have the
   * same date and weight, and should not change with every sentence.
   */
  readonly extent: number;
}

export interface Entity {
  readonly id: EntityId;
  readonly data: EntityData;
  /** The published articles that list it, oldest first. */
  readonly articles: readonly Article[];
  /** Their number. A page that shows no more of them reads only this. */
  readonly size: number;
  /** The published articles that it signs, oldest first. */
  readonly signed: readonly Article[];
  /** The number of its mentions in all articles. */
  readonly mentions: number;
  /** The entities listed together with it, by number of shared articles (most first), then by id. */
  readonly connections: readonly Connection[];
  /** The entities whose `partOf` names this one, by id. */
  readonly parts: readonly EntityId[];
}

/** An entity listed together with another one. */
export interface Connection {
  readonly entity: EntityId;
  /** The articles that list both, oldest first. */
  readonly articles: readonly Article[];
}

export interface Topic {
  readonly id: TopicId;
  readonly data: TopicData;
  /** The terms directly above it, by label. */
  readonly broader: readonly TopicId[];
  /** The terms directly below it, by label. */
  readonly narrower: readonly TopicId[];
  /** The published articles under it or any narrower term, oldest first. */
  readonly articles: readonly Article[];
  /** Whether it has a page; otherwise it is named without a link. */
  readonly hasPage: boolean;
}

/** What remains of an article that was taken down, without any of its text. */
export interface Tombstone {
  readonly id: ArticleId;
  readonly withdrawn: NonNullable<ArticleData['withdrawn']>;
  /** A BCP 47 code. */
  readonly language: string;
  /** Only if the keeper chose to keep it. */
  readonly title?: string;
  /** Whether other pages may name it. */
  readonly isListed: boolean;
  readonly redirectFrom: readonly string[];
}

/** The immutable model of everything that is published. */
export interface Archive {
  readonly site: SiteData;
  /** Oldest first: by `compareDates`, then by id. */
  readonly articles: readonly Article[];
  /** Their number. */
  readonly size: number;
  /** Their number, against which others are weighed: see `roughTotal` in association.ts. */
  readonly roughSize: number;
  readonly article: ReadonlyMap<ArticleId, Article>;
  /** The articles to which only their addresses lead; nothing else of the archive knows them. */
  readonly unlisted: ReadonlyMap<ArticleId, Article>;
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
  /** The texts that articles have had, oldest first; only of those with several. */
  readonly revisions: ReadonlyMap<ArticleId, readonly Revision[]>;
  /** What is known of links out of the archive, by `linkKey` (see schema/links.ts). */
  readonly links: ReadonlyMap<string, LinkState>;
  /** The decisions by which something is withheld, by number. */
  readonly withheld: ReadonlyMap<string, WithheldDecision>;
  /** The groups of words that the search takes for the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Every address that was published. */
  readonly addresses: Addresses;
  /** The day on which each article was first published here, `YYYY-MM-DD`; only of those of which it is known. */
  readonly arrivals: ReadonlyMap<ArticleId, string>;
  /** The files that make its look its own. */
  readonly look: Look;
  /** The files that are published beside articles, by id, then by name. */
  readonly files: readonly ArticleFile[];
  /** The publications of the archive, oldest first. */
  readonly releases: readonly Release[];
  /** The papers of which an issue is published, by name, then by id; none in an archive without print. */
  readonly papers: ReadonlyMap<PaperId, Paper>;
  /** The published issues, by date, then by edition. */
  readonly issues: readonly PrintIssue[];
  readonly issue: ReadonlyMap<IssueId, PrintIssue>;
  /** The issue in which each article stands, of those that are published and listed. */
  readonly issueOf: ReadonlyMap<ArticleId, PrintIssue>;
  /** Reads the table of words of a page; its digest is in the page. */
  readonly readWords: PrintFiles['readWords'];
}

/** A file that is published beside an article. */
export interface ArticleFile {
  readonly id: ArticleId;
  readonly name: string;
  /** Its path, relative to the content file of the article. */
  readonly source: string;
  /** The content file. */
  readonly file: string;
}

export interface Page {
  readonly record: PageRecord;
  readonly html: string;
}

/** A year, month or day with its articles. */
export interface Period {
  /** `2018`, `2018-06` or `2018-06-19`. */
  readonly key: string;
  /** All articles in it, however precise their dates, oldest first. */
  readonly articles: readonly Article[];
  /** Those with a date no more precise than this period. */
  readonly vague: readonly Article[];
  /** The months of a year, or the days of a month; empty for a day. */
  readonly parts: readonly Period[];
}

export interface Timeline {
  /** Years with articles, oldest first. */
  readonly years: readonly Period[];
  /** Every year, month and day with articles, by key. */
  readonly period: ReadonlyMap<string, Period>;
  /** The articles of each calendar day, newest first, by `MM-DD`, in order. */
  readonly calendar: ReadonlyMap<string, readonly Article[]>;
  /** Articles without a year: undated, or with a decade or a span of several years. */
  readonly undated: readonly Article[];
}
