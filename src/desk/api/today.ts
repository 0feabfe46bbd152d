import type { DeskCall } from './desk-call.ts';

/** What there is to do, in numbers. What is not known yet is null. */
export interface TodaySummary {
  readonly articles: number;
  readonly errors: number;
  readonly warnings: number;
  readonly drafts: number;
  /** Names that wait, and articles whose names are not all decided. */
  readonly names: number;
  readonly undecided: number;
  readonly withoutTopics: number;
  readonly duplicates: number | null;
  readonly topicDuplicates: number | null;
  readonly versions: number | null;
}

/** What was changed since the site was last built. */
export interface SinceBuild {
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  /** The first of the articles, with their titles. */
  readonly examples: readonly { readonly id: string; readonly title: string }[];
}

export interface TodayCalls {
  readonly 'today/summary': DeskCall<null, TodaySummary>;
  /** Null where no site was built on this machine yet. */
  readonly 'today/since-build': DeskCall<null, SinceBuild | null>;
}
