import { sentenceCase } from '../../../text/sentence-case.ts';
import { counted, figures } from './counts.ts';
import type { RoughCount } from '../../base/rough-count.ts';

/** How often something is in the whole archive, and of how many articles. */
interface OverallCount {
  readonly count: RoughCount;
  readonly articles: RoughCount;
}

export const englishTimeline = {
  title: 'Timeline',
  link: 'Timeline: the news by year',
  titleOf: (period: string) => `Timeline: ${period}`,
  /** Explains how distinctive names are found. */
  note: {
    text: 'Names are listed that were mentioned unusually often in a period.',
    how: 'They are in several articles of the period, and more often than in the rest of the archive, by more than chance would bring about in one case out of a hundred (log-likelihood ratio). Where there are none, the most mentioned names are listed.',
  },
  /** The label of distinctive names, and of the most mentioned if there are none. */
  distinctive: 'Unusually often',
  mostMentioned: 'Most mentioned',
  topics: 'Topics',
  then: (count: number, articles: number, overall?: OverallCount) =>
    (articles === 1
      ? 'in the only article of this period'
      : `in ${figures(count)} of ${counted(articles, 'article')}${overall ? ' in this period' : ''}`) +
    (overall ? `, in ${figures(overall.count)} of ${figures(overall.articles)} overall` : ''),
  articlesOf: (period: string) => `All articles from ${period}`,
  withoutYear: (count: number) => sentenceCase(`${counted(count, 'more article')} without a year`),
  description: (period: string, articles: string) =>
    `${period} in this archive: ${articles}, and the names distinctive of it.`,
};
