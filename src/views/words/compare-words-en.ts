import { counted, numberInEnglish, sentenceCase, times } from './counts-en.ts';
import { periodInEnglish } from './date-words-en.ts';
import type { TimeUnit } from '../base/time-key.ts';

/** What the page says that lays two names side by side, in English: before, without and with JavaScript. */
export const compareWords = {
  title: 'Compare two names',
  lead: 'Two names on one time axis, and the articles that name both.',
  noScript:
    'Comparing needs JavaScript: your browser puts the records of the two names together, of which there are too many to do it beforehand. Without it, the page of each name has its time, and leads to every name that it comes with:',
  first: 'First name',
  second: 'Second name',
  placeholder: 'Type a name',
  choose: 'Compare',
  list: 'Names',
  found: (count: number) =>
    count === 1
      ? 'One name. Down arrow to reach it.'
      : `${numberInEnglish(count)} names. Down arrow to reach them.`,
  working: 'Loading …',
  failed: 'The records could not be loaded. Reload the page to try again.',
  ask: 'Type a name into each field, and choose it from the list.',
  askOther: (name: string) => `Choose a second name to lay beside ${name}, or one that it is named with:`,
  unknown: (text: string) => `There is no name “${text}” here.`,
  same: 'These are the same name twice. Choose another for one of them.',
  namedIn: (articles: number, mentions: number) =>
    sentenceCase(
      articles === 0
        ? 'not yet named in an article'
        : `named in ${counted(articles, 'article')}${mentions > articles ? `, ${times(mentions)}` : ''}`,
    ),
  span: (first: string, last: string) =>
    first === last
      ? sentenceCase(periodInEnglish(first))
      : `From ${periodInEnglish(first)} to ${periodInEnglish(last)}`,
  period: periodInEnglish,
  bars: (unit: TimeUnit, first: string, last: string) =>
    `Articles a ${unit}, ${first === last ? first : `${first} to ${last}`}. Each row is drawn to a scale of its own; the number beside it is its highest.`,
  undated: (articles: number) =>
    `${sentenceCase(counted(articles, 'more article'))} ${articles === 1 ? 'is' : 'are'} not dated so precisely.`,
  articles: (count: number) => counted(count, 'article'),
  both: 'Both',
  table: 'Show as a table',
  when: 'When',
  shared: 'Articles that name both',
  allShared: (count: number) => `All ${counted(count, 'article')}, with the sentences`,
  block: (anchor: string) => `¶ ${anchor.replace(/\D/g, '')}`,
  none: 'No article here names both.',
} as const;
