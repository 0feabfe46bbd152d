import { z } from 'zod';
import type { GroupedHit } from '../../search/engine/read-hit.ts';
import { sortOrders } from '../../search/query/search-state.ts';
import type { AskedSite } from '../site/open-asked-site.ts';
import { articleIdIn, readArticle } from '../site/read-article.ts';
import { archiveOf, askTool } from './ask-tool.ts';
import { fitAnswer } from './fit-answer.ts';
import { textOfPieces } from './text-of-pieces.ts';
import { understoodText } from './understood.ts';

const defaultResults = 5;
const maxResults = 10;
const maxPassages = 3;

/** A search in the query language of the search page. */
export const searchTool = askTool({
  name: 'search',
  title: 'Search the archive',
  description:
    'Searches the archive. Plain words and questions, “exact phrases” in quotation marks, OR, -without, words near each other ("oil price"~5), and fields: title: entity: topic: byline: section: paper: page: language: kind:article from:2018-06 to:2018-07 year:2018. Returns how the query was understood, how many results there are, and for each its passages with address and digest. A passage is an excerpt: quote from the tool “article”.',
  input: z.object({
    query: z.string().min(1).max(1000).describe('The query'),
    sort: z.enum(sortOrders).optional().describe('The order of the results; by default the best first'),
    from: z.number().int().min(1).max(1000).optional().describe('The number of the first result to return'),
    results: z
      .number()
      .int()
      .min(1)
      .max(maxResults)
      .optional()
      .describe('How many results to return; 5 by default'),
  }),
  async answer(site, { query, sort, from = 1, results = defaultResults }) {
    const found = await site.finder.find(query);
    const list = found.hits(sort ?? (found.asksForWords ? 'relevance' : 'newest'));
    if (from > 1) await list.nextGrouped(from - 1);
    const hits = await list.nextGrouped(results);
    const rows = (await Promise.all(hits.map((hit) => rowOf(site, hit)))).flatMap((row) => row ?? []);
    const shown = from - 1 + hits.length;
    const head = {
      ...archiveOf(site),
      understood: understoodText(found),
      ...(found.query.problems.length > 0 && {
        problems: found.query.problems.map(({ type, text, suggestion }) => ({ type, text, suggestion })),
      }),
      ...(found.unknown.length > 0 && {
        notFound: found.unknown.map(({ node }) => query.slice(node.start, node.end)),
      }),
      total: found.total,
      withEverything: found.exactTotal,
      articles: found.articles,
    };
    return fitAnswer(rows.length, (count) => {
      const isCut = count < rows.length;
      const isMore = isCut || (hits.length === results && shown < found.total);
      return {
        ...head,
        results: rows.slice(0, count),
        ...(isMore && {
          left: {
            ask: {
              tool: 'search',
              arguments: { query, ...(sort && { sort }), from: isCut ? from + count : shown + 1 },
            },
          },
        }),
      };
    });
  },
});

/** Returns a result with the addresses and digests of its passages, from its page; undefined if it is not published any more. */
async function rowOf(site: AskedSite, hit: GroupedHit): Promise<object | undefined> {
  const { path, kind, title, date, section, language, description, passages, named, lacks, versions } = hit;
  const head = {
    kind,
    title: textOfPieces(title),
    date,
    section,
    address: site.address + path,
    ...(lacks && lacks.length > 0 && { lacks }),
    ...(versions > 0 && { otherVersions: versions }),
  };
  if (kind !== 'article') return { ...head, description: textOfPieces(description) };
  const article = await readArticle(site, articleIdIn(path) ?? '');
  if (!article) return undefined;
  return {
    ...head,
    id: article.id,
    language,
    terms: article.terms,
    names: named.map(({ id, name }) => ({ id, name })),
    passages: passages.slice(0, maxPassages).map(({ anchor, pieces }) => {
      const place = article.paragraphs.find(({ paragraph }) => paragraph === anchor);
      return {
        ...(place && { paragraph: place.paragraph, digest: place.digest, address: place.address }),
        excerpt: textOfPieces(pieces),
      };
    }),
  };
}
