import { nothing } from './input-parts.ts';
import type { ShownArticle } from './names.ts';

/** The numbers of tasks; null if not known yet. */
export interface TodaySummary {
  /** Whether the archive has begun. */
  readonly hasSettings: boolean;
  readonly articles: number;
  readonly errors: number;
  readonly warnings: number;
  readonly drafts: number;
  /** The articles that are held back, and the next day on which one is due, `YYYY-MM-DD`. */
  readonly held: { readonly count: number; readonly next: string } | null;
  /** The numbers of pending names in two or more articles, and in one. */
  readonly names: number;
  readonly namesOnce: number;
  /** How often articles name somebody who is listed, and somebody who is pending. */
  readonly mentions: { readonly decided: number; readonly waiting: number };
  /** The numbers of articles by the state of their names; those that are withdrawn are not counted. */
  readonly reviewed: number;
  readonly undecided: number;
  readonly nothingProposed: number;
  readonly withoutTopics: number;
  readonly duplicates: number | null;
  readonly topicDuplicates: number | null;
  readonly versions: number | null;
  /** The decisions on requests that are due for another look. */
  readonly due: number;
}

/** The changes since the last build of the site. */
export interface SinceBuild {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** The number of articles that were held back then, and no longer are. */
  readonly due: number;
  /** The first articles with their titles. */
  readonly examples: readonly { readonly id: string; readonly title: string }[];
}

/** An article with its beginning. */
export interface GlancedArticle extends ShownArticle {
  /** Its standfirst or first paragraph, cut to a line or two. */
  readonly line: string;
  /** Of its text, as a code: `pt-BR`. */
  readonly language: string;
  readonly isDraft: boolean;
  /** The picture at its top, below the content folder, with what it shows. */
  readonly picture?: string;
  readonly alt?: string;
}

/** The archive as it is. */
export interface ArchiveGlance {
  readonly title: string;
  readonly articles: number;
  /** The number of people, organizations and so on that have a record. */
  readonly entities: number;
  /** The first and the last year of its articles; absent if none is known. */
  readonly span?: { readonly from: string; readonly to: string };
  readonly newest: readonly GlancedArticle[];
  /** The articles that were edited last, the last first. */
  readonly edited: readonly GlancedArticle[];
  /** The last publication; its day is `YYYY-MM-DD`. */
  readonly release?: { readonly day: string; readonly what: string };
}

export const todayInputs = {
  'today/summary': nothing,
  'today/since-build': nothing,
  'today/archive': nothing,
};

export interface TodayOutputs {
  'today/summary': TodaySummary;
  /** Null if no site has been built on this machine. */
  'today/since-build': SinceBuild | null;
  'today/archive': ArchiveGlance;
}
