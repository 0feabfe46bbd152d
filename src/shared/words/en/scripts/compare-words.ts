import { sentenceCase } from '../../../../text/sentence-case.ts';
import { counted, figures, times } from '../counts.ts';
import { dateWords } from './date-words.ts';
import type { TimeUnit } from '../../../base/time-key.ts';

/** English words for the page that compares two names. */
export const compareWords = {
  list: 'Names',
  found: (count: number) =>
    count === 1
      ? '1 name. Press the down arrow to reach it.'
      : `${figures(count)} names. Press the down arrow to reach them.`,
  working: 'Loading …',
  failed: 'The records could not be loaded. Reload the page to try again.',
  ask: 'Choose two names to compare.',
  askOther: (name: string) => `Choose a second name to compare with ${name}, or one of its connections:`,
  unknown: (text: string) => `There is no name “${text}” here.`,
  same: 'These are the same name twice. Choose another for one of them.',
  mentionedIn: (articles: number, mentions: number) =>
    sentenceCase(
      articles === 0
        ? 'no articles yet'
        : `mentioned ${mentions > articles ? `${times(mentions)} ` : ''}in ${counted(articles, 'article')}`,
    ),
  span: (first: string, last: string) => (first === last ? sentenceCase(first) : `From ${first} to ${last}`),
  period,
  figures,
  bars: (unit: TimeUnit, first: string, last: string) =>
    `Articles per ${unit}, ${first === last ? first : `${first} to ${last}`}. Each row has its own scale; the number beside it is its highest.`,
  undated: (articles: number) =>
    `${sentenceCase(counted(articles, 'more article'))} ${articles === 1 ? 'is' : 'are'} not dated so precisely.`,
  articles: (count: number) => counted(count, 'article'),
  both: 'Both',
  table: 'View as table',
  when: 'When',
  shared: 'Articles that mention both',
  allShared: (count: number) => `All ${counted(count, 'article')}, with the sentences`,
  block: (anchor: string) => `¶ ${anchor.replace(/\D/g, '')}`,
  none: 'No article mentions both.',
  dossier: 'Dossier',
};

/** Formats a period: "the 1980s", "1900–1999", "June 2018". */
function period(key: string): string {
  const century = /^(\d\d)XX$/.exec(key)?.[1];
  if (century !== undefined) return `${century}00–${century}99`;
  return key.endsWith('X') ? `the ${dateWords.period(key)}` : dateWords.period(key);
}
