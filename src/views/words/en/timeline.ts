import { counted, figures, sentenceCase } from './counts.ts';
import type { TimelineWords } from '../timeline-words.ts';

export const englishTimeline: TimelineWords = {
  title: 'Timeline',
  link: 'Timeline: the news by year',
  titleOf: (period) => `Timeline: ${period}`,
  note: 'Distinctive: names mentioned unusually often in this period.',
  standsOut: 'Distinctive',
  named: 'Most mentioned',
  topics: 'Topics',
  then: (count, articles, all, total) =>
    (articles === 1
      ? 'in the only article of this period'
      : `in ${figures(count)} of ${counted(articles, 'article')}${articles < total ? ' in this period' : ''}`) +
    (articles < total ? `, in ${figures(all)} of ${figures(total)} overall` : ''),
  articlesOf: (period) => `All articles from ${period}`,
  withoutYear: (count) => sentenceCase(`${counted(count, 'more article')} without a year`),
  description: (period, articles) =>
    `${period} in this archive: ${articles}, and the names distinctive of it.`,
};
