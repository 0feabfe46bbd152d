import type { Archive } from '../../archive/archive.ts';
import type { PrintIssue } from '../../archive/print/print.ts';
import type { IssueId } from '../../schema/id.ts';
import { basis, fact } from '../../shared/base/fact.ts';
import type { Link, StepLink } from '../../shared/base/link.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { PrintWords, Words } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { editionText, paperName } from '../../shared/base/printed-source.ts';
import {
  hasManifest,
  issueSlug,
  issueText,
  issueUrl,
  manifestType,
  manifestUrl,
  pageAnchor,
  printPageText,
} from '../parts/print/issue-text.ts';
import { type PrintPicture, pageFiles } from '../parts/print/page-files.ts';
import { type PageArticle, articlesOfPage } from '../parts/print/printed-articles.ts';
import { papersTrail } from './papers.ts';

/** An issue: its pages as pictures, and the articles on each. */
export interface IssueView {
  readonly frame: Frame;
  /** "The Harbour Gazette" */
  readonly title: string;
  /** "Saturday, 22 September 1855 · Evening edition · No. 12" */
  readonly summary: string;
  readonly rights?: string;
  readonly manifest?: Link;
  readonly pages: readonly IssuePage[];
  readonly words: PrintWords;
}

/** A page of an issue. */
export interface IssuePage {
  /** `page-3` */
  readonly anchor: string;
  /** "Page 3" */
  readonly heading: string;
  /** What stands for its picture: "Page 3 of The Harbour Gazette, 22 September 1855". */
  readonly alt: string;
  /** Its width and height: the space in which articles have their places. */
  readonly size?: readonly [width: number, height: number];
  /** About 1,600 pixels wide. */
  readonly picture?: PrintPicture;
  readonly large?: PrintPicture;
  readonly articles: readonly PageArticle[];
}

/** Builds the page of an issue. */
export function issueView(archive: Archive, urls: Urls, { id }: { readonly id: IssueId }): IssueView {
  const words = wordsOf(archive.site);
  const issue = archive.issue.get(id)!;
  const name = issueText(archive, words, issue);
  const count = words.articles(issue.articles.length);
  const edition = editionText(issue);
  const path = issueUrl(urls, issue);
  const manifest = hasManifest(issue)
    ? { text: words.print.manifest, href: manifestUrl(urls, issue) }
    : undefined;
  const summary = words.print.pageCount(issue.pages.length);
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: name,
      description: words.print.issueNote(name, summary, count),
      listing: { description: words.facts([summary, count]) },
      links: manifest && [{ rel: 'alternate', type: manifestType, href: manifest.href }],
      trail: issueTrail(archive, urls, issue),
      dateLine: stepsOf(archive, urls, issue, words),
    }),
    title: paperName(archive, issue.paper),
    summary: [words.fullPeriod(issue.date), edition, issue.number]
      .filter((part) => part !== undefined)
      .join(' · '),
    rights: issue.rights,
    manifest,
    pages: issue.pages.map((page): IssuePage => {
      const heading = printPageText(words, page);
      return {
        anchor: pageAnchor(page.number),
        heading,
        alt: words.print.pictureOf(heading, name),
        size: page.size,
        ...pageFiles(archive, urls, issue, page),
        articles: articlesOfPage(archive, urls, issue, page.number),
      };
    }),
    words: words.print,
  };
}

/** Returns the breadcrumbs of an issue: the papers, if there are several, and its own. */
export function issueTrail(archive: Archive, urls: Urls, { paper }: PrintIssue): Link[] {
  return [...papersTrail(archive, urls), { text: paperName(archive, paper), href: urls.paper(paper) }];
}

/** Where each issue stands among those of its paper. */
const orderOfIssues = basis('order of issues', ({ papers }) => {
  const lists = [...papers.values()].map(({ issues }) => issues.map(({ id }) => id));
  return new Map(lists.flatMap((ids) => ids.map((id, index) => [id, { ids, index }] as const)));
});

const neighborIssues = fact('neighbors of an issue', (archive, key) => {
  const { ids, index } = orderOfIssues(archive).get(key as IssueId)!;
  const at = (place: number) => {
    const issue = archive.issue.get(ids[place]!);
    return issue && { paper: issue.paper, date: issue.date, edition: issue.edition };
  };
  return { earlier: at(index - 1), later: at(index + 1) };
});

function stepsOf(archive: Archive, urls: Urls, { id }: PrintIssue, words: Words) {
  const { earlier, later } = neighborIssues(archive, id);
  const step = (text: string, issue: typeof earlier): StepLink | undefined =>
    issue && { text, href: issueUrl(urls, issue), title: words.period(issue.date) };
  return {
    earlier: step(words.print.previousIssue, earlier),
    later: step(words.print.nextIssue, later),
  };
}

/** Returns the paths of all issues. */
export function issuePaths({ issues }: Archive) {
  return issues.map((issue) => ({
    params: { paper: issue.paper, issue: issueSlug(issue) },
    props: { id: issue.id },
  }));
}

/** The pages of issues. */
export const issueRoute: Route<{ readonly id: IssueId }, IssueView> = { paths: issuePaths, view: issueView };
