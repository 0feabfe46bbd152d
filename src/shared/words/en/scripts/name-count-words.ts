import { counted, figures } from '../counts.ts';

/** English words of the search page for queries that are names; they are loaded on demand. */
export const nameCountWords = {
  /** "138 articles indexed under Microsoft", then "562 mention the word" */
  listing: (articles: number, name: string) => `${counted(articles, 'article')} indexed under ${name}`,
  mentioning: (articles: number, wordCount: number) =>
    `${figures(articles)} ${articles === 1 ? 'mentions' : 'mention'} the ${wordCount === 1 ? 'word' : 'words'}`,
  /** "Topic: Lighthouse · 7 articles" */
  topic: (articles: number, name: string) => `Topic: ${name} · ${counted(articles, 'article')}`,
  /** "Both names", with a link to the articles that mention them */
  pair: (a: string, b: string, articles: number) =>
    `${a} and ${b}: ${counted(articles, 'article')} with both`,
};
