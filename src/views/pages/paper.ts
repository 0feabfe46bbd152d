import type { Archive } from '../../archive/archive.ts';
import type { Paper, PrintIssue } from '../../archive/print/print.ts';
import type { PaperId } from '../../schema/id.ts';
import type { Link, StepLink } from '../../shared/base/link.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import type { Words } from '../../shared/words/words.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { editionText } from '../../shared/base/printed-source.ts';
import { issueUrl } from '../parts/print/issue-text.ts';
import { issuesText, paperInSentence, papersTrail } from './papers.ts';

/** A paper: the calendar of its issues, in which days and months without an issue are gaps. */
export interface PaperView {
  readonly frame: Frame;
  readonly title: string;
  readonly description?: string;
  /** "12 issues, from 22 September 1855 to 3 May 1862" */
  readonly summary: string;
  /** Where it was published. */
  readonly place?: Link;
  /** The years with issues, oldest first, and the spans of years without. */
  readonly years: readonly IssueYear[];
}

/** A year of issues, or some years without. */
export interface IssueYear {
  readonly anchor: string;
  /** "1855", "1856–1861" */
  readonly text: string;
  /** The page of the year, if there are too many issues for one page. */
  readonly href?: string;
  /** "no issues", "12 issues" */
  readonly countText: string;
  /** Its 12 months; empty in a year without an issue. */
  readonly months: readonly IssueMonth[];
}

/** A month, without links where no issue of it is in the archive. */
interface IssueMonth {
  readonly anchor?: string;
  readonly text: string;
  /** "22", "22 Evening"; or "26 issues", on the page of the year. */
  readonly issues: readonly (Link & { readonly title: string })[];
}

/** A paper, or a year of it. */
interface PaperProps {
  readonly id: PaperId;
  readonly year?: string;
}

/** A paper with more issues has a page for each year, so that none is long. A year of a daily paper with two editions has fewer. */
const maxIssuesOnPage = 800;

/** Builds the page of a paper, or of a year of it. */
export function paperView(archive: Archive, urls: Urls, { id, year }: PaperProps): PaperView {
  const words = wordsOf(archive.site);
  const paper = archive.papers.get(id)!;
  const { name, description } = paper.data;
  const issues = issuesOf(paper, year);
  const summary = words.sentenceCase(issuesText({ issues }, words));
  const place = paper.place && archive.entity.get(paper.place);
  const trail = papersTrail(archive, urls);
  const ofYear = year !== undefined && {
    title: words.facts([name, words.period(year)]),
    trail: [...trail, { text: name, href: urls.paper(id) }],
    dateLine: yearSteps(paper, year, urls, words),
  };
  return {
    frame: makeFrame(archive, urls, {
      path: urls.paper(id, year),
      title: name,
      description: description ?? words.sentence(words.facts([paperInSentence(paper), summary])),
      listing: { description: summary },
      trail,
      ...ofYear,
    }),
    title: name,
    description,
    summary,
    place: place && { text: place.data.name, href: urls.entity(place.id) },
    years: yearsOf(
      issues,
      words,
      year === undefined && isDivided(paper)
        ? (key, own) => ({
            href: urls.paper(id, key),
            months: countedMonths(own, urls.paper(id, key), words),
          })
        : (_key, own) => ({ months: daysOfMonths(own, urls, words, year !== undefined) }),
    ),
  };
}

/** Whether the issues of a paper are too many for one page. */
function isDivided({ issues }: Pick<Paper, 'issues'>): boolean {
  return issues.length > maxIssuesOnPage;
}

/** Returns the issues of a paper, or those of a year. */
export function issuesOf({ issues }: Pick<Paper, 'issues'>, year: string | undefined): readonly PrintIssue[] {
  return year === undefined ? issues : issues.filter((issue) => yearOf(issue) === year);
}

function yearOf({ date }: PrintIssue): string {
  return date.slice(0, 4);
}

/** Returns the years with issues, in order. */
function yearsWithIssues({ issues }: Pick<Paper, 'issues'>): string[] {
  return [...new Set(issues.map(yearOf))];
}

function yearSteps(paper: Paper, year: string, urls: Urls, words: Words) {
  const years = yearsWithIssues(paper);
  const at = years.indexOf(year);
  const step = (key: string | undefined): StepLink | undefined =>
    key === undefined
      ? undefined
      : {
          text: words.period(key),
          href: urls.paper(paper.id, key),
          title: words.print.issueCount(issuesOf(paper, key).length),
        };
  return { earlier: step(years[at - 1]), later: step(years[at + 1]) };
}

/** Returns the years in which there are issues, and between them the spans in which there are none. */
function yearsOf(
  issues: readonly PrintIssue[],
  words: Words,
  shown: (year: string, issues: readonly PrintIssue[]) => Pick<IssueYear, 'href' | 'months'>,
): IssueYear[] {
  const byYear = Map.groupBy(issues, yearOf);
  const years = [...byYear.keys()];
  return [...byYear].flatMap(([year, own], index) => {
    const gap = gapBetween(years[index - 1], year);
    return [
      ...(gap
        ? [
            {
              anchor: `y-${gap[0]}`,
              text: spanText(gap, words),
              countText: words.print.issueCount(0),
              months: [],
            },
          ]
        : []),
      {
        anchor: `y-${year}`,
        text: words.period(year),
        countText: words.print.issueCount(own.length),
        ...shown(year, own),
      },
    ];
  });
}

/** Returns the first and the last of the years between two years. */
function gapBetween(
  before: string | undefined,
  after: string,
): readonly [first: string, last: string] | undefined {
  if (before === undefined || Number(after) - Number(before) < 2) return undefined;
  const key = (year: number) => String(year).padStart(4, '0');
  return [key(Number(before) + 1), key(Number(after) - 1)];
}

function spanText([first, last]: readonly [string, string], words: Words): string {
  return first === last ? words.period(first) : `${words.period(first)}–${words.period(last)}`;
}

function monthsOf(
  issues: readonly PrintIssue[],
  words: Words,
  shown: (month: number, issues: readonly PrintIssue[]) => Omit<IssueMonth, 'text'>,
): IssueMonth[] {
  const byMonth = Map.groupBy(issues, ({ date }) => Number(date.slice(5, 7)));
  return Array.from({ length: 12 }, (_, index) => ({
    text: words.month(index + 1),
    ...shown(index + 1, byMonth.get(index + 1) ?? []),
  }));
}

/** Returns the months of a year, each with its issues. */
function daysOfMonths(
  own: readonly PrintIssue[],
  urls: Urls,
  words: Words,
  isAnchored: boolean,
): IssueMonth[] {
  return monthsOf(own, words, (month, issues) => ({
    ...(isAnchored && { anchor: monthAnchor(month) }),
    issues: issues.map((issue) => {
      const day = words.number(Number(issue.date.slice(8)));
      const edition = issue.edition === undefined ? undefined : editionText(issue);
      return {
        text: edition === undefined ? day : `${day} ${edition}`,
        href: issueUrl(urls, issue),
        title: words.period(issue.date),
      };
    }),
  }));
}

/** Returns the months of a year that has a page of its own, each with the number of its issues. */
function countedMonths(own: readonly PrintIssue[], href: string, words: Words): IssueMonth[] {
  return monthsOf(own, words, (month, issues) => ({
    issues: issues.slice(0, 1).map(({ date }) => ({
      text: words.print.issueCount(issues.length),
      href: `${href}#${monthAnchor(month)}`,
      title: words.period(date.slice(0, 7)),
    })),
  }));
}

function monthAnchor(month: number): string {
  return `m-${month}`;
}

/** Returns the paths of all papers. */
export function paperPaths({ papers }: Archive) {
  return [...papers.keys()].map((id) => ({ params: { paper: id }, props: { id } as PaperProps }));
}

/** Returns the paths of the years of papers that have very many issues. */
export function paperYearPaths({ papers }: Archive) {
  return [...papers.values()].filter(isDivided).flatMap((paper) =>
    yearsWithIssues(paper).map((year) => ({
      params: { paper: paper.id, year },
      props: { id: paper.id, year } as PaperProps,
    })),
  );
}

/** The pages of papers. */
export const paperRoute: Route<PaperProps, PaperView> = { paths: paperPaths, view: paperView };

/** The pages of years of papers. */
export const paperYearRoute: Route<PaperProps, PaperView> = { paths: paperYearPaths, view: paperView };
