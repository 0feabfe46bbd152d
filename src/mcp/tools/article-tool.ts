import { z } from 'zod';
import { articleIdIn, type AskedArticle, type AskedParagraph, readArticle } from '../site/read-article.ts';
import type { AskedSite } from '../site/open-asked-site.ts';
import { archiveOf, askTool, noArticle } from './ask-tool.ts';
import { answerBytes, fitAnswer, maxAnswerBytes } from './fit-answer.ts';

const input = z.object({
  article: z.string().max(500).describe('The id of the article, or its address'),
  paragraph: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('The number of the first paragraph to read, where an answer said that more is left'),
  sign: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe('Where to go on in a paragraph that is too long for one answer, as that answer said'),
});

/** The text of an article by paragraphs, with all that is published of it. */
export const articleTool = askTool({
  name: 'article',
  title: 'Read an article',
  description:
    'Returns the text of an article by paragraphs, each with its address and the digest of its words, and its date, names, corrections, revisions and rights. A long article comes in parts: the answer says what is left.',
  input,
  async answer(site, { article, paragraph = 1, sign = 0 }) {
    const id = articleIdIn(article);
    const found = id === undefined ? undefined : await readArticle(site, id);
    if (!found) return noArticle(site);
    const head = headOf(site, found, paragraph === 1 && sign === 0);
    const all = found.paragraphs;
    const from = all.slice(paragraph - 1);
    if (from.length === 0)
      return { ...head, paragraphs: [], answer: `The article has ${all.length} paragraphs.` };
    const [first, ...others] = from as [AskedParagraph, ...AskedParagraph[]];
    const rest = [...(sign > 0 ? [{ ...first, text: first.text.slice(sign) }] : [first]), ...others];
    const answer = fitAnswer(rest.length, (count) => ({
      ...head,
      paragraphs: rest.slice(0, count),
      ...(count < rest.length && {
        left: leftOf(found, { paragraphs: rest.length - count, paragraph: paragraph + count }),
      }),
    }));
    return answerBytes(answer) <= maxAnswerBytes
      ? answer
      : cutParagraph(found, head, rest, { paragraph, sign });
  },
});

/** Returns the beginning of a paragraph that is too long for an answer, and how to ask for the rest. */
function cutParagraph(
  found: AskedArticle,
  head: object,
  rest: readonly AskedParagraph[],
  { paragraph, sign }: { readonly paragraph: number; readonly sign: number },
): object {
  const [first] = rest as [AskedParagraph];
  const make = (signs: number) => ({
    ...head,
    paragraphs: [{ ...first, text: first.text.slice(0, signs), isCut: true }],
    left: leftOf(found, { paragraphs: rest.length, paragraph, sign: sign + signs }),
  });
  let signs = first.text.length;
  while (signs > 1 && answerBytes(make(signs)) > maxAnswerBytes) signs = Math.floor(signs * 0.8);
  // Never between the halves of a sign.
  if (/[\uD800-\uDBFF]$/.test(first.text.slice(0, signs))) signs -= 1;
  return make(signs);
}

function leftOf(
  { id }: AskedArticle,
  {
    paragraphs,
    ...next
  }: { readonly paragraphs: number; readonly paragraph: number; readonly sign?: number },
): object {
  return { paragraphs, ask: { tool: 'article', arguments: { article: id, ...next } } };
}

/** What is said of the article itself; where it goes on, only what its quotation needs. */
function headOf(site: AskedSite, found: AskedArticle, isFirst: boolean): object {
  const { id, title, address, terms, date, edtf, paragraphs } = found;
  const { standfirst, byline, language, note, withheld, corrections, revisions, names } = found;
  return {
    ...archiveOf(site),
    article: {
      ...{ id, title, address, date, edtf, terms, paragraphs: paragraphs.length },
      ...(isFirst && {
        ...{ standfirst, byline, language, note },
        ...{ withheld, corrections },
        revisions: revisions.slice(-20),
        names: names.slice(0, 60),
      }),
    },
  };
}
