import { counted, figures, sentenceCase } from './counts-en.ts';
import type { TimelineWords } from './timeline-words.ts';

export const englishTimeline: TimelineWords = {
  title: 'Timeline',
  link: 'Timeline: what stood out when',
  titleOf: (period) => `Timeline: ${period}`,
  note: 'What stands out is named in several articles then, and more often than in the rest of the archive, by more than chance would bring about in one case out of a hundred (log-likelihood ratio): not simply what is named most. Where nothing does, the names are those that the articles name most.',
  standsOut: 'Stands out',
  named: 'Named',
  topics: 'Topics',
  then: (count, articles, all, total) =>
    (articles === 1
      ? 'in the one article then'
      : `in ${figures(count)} of ${counted(articles, 'article')}${articles < total ? ' then' : ''}`) +
    (articles < total ? `, in ${figures(all)} of ${figures(total)} in all` : ''),
  articlesOf: (period) => `The articles of ${period}`,
  withoutYear: (count) =>
    sentenceCase(`${counted(count, 'more article')} ${count === 1 ? 'has' : 'have'} no year`),
  description: (period, articles) => `${period} in this archive, and what stood out: ${articles}.`,
};
