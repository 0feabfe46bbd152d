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

/** Returns the pages of an article in an issue, by their numbers or names as printed: "3", "3–4"; undefined if it has none. */
export function pagesOf(issue: PrintIssue, id: ArticleId): string | undefined {
  const labels = printedLabels(issue, id);
  const [first, last] = [labels[0], labels.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

/** Returns the number or name, as printed, of each page that an article is on. */
export function printedLabels({ articles, pages }: PrintIssue, id: ArticleId): string[] {
  const printed = articles.find(({ article }) => article === id);
  return (printed?.regions ?? []).map(({ page }) => pages[page - 1]?.label ?? String(page));
}
