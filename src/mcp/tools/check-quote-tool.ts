import { z } from 'zod';
import { checkQuote, type QuoteVerdict } from '../../ask/check-quote.ts';
import {
  type EarlierQuote,
  type EarlierTable,
  findEarlierQuote,
  findQuote,
  type QuoteReader,
} from '../../ask/find-quote.ts';
import type { AskedSite } from '../site/open-asked-site.ts';
import { articleIdIn, type AskedArticle, readArticle } from '../site/read-article.ts';
import { archiveOf, askTool } from './ask-tool.ts';

const absentText = 'It is not in this archive.';
const maxPlaces = 20;

/** Whether a quotation stands in the archive. */
export const checkQuoteTool = askTool({
  name: 'check_quote',
  title: 'Check a quotation',
  description:
    'Says whether a sentence stands in the archive as it is quoted: that it stands unchanged, and where; that it stood until a day in an earlier text; that it stands with other words, and which; or that it is not in this archive. Use it for each quotation before you pass it on.',
  input: z.object({
    quote: z.string().min(1).max(2000).describe('The sentence, as it was quoted'),
    article: z
      .string()
      .max(500)
      .optional()
      .describe('The id or the address of the article from which it is quoted, if it is known'),
  }),
  async answer(site, { quote, article }) {
    const read = new Map<string, Promise<AskedArticle | undefined>>();
    const articleOf = (path: string) => {
      const id = articleIdIn(path) ?? '';
      const reading = read.get(id) ?? (id === '' ? Promise.resolve(undefined) : readArticle(site, id));
      read.set(id, reading);
      return reading;
    };
    const reader: QuoteReader = {
      language: site.language,
      earlierParts: site.earlierParts,
      readSource: async (path) => (await articleOf(path))?.quoted,
      readEarlier: async (part) =>
        ((await site.readJson(`check/earlier-${part}.json`)) ?? {}) as EarlierTable,
    };
    const verdict =
      article === undefined
        ? await findQuote(quote, site.finder, reader)
        : await checkIn(quote, await articleOf(`articles/${articleIdIn(article) ?? ''}/`), reader);
    return { ...(await verdictAnswer(verdict, articleOf, site)), ...archiveOf(site) };
  },
});

/** Checks a quotation that is ascribed to one article. */
async function checkIn(
  quote: string,
  article: AskedArticle | undefined,
  reader: QuoteReader,
): Promise<QuoteVerdict | EarlierQuote> {
  if (!article) return { type: 'absent' };
  const verdict = checkQuote(quote, [article.quoted]);
  if (verdict.type === 'stands') return verdict;
  return (await findEarlierQuote(quote, reader, article.id)) ?? verdict;
}

async function verdictAnswer(
  verdict: QuoteVerdict | EarlierQuote,
  articleOf: (path: string) => Promise<AskedArticle | undefined>,
  site: AskedSite,
): Promise<object> {
  const placeOf = async (path: string, anchor: string) => {
    const found = (await articleOf(path))!;
    const { title, terms, date } = found;
    const place = found.paragraphs.find(({ paragraph }) => paragraph === anchor)!;
    return { title, date, ...place, terms };
  };
  switch (verdict.type) {
    case 'absent':
      return { verdict: 'absent', answer: absentText };
    case 'stands':
      return {
        verdict: 'stands',
        answer: 'It stands unchanged.',
        ...(await fewPlaces(
          verdict.places.map(
            ({ source, passage }) =>
              () =>
                placeOf(source.path, passage.anchor),
          ),
        )),
      };
    case 'nearly':
      return {
        verdict: 'nearly',
        answer:
          verdict.differences.length === 0
            ? 'It stands with other punctuation.'
            : 'It stands nearly so: these words differ.',
        differences: verdict.differences,
        places: [await placeOf(verdict.source.path, verdict.passage.anchor)],
      };
    case 'stood': {
      const found = (await articleOf(`articles/${verdict.id}/`))!;
      const address = `${site.address}articles/${verdict.id}/revisions/${verdict.revision}/`;
      const revision = found.revisions.find((one) => one.address === address);
      return {
        verdict: 'stood',
        answer:
          verdict.until === null
            ? 'It stood in an earlier text of this article.'
            : `It stood in an earlier text of this article until ${verdict.until}.`,
        places: [
          {
            title: found.title,
            address,
            digest: verdict.revision,
            revision,
            present: found.address,
            terms: found.terms,
          },
        ],
      };
    }
  }
}

/** Returns places within the size of an answer, and how many there are besides. */
async function fewPlaces(places: readonly (() => Promise<object>)[]): Promise<object> {
  const shown: object[] = [];
  let bytes = 0;
  for (const place of places.slice(0, maxPlaces)) {
    const next = await place();
    bytes += Buffer.byteLength(JSON.stringify(next, null, 1)) * 1.2;
    if (shown.length > 0 && bytes > 15_000) break;
    shown.push(next);
  }
  return {
    places: shown,
    ...(shown.length < places.length && { otherPlaces: places.length - shown.length }),
  };
}
