import { hash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { PageBox } from '../../../schema/page-box.ts';
import {
  type Incoming,
  type IncomingArticle,
  type IncomingIssue,
  type IncomingPage,
  type IncomingPrint,
  type IncomingProblem,
  type SourcePlace,
  warn,
} from '../../contract/incoming.ts';
import type { OpenedSource, ReadSettings } from '../../contract/reader.ts';
import { readDate } from '../../fields/read-date.ts';
import { typedArticle } from '../document/typed-article.ts';
import { withWholeWords } from './divided-words.ts';
import { pixelsOf } from './ocr-page.ts';
import { ocrText } from './ocr-text.ts';
import { type FoundPicture, findPicture, numberedPictures } from './page-pictures.ts';
import type { RecognizedPage } from './parse-hocr.ts';
import { PagePlacer } from './placed-page.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** A file with pages of one issue, none of which is divided into articles. */
export interface PagesFile {
  readonly source: OpenedSource;
  readonly place: SourcePlace;
  readonly sha256: string;
  readonly pages: readonly RecognizedPage[];
  /** Why the text may be incomplete, one sentence each. */
  readonly doubts: readonly string[];
}

/**
 * Returns the articles of a file of pages with their places: one for all of it, or one for each page, as the keeper chose. The
 * paper is that which the keeper states, and the day what the keeper or the text states.
 */
export async function* articlesOfPages(file: PagesFile, settings: ReadSettings): AsyncGenerator<Incoming> {
  const { place, sha256, pages, doubts: own } = file;
  const parts = settings.byPage === true ? pages.map((_, index) => [index]) : [[...pages.keys()]];
  const articles = parts.flatMap((numbers): { article: IncomingArticle; numbers: readonly number[] }[] => {
    const { html, doubts } = ocrText(numbers.flatMap((index) => pages[index]!.page.blocks));
    if (html === '') return [];
    const isPart = numbers.length < pages.length;
    const all = [
      ...(numbers.length > 1 ? [`It has ${numbers.length} pages, and may contain several articles.`] : []),
      ...(isPart ? ['It is a whole page, and may contain several articles.'] : []),
      ...own,
      ...doubts,
    ];
    const digest = isPart ? hash('sha256', html) : sha256;
    const at = isPart ? { ...place, item: numbers[0]! + 1 } : place;
    return [{ article: typedArticle({ html, place: at, sha256: digest, doubts: all }, settings), numbers }];
  });
  const stated = { paper: settings.paper, day: settings.issued ?? articles[0]?.article.date };
  const print = await printOfPages(file, stated);
  yield* print.warnings;
  for (const { article, numbers } of articles) yield printedIn(article, print.placeOf(numbers));
}

/** Returns an article with its place; what it does not state of its day and paper, its issue does. */
export function printedIn(article: IncomingArticle, printed: IncomingPrint | undefined): IncomingArticle {
  if (!printed) return article;
  const { paper, date } = printed.issue;
  return { ...article, date: article.date ?? date, publisher: article.publisher ?? paper, printed };
}

/** Reads the pages of a file with their words and pictures, and where something stands that takes up whole pages. */
export async function printOfPages(
  { source, place, pages }: Pick<PagesFile, 'source' | 'place' | 'pages'>,
  { paper, day }: { readonly paper: string | undefined; readonly day: string | undefined },
): Promise<{
  readonly warnings: readonly IncomingProblem[];
  /** @param numbers of pages, from 0 */
  readonly placeOf: (numbers: readonly number[]) => IncomingPrint | undefined;
}> {
  if (paper === undefined || day === undefined || readDate(day).date?.precision !== 'day')
    return { warnings: [unknownIssue(paper, place)], placeOf: () => undefined };
  const pictures = picturesOf(source, pages);
  const placer = new PagePlacer();
  const placed: { incoming: IncomingPage; blocks: PageBox[] }[] = [];
  for (const [index, page] of withWholeWords(pages.map((one) => one.page)).entries()) {
    const name = source.path === undefined ? source.name : basename(source.path);
    const named = pages.length === 1 ? name : `${name} ${index + 1}`;
    const { incoming, scale } = await placer.place(page, pictures[index] ?? {}, { source: named });
    const blocks = scale ? page.blocks.flatMap(({ box }) => boxesOf(pixelsOf(box, scale))) : [];
    placed.push({ incoming, blocks });
  }
  const issue: IncomingIssue = {
    place,
    paper,
    date: day,
    pages: placed.map(({ incoming }) => incoming),
    // What has several pages is a whole issue.
    isPart: pages.length === 1,
  };
  return {
    warnings: placer.warnings(place),
    placeOf: (numbers) => ({
      issue,
      regions: numbers.flatMap((index) => {
        const { blocks } = placed[index]!;
        return blocks.length === 0 ? [] : [{ page: index + 1, blocks }];
      }),
    }),
  };
}

function boxesOf(box: PageBox | undefined): PageBox[] {
  return box ? [box] : [];
}

/** Returns the pictures of pages: as the file names them, otherwise those of its own name. */
function picturesOf({ path }: OpenedSource, pages: readonly RecognizedPage[]): readonly FoundPicture[] {
  if (path === undefined) return [];
  const folder = dirname(path);
  const named = pages.map(({ picture }): FoundPicture => {
    if (picture === undefined) return {};
    const inFolder = picture.replaceAll('\\', '/');
    return findPicture(folder, [inFolder, basename(inFolder)]);
  });
  if (named.some((one) => one.path !== undefined || one.unread !== undefined)) return named;
  const numbered = numberedPictures(path, pages.length);
  return numbered.length > 0 ? numbered : pages.map(({ range }) => (range ? { path, range } : {}));
}

function unknownIssue(paper: string | undefined, place: SourcePlace): IncomingProblem {
  return warn(place, printProblem(paper === undefined ? 'page-paper-unknown' : 'page-day-unknown'));
}
