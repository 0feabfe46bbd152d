import type { Finder } from '../search/engine/finder.ts';
import { checkQuote, type QuotedSource, type QuoteVerdict, type QuotedPassage } from './check-quote.ts';
import { quoteQueries } from './quote-queries.ts';
import { linesDigest } from '../archive/passages/passage-digest.ts';
import type { ArticleId } from '../schema/id.ts';
import { sentences } from '../text/sentence.ts';
import type { WordDifference } from './align-words.ts';
import { wordsOfQuote } from './words-of-quote.ts';

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

/** A text that an article no longer has, or only ever had at an old site. */
interface EarlierText {
  readonly id: ArticleId;
  readonly title: string;
  /** The digest of its last text with the quotation. */
  readonly revision: string;
  /** The passage that is nearly the quotation, and the words that differ; undefined if it stood as it is. */
  readonly nearly?: { readonly text: string; readonly differences: readonly WordDifference[] };
}

/** A quotation of an earlier text of an article. */
export type EarlierQuote =
  /** It was published here until a day, `YYYY-MM-DD`; null if the present text has no day yet. */
  | (EarlierText & { readonly type: 'stood'; readonly until: string | null })
  /** It was captured at an old site on a day, and never published here. */
  | (EarlierText & { readonly type: 'captured'; readonly on: string });

/**
 * The sentences of a file of earlier ones by their digests: the article, until when it had them, and the revision; of one that was
 * only captured at an old site, the day of that.
 */
export type EarlierTable = Readonly<
  Record<
    string,
    readonly [id: ArticleId, until: string | null, revision: string, captured?: string | undefined]
  >
>;

/** Reads what was published earlier, and still is, as revisions. */
export interface EarlierReader {
  /** The language of the interface, by which a quotation is divided into sentences. */
  readonly language: string;
  /** The number of files of earlier sentences. */
  readonly earlierParts: number;
  /** Reads a file of earlier sentences. @param part from 1 */
  readEarlier(part: number): Promise<EarlierTable>;
  /**
   * Reads an article.
   *
   * @param path that of its page, below the base
   * @returns undefined if there is none that may be quoted from
   */
  readSource(path: string): Promise<QuotedSource | undefined>;
  /**
   * Reads an earlier text of an article.
   *
   * @param path that of its page, below the base
   * @returns undefined if there is none
   */
  readRevision(path: string): Promise<readonly QuotedPassage[] | undefined>;
}

/** Each revision is a page to read. */
const maxRevisions = 12;

/**
 * Looks up the sentences of a quotation among those that articles no longer have.
 *
 * @param only the article to which the quotation is ascribed, if it is
 */
export async function findEarlierQuote(
  quote: string,
  reader: EarlierReader,
  only?: string,
): Promise<EarlierQuote | undefined> {
  if (reader.earlierParts === 0) return undefined;
  const asked = quote.trim();
  const bare = withoutQuotationMarks(asked);
  const digests = [...new Set([asked, bare])].flatMap((text) => digestsOf(text, reader.language));
  return lookUp(digests, reader, only);
}

/**
 * Finds a quotation, or what is nearly one, in the earlier texts of some articles that the archive publishes. Nothing is said of an
 * article in which a name is withheld.
 */
export async function findInRevisions(
  quote: string,
  sources: readonly QuotedSource[],
  reader: EarlierReader,
): Promise<{ readonly edits: number; readonly found: EarlierQuote } | undefined> {
  if (reader.earlierParts === 0) return undefined;
  const texts: QuotedSource[] = [];
  const paths = sources.flatMap(({ isWhole, path, revisions }) =>
    isWhole ? revisions.map((digest) => ({ path, digest })) : [],
  );
  for (const { path, digest } of paths.slice(0, maxRevisions)) {
    const passages = await reader.readRevision(`${path}revisions/${digest}/`);
    if (passages) texts.push({ path, title: '', isWhole: true, passages, revisions: [] });
  }
  const verdict = checkQuote(quote, texts);
  if (verdict.type === 'absent') return undefined;
  const { source, passage } = verdict.type === 'stands' ? verdict.places[0]! : verdict;
  const id = source.path.split('/').at(-2);
  // What still stands is none of the earlier sentences.
  const found = await lookUp(likeFirst(quote, passage.text, reader.language), reader, id);
  if (!found) return undefined;
  return verdict.type === 'stands'
    ? { edits: 0, found }
    : {
        edits: verdict.edits,
        found: { ...found, nearly: { text: passage.text, differences: verdict.differences } },
      };
}

async function lookUp(
  digests: readonly string[],
  reader: EarlierReader,
  only: string | undefined,
): Promise<EarlierQuote | undefined> {
  for (let part = 1; part <= reader.earlierParts; part += 1) {
    const table = await reader.readEarlier(part);
    const row = digests
      .map((digest) => (Object.hasOwn(table, digest) ? table[digest] : undefined))
      .find((one) => one !== undefined && (only === undefined || one[0] === only));
    if (!row) continue;
    const [id, until, revision, captured] = row;
    const source = await reader.readSource(`articles/${id}/`);
    if (!source) continue;
    const text = { id, revision, title: source.title };
    return captured === undefined
      ? { type: 'stood', until, ...text }
      : { type: 'captured', on: captured, ...text };
  }
  return undefined;
}

const quotationMarks = new Set([...`"'«»‘’‚‛“”„‟‹› `]);

function withoutQuotationMarks(text: string): string {
  const signs = [...text];
  let [start, end] = [0, signs.length];
  while (start < end && quotationMarks.has(signs[start]!)) start += 1;
  while (end > start && quotationMarks.has(signs[end - 1]!)) end -= 1;
  return signs.slice(start, end).join('');
}

function digestsOf(text: string, language: string): string[] {
  return sentences(text, language).map(({ start, end }) => linesDigest([text.slice(start, end)]));
}

/** Returns the digests of the sentences of a passage that share words with a quotation, those that share most first. */
function likeFirst(quote: string, passage: string, language: string): string[] {
  const asked = new Set(wordsOfQuote(quote));
  return sentences(passage, language)
    .map(({ start, end }) => passage.slice(start, end))
    .map((text) => ({ text, shared: wordsOfQuote(text).filter((word) => asked.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ text }) => linesDigest([text]));
}
