import type { Finder } from '../search/engine/finder.ts';
import { checkQuote, type QuotedSource, type QuoteVerdict } from './check-quote.ts';
import {
  type EarlierQuote,
  type EarlierReader,
  findEarlierQuote,
  findInRevisions,
} from './find-earlier-quote.ts';
import { quoteQueries } from './quote-queries.ts';

const maxSources = 5;

/**
 * Finds where a quotation stands, or stood. Articles are found by the search, and read as they are published.
 *
 * @throws {Error} if a file can’t be read
 */
export async function findQuote(
  quote: string,
  finder: Finder,
  reader: EarlierReader,
): Promise<QuoteVerdict | EarlierQuote> {
  const sources = new Map<string, QuotedSource | undefined>();
  const known = () => [...sources.values()].flatMap((source) => source ?? []);
  let verdict: QuoteVerdict = { type: 'absent' };
  for (const query of quoteQueries(quote)) {
    const hits = await (await finder.find(`kind:article ${query}`)).hits('relevance').next(maxSources);
    for (const { path } of hits) {
      if (!sources.has(path)) sources.set(path, await reader.readSource(path));
    }
    verdict = checkQuote(quote, known());
    if (verdict.type === 'stands') return verdict;
  }
  return earlierOr(verdict, quote, known(), reader);
}

/**
 * Checks a quotation that is ascribed to one article.
 *
 * @throws {Error} if a file can’t be read
 */
export async function findQuoteIn(
  quote: string,
  source: QuotedSource,
  id: string,
  reader: EarlierReader,
): Promise<QuoteVerdict | EarlierQuote> {
  const verdict = checkQuote(quote, [source]);
  return verdict.type === 'stands' ? verdict : earlierOr(verdict, quote, [source], reader, id);
}

/** Returns an earlier text that is nearer to a quotation than any present one, if there is one. */
async function earlierOr(
  verdict: QuoteVerdict,
  quote: string,
  sources: readonly QuotedSource[],
  reader: EarlierReader,
  only?: string,
): Promise<QuoteVerdict | EarlierQuote> {
  const exact = await findEarlierQuote(quote, reader, only);
  if (exact) return exact;
  const near = await findInRevisions(quote, sources, reader);
  const isNearer =
    near && (verdict.type === 'absent' || (verdict.type === 'nearly' && near.edits < verdict.edits));
  return isNearer ? near.found : verdict;
}
