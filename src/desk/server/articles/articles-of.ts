import type { Problem } from '../../../archive/problem.ts';
import type { ArticleRecord } from '../../../archive/record.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import { problemsOf } from '../../../authority/open/content-problems.ts';
import { compareDates, compareText } from '../../../schema/date.ts';

/** The articles of a opened as listed by the desk. */
interface ListedArticles {
  /** Newest first. */
  readonly articles: readonly ArticleRecord[];
  /** The problems by file that are found without rendering texts. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

const known = new WeakMap<EditableContent, ListedArticles>();

/** Returns the articles of a opened with their problems, cached until the content changes. */
export function articlesOf(opened: EditableContent): ListedArticles {
  let listed = known.get(opened);
  if (!listed) {
    const { content } = opened;
    listed = {
      articles: content.articles.toSorted(
        (a, b) => compareDates(b.data.date, a.data.date) || compareText(a.id, b.id),
      ),
      problems: Map.groupBy(problemsOf(opened), ({ file }) => file),
    };
    known.set(opened, listed);
  }
  return listed;
}
