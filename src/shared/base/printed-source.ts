import type { Archive, Article } from '../../archive/archive.ts';
import type { PrintIssue } from '../../archive/print/print.ts';
import type { Source } from '../../schema/article.ts';
import { dayOf } from '../../schema/date.ts';
import type { ArticleId, PaperId } from '../../schema/id.ts';
import { fact } from './fact.ts';
import { sentenceCase } from '../../text/sentence-case.ts';

/** Returns the name of a paper. */
export const paperName = fact(
  'name of a paper',
  ({ papers }, id): string => papers.get(id as PaperId)?.data.name ?? id,
);

/** Returns what an edition is called: "Evening edition", as printed, or else "Evening". */
export function editionText({ title, edition }: Pick<PrintIssue, 'title' | 'edition'>): string | undefined {
  return title ?? (edition && sentenceCase(edition.replaceAll('-', ' ')));
}

/**
 * Returns the source of an article that is the original text: as its file says, and where it says nothing, as the issue says
 * in which it was printed on its day. An issue of another day reprints it, and is not its source.
 */
export function originalSource(archive: Archive, { id, data }: Article): Source | undefined {
  if (data.text !== 'original') return undefined;
  const issue = archive.issueOf.get(id);
  if (!issue || issue.date !== dayOf(data.date)) return data.source;
  const edition = editionText(issue);
  const page = pagesOf(issue, id);
  return {
    publisher: paperName(archive, issue.paper),
    ...(edition !== undefined && { edition }),
    ...(page !== undefined && { page }),
    ...data.source,
  };
}

/** The pages of an article in print: its issue, and their numbers or names as printed. */
export interface PrintedPages {
  readonly issue: PrintIssue;
  /** "3", "3–4" */
  readonly pages: string;
}

/** Returns where an article was printed; undefined if no issue has it. */
export function printedPages({ issueOf }: Archive, id: ArticleId): PrintedPages | undefined {
  const issue = issueOf.get(id);
  const pages = issue && pagesOf(issue, id);
  return issue && pages !== undefined ? { issue, pages } : undefined;
}

/** Returns the pages of an article, by their numbers or names as printed: "3", "3–4". */
function pagesOf({ articles, pages }: PrintIssue, id: ArticleId): string | undefined {
  const printed = articles.find(({ article }) => article === id);
  const labels = (printed?.regions ?? []).map(({ page }) => pages[page - 1]?.label ?? String(page));
  const [first, last] = [labels[0], labels.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
