import type { EditableContent } from '../../../authority/open/authority.ts';
import { compareNewest } from '../../../authority/open/uses.ts';
import { problemsOf } from '../../../authority/open/content-problems.ts';
import { once } from '../../../shared/base/once.ts';

/**
 * Returns the articles of an opened content folder, newest first, and the problems by file that are found without rendering
 * texts, cached until the content changes.
 */
export const articlesOf = once((opened: EditableContent) => ({
  articles: opened.content.articles.toSorted(compareNewest),
  problems: Map.groupBy(problemsOf(opened), ({ file }) => file),
}));
