import { wordsOfQuote } from './words-of-quote.ts';

const windowWords = 6;
const maxPlainWords = 12;

/**
 * Returns the queries by which articles with a quotation are found, the surest first: those with three parts of it as phrases, with
 * one of them, which a single changed word leaves at least two of, and those with most of its longest words.
 */
export function quoteQueries(quote: string): string[] {
  const words = wordsOfQuote(quote).map((word) => word.replaceAll(/['.,-]+/g, ' ').trim());
  if (words.length === 0) return [];
  const last = Math.max(0, words.length - windowWords);
  const starts = [...new Set([0, Math.floor(last / 2), last])];
  const phrases = starts.map((start) => `"${words.slice(start, start + windowWords).join(' ')}"`);
  const plain = [...new Set(words)]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, maxPlainWords)
    .join(' ');
  return [...new Set([phrases.join(' '), ...phrases, plain])];
}
