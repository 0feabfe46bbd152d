import { basename, posix } from 'node:path';
import type { IssueRecord } from '../../archive/record.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import { isMiddleIn, type PageBox } from '../../schema/page-box.ts';
import { parseWordTable, type WordTable } from '../../schema/word-table.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { rewriteTable } from '../rewrite/rewrite-table.ts';

/** What is to be found in the words of printed pages. */
export interface NameInTables {
  /** The articles of the decision. */
  readonly articles: ReadonlySet<string>;
  /** Returns what finds the name in an article. */
  readonly finderOf: (article: string) => FormFinder;
  /** What finds it in whole pages; undefined if the decision is about its articles only. */
  readonly everywhere: FormFinder | undefined;
  /** The words that stand instead. */
  readonly words: string;
}

/** A page that may show a withheld name. */
export interface PageOfDecision {
  readonly issue: IssueRecord;
  /** From 1. */
  readonly number: number;
  /** Where its table of words has the name. Misread words are in no table. */
  readonly proposed: readonly PageBox[];
  /** Its table, if that has the name: before and after. */
  readonly table?: { readonly file: string; readonly before: string; readonly after: WordTable };
}

/** A page whose picture a keeper must look at before it is published. */
export interface PageToLookAt {
  /** The id of the issue. */
  readonly issue: string;
  /** From 1. */
  readonly page: number;
  /** As printed. */
  readonly label?: string;
  /** Its picture: relative to the folder that contains the content folder, as the issue states it. */
  readonly picture: string;
  /** Width and height in pixels, in which all parts are counted. */
  readonly size: readonly [width: number, height: number];
  /** What is known to be painted over. */
  readonly proposed: readonly PageBox[];
}

/** Returns the pages with a picture at which a keeper must look. */
export function pagesToLookAt(
  pages: readonly Pick<PageOfDecision, 'issue' | 'number' | 'proposed'>[],
): PageToLookAt[] {
  return pages.flatMap(({ issue, number, proposed }) => {
    const { label, picture, size } = issue.data.pages[number - 1]!;
    if (picture === undefined || !size) return [];
    return [
      {
        issue: issue.id,
        page: number,
        ...(label !== undefined && { label }),
        picture: posix.join(posix.dirname(issue.file), picture),
        size,
        proposed,
      },
    ];
  });
}

/** Returns the pages on which an article of a decision stands, and those whose words have the name. */
export function pagesOfDecision(opened: EditableContent, name: NameInTables): PageOfDecision[] {
  return opened.content.issues.flatMap((issue) =>
    issue.data.pages.flatMap(({ words }, index): PageOfDecision[] => {
      const number = index + 1;
      const regions = regionsOn(issue, number, name.articles);
      const page = { issue, number, proposed: [] };
      const others = regions.length === 0 ? [] : [page];
      if (words === undefined || (regions.length === 0 && !name.everywhere)) return others;
      const file = posix.join(posix.dirname(issue.file), words);
      const before = opened.textOf(file);
      if (before === '' || !file.startsWith(`${basename(opened.contentDir)}/`)) return others;
      const { table } = parseWordTable(before);
      let after = table;
      for (const { article, blocks } of regions)
        after = rewriteInside(after, blocks, name.finderOf(article), name.words);
      if (name.everywhere) after = rewriteTable(after, name.everywhere, name.words);
      if (after === table) return others;
      return [{ ...page, proposed: changedPlaces(table, after), table: { file, before, after } }];
    }),
  );
}

function regionsOn({ data }: IssueRecord, page: number, articles: ReadonlySet<string>) {
  return data.articles
    .filter(({ article }) => articles.has(article))
    .flatMap(({ article, regions }) =>
      regions.filter((one) => one.page === page).map(({ blocks }) => ({ article, blocks })),
    );
}

/** Takes a name out of the words that stand in some blocks. */
function rewriteInside(
  table: WordTable,
  blocks: readonly PageBox[],
  finder: FormFinder,
  words: string,
): WordTable {
  const isInside = ({ box }: WordTable[number][number]) => blocks.some((block) => isMiddleIn(box, block));
  const inside = table.map((block) => block.filter(isInside));
  const changed = rewriteTable(inside, finder, words);
  if (changed === inside) return table;
  return table.map((block, index) => {
    const own = [...changed[index]!];
    return block.map((word) => (isInside(word) ? own.shift()! : word));
  });
}

/** Returns where the words of a table are others than those of another one; neighbors in a line are one place. */
export function changedPlaces(before: WordTable, after: WordTable): PageBox[] {
  return before.flatMap((block, at) => {
    const places: PageBox[] = [];
    let isNext = false;
    for (const [index, { word, box }] of block.entries()) {
      const isChanged = after[at]?.[index]?.word !== word;
      const last = places.at(-1);
      if (isChanged && isNext && last && isInLine(last, box)) places.splice(-1, 1, around(last, box));
      else if (isChanged) places.push(box);
      isNext = isChanged;
    }
    return places;
  });
}

/** Whether a word stands in the line of the one before. */
function isInLine([, top, , height]: PageBox, [, y, , own]: PageBox): boolean {
  const middle = y + own / 2;
  return middle >= top && middle <= top + height;
}

function around(a: PageBox, b: PageBox): PageBox {
  const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])];
  const [right, bottom] = [Math.max(a[0] + a[2], b[0] + b[2]), Math.max(a[1] + a[3], b[1] + b[3])];
  return [left, top, right - left, bottom - top];
}
