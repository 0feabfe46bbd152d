import { basename, posix } from 'node:path';
import type { IssueRecord } from '../../archive/record.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import type { FileChange } from '../../files/change-files.ts';
import { isMiddleIn, type PageBox } from '../../schema/page-box.ts';
import { parseWordTable, type WordTable, wordTableText } from '../../schema/word-table.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { rewriteTable } from '../rewrite/rewrite-table.ts';

interface NameInTables {
  /** The articles of the decision. */
  readonly articles: ReadonlySet<string>;
  /** Returns what finds the name in an article. */
  readonly finderOf: (article: string) => FormFinder;
  /** What finds it in whole pages; undefined if the decision is about its articles only. */
  readonly everywhere: FormFinder | undefined;
  /** The words that stand instead. */
  readonly words: string;
}

/**
 * Returns the changes that take a name out of the words of printed pages: where an article of the decision stands, and for a
 * decision about the whole archive on each page.
 */
export function rewriteTables(opened: EditableContent, name: NameInTables): FileChange[] {
  return opened.content.issues.flatMap((issue) =>
    issue.data.pages.flatMap(({ words }, index): FileChange[] => {
      const regions = regionsOn(issue, index + 1, name.articles);
      if (words === undefined || (regions.length === 0 && !name.everywhere)) return [];
      const file = posix.join(posix.dirname(issue.file), words);
      const before = opened.textOf(file);
      if (before === '' || !file.startsWith(`${basename(opened.contentDir)}/`)) return [];
      const { table } = parseWordTable(before);
      let after = table;
      for (const { article, blocks } of regions)
        after = rewriteInside(after, blocks, name.finderOf(article), name.words);
      if (name.everywhere) after = rewriteTable(after, name.everywhere, name.words);
      return after === table ? [] : [{ file, before, after: wordTableText(after) }];
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
