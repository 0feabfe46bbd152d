import { z } from 'zod';
import { passageDigest } from '../../archive/passages/passage-digest.ts';
import type { QuotePlace, QuoteVerdict } from '../../ask/check-quote.ts';
import {
  type EarlierQuote,
  type EarlierReader,
  type EarlierTable,
  findQuote,
  findQuoteIn,
} from '../../ask/find-quote.ts';
import { quotedRevision } from '../../browser/passages/quoted-source.ts';
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
    'Says whether a sentence stands in the archive as it is quoted: that it stands unchanged, and where; that it stood until a day in an earlier text, or was captured at an old site; that it stands with other words, and which; or that it is not in this archive. Use it for each quotation before you pass it on.',
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
    const reader: EarlierReader = {
      language: site.language,
      earlierParts: site.earlierParts,
      readSource: async (path) => (await articleOf(path))?.quoted,
      readRevision: async (path) => {
        const page = await site.readPage(path);
        return page && quotedRevision(page);
      },
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
  reader: EarlierReader,
): Promise<QuoteVerdict | EarlierQuote> {
  return article ? findQuoteIn(quote, article.quoted, article.id, reader) : { type: 'absent' };
}

async function verdictAnswer(
  verdict: QuoteVerdict | EarlierQuote,
  articleOf: (path: string) => Promise<AskedArticle | undefined>,
  site: AskedSite,
): Promise<object> {
  const placeOf = async ({ source, passage: { anchor, text } }: QuotePlace) => {
    const { title, terms, date, address, paragraphs } = (await articleOf(source.path))!;
    const place = paragraphs.find(({ paragraph }) => paragraph === anchor);
    return { title, date, ...(place ?? { part: anchor, digest: passageDigest(text), address, text }), terms };
  };
  switch (verdict.type) {
    case 'absent':
      return { verdict: 'absent', answer: absentText };
    case 'stands':
      return {
        verdict: 'stands',
        answer: standsText(verdict.places[0]!),
        ...(await fewPlaces(verdict.places.map((place) => () => placeOf(place)))),
      };
    case 'nearly':
      return {
        verdict: 'nearly',
        answer: nearlyText(verdict.differences, 'It stands'),
        differences: verdict.differences,
        places: [await placeOf(verdict)],
      };
    case 'stood':
    case 'captured': {
      const found = (await articleOf(`articles/${verdict.id}/`))!;
      const address = `${site.address}articles/${verdict.id}/revisions/${verdict.revision}/`;
      const revision = found.revisions.find((one) => one.address === address);
      const { nearly } = verdict;
      return {
        verdict: verdict.type,
        answer: nearly
          ? `${earlierText(verdict)} ${nearlyText(nearly.differences, 'There it was')}`
          : earlierText(verdict),
        ...(nearly && { differences: nearly.differences }),
        places: [
          {
            title: found.title,
            address,
            digest: verdict.revision,
            revision,
            ...(nearly && { text: nearly.text }),
            present: found.address,
            terms: found.terms,
          },
        ],
      };
    }
  }
}

function standsText({ source: { title }, passage: { anchor } }: QuotePlace): string {
  if (anchor === 'headline') return `It stands unchanged in the headline of “${title}”.`;
  return anchor === 'standfirst'
    ? `It stands unchanged in the standfirst of “${title}”.`
    : 'It stands unchanged.';
}

/** @param lead of the sentence, up to its verb: `It stands` */
function nearlyText(differences: readonly unknown[], lead: string): string {
  return differences.length === 0
    ? `${lead} with other punctuation.`
    : `${lead} nearly so: these words differ.`;
}

function earlierText(verdict: EarlierQuote): string {
  if (verdict.type === 'captured')
    return `As captured at the old site on ${verdict.on}: it may never have been published here.`;
  return verdict.until === null
    ? 'It stood in an earlier text of this article.'
    : `It stood in an earlier text of this article until ${verdict.until}.`;
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
