import { sentenceCase } from '../../../archive/sentence-case.ts';
import { counted, figures } from './counts.ts';
import type { TimelineWords } from '../timeline-words.ts';

export const englishTimeline: TimelineWords = {
  title: 'Timeline',
  link: 'Timeline: the news by year',
  titleOf: (period) => `Timeline: ${period}`,
  note: {
    text: 'Names are listed that were mentioned unusually often in a period.',
    how: 'They are in several articles of the period, and more often than in the rest of the archive, by more than chance would bring about in one case out of a hundred (log-likelihood ratio). Where there are none, the most mentioned names are listed.',
  },
  distinctive: 'Unusually often',
  mostMentioned: 'Most mentioned',
  topics: 'Topics',
  then: (count, articles, overall) =>
    (articles === 1
      ? 'in the only article of this period'
      : `in ${figures(count)} of ${counted(articles, 'article')}${overall ? ' in this period' : ''}`) +
    (overall ? `, in ${figures(overall.count)} of ${figures(overall.articles)} overall` : ''),
  articlesOf: (period) => `All articles from ${period}`,
  withoutYear: (count) => sentenceCase(`${counted(count, 'more article')} without a year`),
  description: (period, articles) =>
    `${period} in this archive: ${articles}, and the names distinctive of it.`,
};
