import { counted, figures } from '../counts.ts';

/** English words for the article page’s scripts. */
export const articleWords = {
  copied: 'Link copied',
  fromSearch: 'Words from your search',
  matches: (total: number) => counted(total, 'match', 'matches'),
  match: (at: number, total: number) => `${figures(at)} of ${counted(total, 'match', 'matches')}`,
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
};
