import type { Archive, Article } from '../../archive/archive.ts';
import type { PrintIssue } from '../../archive/print/print.ts';
import { packBoxes, type PageBoxes, unitOf } from '../../shared/base/page-boxes.ts';
import type { PictureSource, Route, StaticPath } from '../../shared/base/route.ts';
import { issueSlug } from '../parts/print/issue-text.ts';
import { pageFileNames, pictureWidth } from '../parts/print/page-files.ts';
import { type PlacedBox, type PlacedWord, locateWords, wordsInBlocks } from '../parts/print/locate-words.ts';

/** A picture of a page, and how wide it is at most; undefined if it is as wide as it was handed over. */
export interface PrintedPagePicture extends PictureSource {
  readonly width: number | undefined;
}

/** The file of a picture of a page. */
export interface PagePictureFile extends PrintedPagePicture {
  readonly issue: PrintIssue;
  /** Its name beside the issue, `1-0123456789ab.webp`. */
  readonly name: string;
}

/** Returns the files of the pictures of pages: of each, one to be shown, and one to be looked at closely. */
export function pagePictureFiles({ issues }: Pick<Archive, 'issues'>): PagePictureFile[] {
  return issues.flatMap((issue) =>
    issue.pages.flatMap((page): PagePictureFile[] => {
      const { picture, large } = pageFileNames(issue, page);
      if (picture === undefined || large === undefined) return [];
      const source = { issue, src: page.picture!.source, file: issue.file };
      return [
        { ...source, name: picture, width: pictureWidth },
        { ...source, name: large, width: undefined },
      ];
    }),
  );
}

/** The pictures of pages, unless another host has them. */
export const pagePictureRoute: Route<PrintedPagePicture, PrintedPagePicture> = {
  paths: (archive) =>
    archive.site.images
      ? []
      : pagePictureFiles(archive).map(({ issue, name, ...props }): StaticPath<PrintedPagePicture> => ({
          params: paramsOf(issue, { picture: name }),
          props,
        })),
  view: (_archive, _urls, props) => props,
  pictures: (view) => [view],
};

interface BoxesProps {
  readonly issue: PrintIssue['id'];
  readonly page: number;
}

/** A file of boxes, and the tables that it is made from. */
interface BoxesView {
  readonly text: string;
  readonly tables: readonly PictureSource[];
}

/** The boxes of the words of articles, page by page. */
export const pageBoxesRoute: Route<BoxesProps, BoxesView> = {
  paths: ({ issues }) =>
    issues.flatMap((issue) =>
      issue.pages.flatMap((page) => {
        const { boxes } = pageFileNames(issue, page);
        if (boxes === undefined) return [];
        return [{ params: paramsOf(issue, { boxes }), props: { issue: issue.id, page: page.number } }];
      }),
    ),
  view(archive, _urls, { issue: id, page }) {
    const issue = archive.issue.get(id)!;
    const on = issue.articles.filter(({ regions }) => regions.some((region) => region.page === page));
    const numbers = new Set(on.flatMap(({ regions }) => regions.map((region) => region.page)));
    const tables = issue.pages.flatMap(({ number, words }) =>
      words && numbers.has(number) ? [{ src: words.source, file: issue.file }] : [],
    );
    return { text: JSON.stringify(pageBoxes(archive, issue, page)), tables };
  },
  pictures: ({ tables }) => tables,
};

/** Returns where the words of the articles on a page stand. */
export function pageBoxes(archive: Archive, issue: PrintIssue, number: number): PageBoxes {
  const size = issue.pages[number - 1]!.size!;
  const unit = unitOf(size);
  const articles = issue.articles.flatMap(({ article: id, regions }) => {
    if (!regions.some(({ page }) => page === number)) return [];
    const article = archive.article.get(id);
    if (!article) return [];
    const printed = regions.flatMap(({ page, blocks }): PlacedWord[] => {
      const words = issue.pages[page - 1]?.words;
      if (!words) return [];
      return wordsInBlocks(archive.readWords(issue.file, words.source), blocks).map((word) => ({
        ...word,
        page,
      }));
    });
    return [[id, blocksOf(article, printed, number, unit)] as const];
  });
  return { size, unit, articles: Object.fromEntries(articles) };
}

function blocksOf(
  { data: { title, standfirst = '' }, body: { blocks } }: Article,
  printed: readonly PlacedWord[],
  number: number,
  unit: number,
): PageBoxes['articles'][string] {
  const anchors = ['title', 'standfirst', ...blocks.map((_, index) => `p${index + 1}`)];
  const placed = locateWords([title, standfirst, ...blocks], printed).map((boxes) =>
    boxes.filter(({ page }) => page === number),
  );
  const packed = placed.flatMap((boxes: readonly PlacedBox[], index) =>
    boxes.length === 0 ? [] : [[anchors[index]!, packBoxes(boxes, unit)] as const],
  );
  return Object.fromEntries(packed);
}

/** Returns the parameters of a file’s address. @param file its name, whose ending is part of the route */
function paramsOf(issue: PrintIssue, file: Readonly<Record<string, string>>): Record<string, string> {
  const [[key, name]] = Object.entries(file) as [[string, string]];
  return { paper: issue.paper, issue: issueSlug(issue), [key]: name.replace(/\.[a-z]+$/, '') };
}
