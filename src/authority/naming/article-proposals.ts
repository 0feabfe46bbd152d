import type { Proposal } from '../../recognition/proposals/propose-names.ts';
import type { TopicSuggestion } from './topic-review.ts';

/** The proposals for one article. */
export interface ArticleProposals {
  readonly article: string;
  readonly proposals: readonly Proposal[];
  readonly topics: readonly TopicSuggestion[];
}

/** What is said about a review beside its proposals. */
export interface ReviewSummary {
  readonly articles: number;
  readonly reviewedArticles: number;
  /** Files that can’t be read as records. */
  readonly unreadFiles: number;
  /** Whether proposals come from a model, and not from the rules alone. */
  readonly hasModel: boolean;
  /** Languages without rules, and the number of articles in each. */
  readonly withoutRules: readonly (readonly [language: string, articles: number])[];
  /** In which languages nothing has shown so far that new names would be right; missing without a model, or if there are none. */
  readonly untried?: UntriedLanguages;
}

/** Languages in which no new name is ticked, since the keeper’s decisions do not show yet which ones are right. */
export interface UntriedLanguages {
  /** By code. */
  readonly languages: readonly string[];
  /** With how many more articles with decisions that is looked at again. */
  readonly articles: number;
}
