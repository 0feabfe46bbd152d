import type { Problem } from '../../../archive/problem.ts';
import type { ArticleRecord } from '../../../archive/record.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import { compareNewest } from '../../../authority/open/uses.ts';
import { problemsOf } from '../../../authority/open/content-problems.ts';
import { once } from '../../../views/base/once.ts';

/** The articles of a content folder as listed by the desk. */
interface ListedArticles {
  /** Newest first. */
  readonly articles: readonly ArticleRecord[];
  /** The problems by file that are found without rendering texts. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

/** Returns the articles of an opened content folder with their problems, cached until the content changes. */
export const articlesOf = once((opened: EditableContent): ListedArticles => ({
  articles: opened.content.articles.toSorted(compareNewest),
  problems: Map.groupBy(problemsOf(opened), ({ file }) => file),
}));
