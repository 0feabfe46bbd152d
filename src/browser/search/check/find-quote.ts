import { linesDigest } from '../../../archive/passages/passage-digest.ts';
import { checkQuote, type QuotedSource, type QuoteVerdict } from '../../../ask/check-quote.ts';
import { quoteQueries } from '../../../ask/quote-queries.ts';
import type { ArticleId } from '../../../schema/id.ts';
import type { Finder } from '../../../search/engine/finder.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { sentences } from '../../../text/sentence.ts';
import { blockText } from '../../passages/block-text.ts';
import { readJson, readPage } from '../../shared/site-files.ts';

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

const maxSources = 5;

/**
 * Finds where a quotation stands, or stood. Articles are found by the search, and read as they are published.
 *
 * @param options the language of the interface, and the number of files of earlier sentences
 * @throws {Error} if a file can’t be read
 */
export async function findQuote(
  quote: string,
  finder: Finder,
  urls: Urls,
  { language, parts }: { readonly language: string; readonly parts: number },
): Promise<QuoteVerdict | EarlierQuote> {
  const sources = new Map<string, QuotedSource>();
  let verdict: QuoteVerdict = { type: 'absent' };
  for (const query of quoteQueries(quote)) {
    const hits = await (await finder.find(`kind:article ${query}`)).hits('relevance').next(maxSources);
    for (const { path } of hits) {
      if (!sources.has(path)) sources.set(path, await readSource(path, urls));
    }
    verdict = checkQuote(quote, [...sources.values()]);
    if (verdict.type === 'stands') return verdict;
  }
  return (await findEarlier(quote, urls, language, parts)) ?? verdict;
}

/** Reads an article from its page, which says whether names in it are withheld. */
async function readSource(path: string, urls: Urls): Promise<QuotedSource> {
  const page = await readPage(urls.file(path));
  return {
    path,
    title: page.querySelector('h1')?.textContent.trim() ?? '',
    isWhole: page.querySelector('#withheld, .withheld') === null,
    passages: [...page.querySelectorAll('article [id^="p"]')]
      .filter(({ id }) => /^p\d+$/.test(id))
      .map((block) => ({ anchor: block.id, text: blockText(block) })),
  };
}

/** Looks up the sentences of a quotation among those that articles no longer have. */
async function findEarlier(
  quote: string,
  urls: Urls,
  language: string,
  parts: number,
): Promise<EarlierQuote | undefined> {
  if (parts === 0) return undefined;
  const digests = sentences(quote.trim(), language).map(({ start, end }) =>
    linesDigest([quote.trim().slice(start, end)]),
  );
  for (let part = 1; part <= parts; part += 1) {
    const known = (await readJson(`${urls.check()}earlier-${part}.json`)) as Readonly<
      Record<string, readonly [ArticleId, string | null, string]>
    >;
    const row = digests.map((digest) => known[digest]).find((one) => one !== undefined);
    if (!row) continue;
    const [id, until, revision] = row;
    const page = await readPage(urls.article(id));
    return { type: 'stood', id, until, revision, title: page.querySelector('h1')?.textContent.trim() ?? id };
  }
  return undefined;
}
