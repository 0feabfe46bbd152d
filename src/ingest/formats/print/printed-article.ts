import { escapeHtml } from '../../../text/escape-html.ts';
import type { IncomingArticle, SourcePlace } from '../../contract/incoming.ts';
import type { ReadSettings } from '../../contract/reader.ts';
import { knownField } from '../../fields/fields.ts';
import { typedArticle } from '../document/typed-article.ts';
import { joinLines, wholeWords } from './join-words.ts';
import { type Column, orderLines } from './order-lines.ts';
import { bodySize, isHeading, paragraphsOfLines, type PrintedParagraph } from './paragraphs-of-lines.ts';
import type { PrintedLine } from './printed-line.ts';

/** The maximum number of examples of words joined without certainty. */
const maxExamples = 12;

/** A text known only from its pages. */
export interface PrintedText {
  readonly pages: readonly (readonly PrintedLine[])[];
  readonly isRightToLeft: boolean;
  readonly place: SourcePlace;
  readonly sha256: string;
}

/**
 * Converts printed pages into an article: lines in reading order, words and paragraphs joined, and the
 * largest text on the first page proposed as the title. Anything uncertain is reported, and makes it a draft.
 */
export function printedArticle(
  { pages, isRightToLeft, place, sha256 }: PrintedText,
  settings: ReadSettings,
): IncomingArticle {
  const ordered = pages.map((lines) => orderLines(lines, isRightToLeft));
  const doubts = ordered.flatMap(({ isCertain }, index) =>
    isCertain ? [] : [`The order of the columns on page ${index + 1} is not certain.`],
  );
  const { header, columns } = takeHeader(ordered.flatMap((page) => page.columns));
  const paragraphs = [...header, ...paragraphsOfLines(columns)];
  const words = wholeWords(pages.flat().map(({ text }) => text));
  const uncertain: string[] = [];
  const textOf = ({ lines }: PrintedParagraph) => {
    const joined = joinLines(
      lines.map(({ text }) => text),
      words,
    );
    uncertain.push(...joined.uncertain);
    return joined.text;
  };
  const body = bodySize(paragraphs);
  const title = header.length > 0 ? undefined : titleAmong(paragraphs, body);
  const others = paragraphs.filter((one) => one !== title);
  const rivals = others.filter((one) => title && isHeading(one, body) && one.size > 0.9 * title.size);
  const html = [
    ...(title ? [`<h1>${escapeHtml(textOf(title))}</h1>`] : []),
    ...others.map((one) => {
      const tag = isHeading(one, body) ? 'h2' : 'p';
      return `<${tag}>${escapeHtml(textOf(one))}</${tag}>`;
    }),
  ].join('');
  const text = pages
    .flat()
    .map((line) => line.text)
    .join(' ');
  if (rightToLeft(text) > 0.2) doubts.push('Right-to-left text may be in the wrong order.');
  if (rivals.length > 0)
    doubts.push('Several headlines have the same size; it may contain several articles.');
  if (uncertain.length > 0) {
    const named = uncertain.slice(0, maxExamples).join(', ');
    const more = uncertain.length > maxExamples ? ` and ${uncertain.length - maxExamples} more` : '';
    doubts.push(`Hyphenated words were joined without certainty: ${named}${more}.`);
  }
  const article = typedArticle({ html, place, sha256, doubts }, settings);
  return title ? { ...article, titleIsProposed: true } : article;
}

/** Separates lines like `Date: 5 March 2019` at the top, however close they are. */
function takeHeader(columns: readonly Column[]): {
  readonly header: readonly PrintedParagraph[];
  readonly columns: readonly Column[];
} {
  const [first, ...others] = columns;
  const lines = first?.lines ?? [];
  const end = lines.findIndex(({ text }) => {
    const name = /^(\p{L}[\p{L} _-]{0,30}):\s/u.exec(text)?.[1];
    return name === undefined || knownField(name) === undefined;
  });
  const count = end < 0 ? lines.length : end;
  if (count < 2) return { header: [], columns };
  return {
    header: lines.slice(0, count).map((line) => ({ lines: [line], size: line.size })),
    columns: [{ lines: lines.slice(count) }, ...others].filter((column) => column.lines.length > 0),
  };
}

/** Returns the share of letters in Hebrew, Arabic and related scripts. */
function rightToLeft(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g)?.length ?? 0) / Math.max(1, letters);
}

/** Returns the paragraph with the largest text on the first page, if larger than the body text. */
function titleAmong(paragraphs: readonly PrintedParagraph[], body: number): PrintedParagraph | undefined {
  const first = paragraphs[0]?.lines[0]?.page;
  return paragraphs
    .filter((one) => one.lines[0]!.page === first && isHeading(one, body))
    .toSorted((a, b) => b.size - a.size)[0];
}
