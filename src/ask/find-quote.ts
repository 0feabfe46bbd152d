import { linesDigest } from '../archive/passages/passage-digest.ts';
import type { ArticleId } from '../schema/id.ts';
import type { Finder } from '../search/engine/finder.ts';
import { sentences } from '../text/sentence.ts';
import { checkQuote, type QuotedSource, type QuoteVerdict } from './check-quote.ts';
import { quoteQueries } from './quote-queries.ts';

/** A quotation that stood in an earlier text of an article. */
export interface EarlierQuote {
  readonly type: 'stood';
  readonly id: ArticleId;
  readonly title: string;
  /** `YYYY-MM-DD`; null if the present text has no day yet. */
  readonly until: string | null;
  /** The digest of its last text with the quotation. */
  readonly revision: string;
}

/** The sentences of a file of earlier ones by their digests: the article, until when it had them, and the revision. */
export type EarlierTable = Readonly<
  Record<string, readonly [id: ArticleId, until: string | null, revision: string]>
>;

/** Reads what is published. */
export interface QuoteReader {
  /** The language of the interface, by which a quotation is divided into sentences. */
  readonly language: string;
  /** The number of files of earlier sentences. */
  readonly earlierParts: number;
  /**
   * Reads an article.
   *
   * @param path that of its page, below the base
   * @returns undefined if there is none that may be quoted from
   */
  readSource(path: string): Promise<QuotedSource | undefined>;
  /** Reads a file of earlier sentences. @param part from 1 */
  readEarlier(part: number): Promise<EarlierTable>;
}

const maxSources = 5;

/**
 * Finds where a quotation stands, or stood. Articles are found by the search, and read as they are published.
 *
 * @throws {Error} if a file can’t be read
 */
export async function findQuote(
  quote: string,
  finder: Finder,
  reader: QuoteReader,
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
  return (await findEarlierQuote(quote, reader)) ?? verdict;
}

/**
 * Looks up the sentences of a quotation among those that articles no longer have.
 *
 * @param only the article to which the quotation is ascribed, if it is
 */
export async function findEarlierQuote(
  quote: string,
  reader: QuoteReader,
  only?: string,
): Promise<EarlierQuote | undefined> {
  const asked = quote.trim();
  const digests = sentences(asked, reader.language).map(({ start, end }) =>
    linesDigest([asked.slice(start, end)]),
  );
  for (let part = 1; part <= reader.earlierParts; part += 1) {
    const table = await reader.readEarlier(part);
    const row = digests
      .map((digest) => (Object.hasOwn(table, digest) ? table[digest] : undefined))
      .find((one) => one !== undefined && (only === undefined || one[0] === only));
    if (!row) continue;
    const [id, until, revision] = row;
    const source = await reader.readSource(`articles/${id}/`);
    if (source) return { type: 'stood', id, until, revision, title: source.title };
  }
  return undefined;
}
