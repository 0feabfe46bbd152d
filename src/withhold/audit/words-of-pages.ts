import { dirname, join, posix } from 'node:path';
import type { Content } from '../../archive/record.ts';
import { textOf } from '../../files/change-files.ts';

/** What is printed on a page of an issue, as its table of words has it. */
export interface WordsOfPage {
  /** The table: relative to the folder that contains the content folder, with `/` as separator. */
  readonly file: string;
  /** The article in whose place on the page it stands; undefined for the whole page. */
  readonly article: string | undefined;
  /** The words with spaces between them, broken ones whole. */
  readonly text: string;
}

/**
 * Returns the words that stand on printed pages where some articles stand, and on whole pages, too, if that is asked for. A table
 * that can’t be read has none: the check says what is wrong with it.
 */
export function wordsOfPages(
  contentDir: string,
  { issues }: Content,
  articles: ReadonlySet<string>,
  areWholePages: boolean,
): WordsOfPage[] {
  return issues.flatMap((issue) =>
    issue.data.pages.flatMap(({ words }, index): WordsOfPage[] => {
      const standing = issue.data.articles.filter(({ article }) => articles.has(article));
      const regions = standing.flatMap(({ article, regions: all }) =>
        all.filter(({ page }) => page === index + 1).map(({ blocks }) => ({ article, blocks })),
      );
      if (words === undefined || (regions.length === 0 && !areWholePages)) return [];
      const file = posix.join(posix.dirname(issue.file), words);
      const rows = rowsOf(textOf(join(dirname(contentDir), file)) ?? '');
      return [
        ...regions.map(({ article, blocks }) => ({
          file,
          article,
          text: spelled(rows.filter(({ x, y }) => blocks.some((block) => holds(block, x, y)))),
        })),
        ...(areWholePages ? [{ file, article: undefined, text: spelled(rows) }] : []),
      ];
    }),
  );
}

/** A word, and the middle of its place. */
interface Row {
  readonly x: number;
  readonly y: number;
  readonly word: string;
  readonly whole: string;
}

function rowsOf(table: string): Row[] {
  return table
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(({ length }) => length >= 6)
    .map(([left, top, width, height, , word = '', whole = '']) => ({
      x: Number(left) + Number(width) / 2,
      y: Number(top) + Number(height) / 2,
      word,
      whole,
    }));
}

function holds([left, top, width, height]: readonly [number, number, number, number], x: number, y: number) {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** Joins words; of a broken one, each part says the whole, which is told once. */
function spelled(rows: readonly Row[]): string {
  return rows
    .flatMap(({ word, whole }, index) =>
      whole === '' ? [word] : whole === rows[index - 1]?.whole ? [] : [whole],
    )
    .join(' ');
}
