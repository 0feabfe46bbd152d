import type { FileChange } from '../../files/change-files.ts';
import { wordTableText } from '../../schema/word-table.ts';
import type { PageOfDecision } from './pages-of-decision.ts';

/**
 * Returns the changes that take a name out of the words of printed pages: where an article of the decision stands, and for a
 * decision about the whole archive on each page.
 */
export function rewriteTables(pages: readonly PageOfDecision[]): FileChange[] {
  return pages.flatMap(({ table }) =>
    table ? [{ file: table.file, before: table.before, after: wordTableText(table.after) }] : [],
  );
}
