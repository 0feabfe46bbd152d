import type { Problem } from '../../../archive/problem.ts';
import type { ArticleRecord } from '../../../archive/record.ts';
import type { Ledger } from '../../../authority/open/authority.ts';
import { problemsOf } from '../../../authority/open/content-problems.ts';
import { compareDates, compareText } from '../../../schema/date.ts';

/** The articles of a ledger as listed by the desk. */
interface ListedArticles {
  /** Newest first. */
  readonly articles: readonly ArticleRecord[];
  /** The problems by file that are found without rendering texts. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
}

const known = new WeakMap<Ledger, ListedArticles>();

/** Returns the articles of a ledger with their problems, cached until the content changes. */
export function articlesOf(ledger: Ledger): ListedArticles {
  let listed = known.get(ledger);
  if (!listed) {
    const { content } = ledger;
    listed = {
      articles: content.articles.toSorted(
        (a, b) => compareDates(b.data.date, a.data.date) || compareText(a.id, b.id),
      ),
      problems: Map.groupBy(problemsOf(ledger), ({ file }) => file),
    };
    known.set(ledger, listed);
  }
  return listed;
}
