/** English words for the article page’s scripts. */
export const articleWords = {
  copied: 'Link copied',
  fromSearch: 'Words from your search',
  matches: (total: number) => (total === 1 ? 'One match' : `${total} matches`),
  match: (at: number, total: number) => `${at} of ${total} matches`,
  previous: 'Previous',
  next: 'Next',
  clear: 'Clear',
};
