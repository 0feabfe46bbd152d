import type { Archive } from '../../archive/archive.ts';
import type { Paper } from '../../archive/print/print.ts';
import { isolate } from '../../shared/base/bidi.ts';
import type { CountedLink, Link } from '../../shared/base/link.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { Words } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { type Overview, makeOverview } from '../frame/frame.ts';

/** The papers of which the archive has issues. */
export interface PapersView extends Overview {
  readonly papers: readonly PaperLink[];
}

interface PaperLink extends CountedLink {
  readonly description?: string;
}

/** Builds the page of all papers. */
function papersView(archive: Archive, urls: Urls): PapersView {
  const words = wordsOf(archive.site);
  const papers = [...archive.papers.values()];
  const summary = words.sentenceCase(words.print.issueCount(archive.issues.length));
  return {
    ...makeOverview(archive, urls, urls.issues(), words.print.issues, summary),
    papers: papers.map((paper) => ({
      text: paper.data.name,
      href: urls.paper(paper.id),
      count: paper.issues.length,
      figure: words.number(paper.issues.length),
      countText: issuesText(paper, words),
      description: paper.data.description,
    })),
  };
}

/** Returns "12 issues, from 22 September 1855 to 3 May 1862". */
export function issuesText({ issues }: Pick<Paper, 'issues'>, words: Words): string {
  const count = words.print.issueCount(issues.length);
  const [first, last] = [issues[0], issues.at(-1)];
  if (!first || !last) return count;
  return words.facts([count, words.range(words.period(first.date), words.period(last.date))]);
}

/** Returns the breadcrumb of the papers, if there are several. */
export function papersTrail(archive: Archive, urls: Urls): Link[] {
  if (archive.papers.size < 2) return [];
  return [{ text: wordsOf(archive.site).print.issues, href: urls.issues() }];
}

/** Returns a paper as a sentence names it. */
export function paperInSentence({ data }: Pick<Paper, 'data'>): string {
  return isolate(data.name);
}

/** The page of all papers, if there are several. */
export const papersRoute: Route<undefined, PapersView> = {
  paths: ({ papers }) => (papers.size > 1 ? [{ params: { rest: undefined }, props: undefined }] : []),
  view: papersView,
};
