import type { Archive } from '../../archive/archive.ts';
import type { Paper, PrintIssue } from '../../archive/print/print.ts';
import type { PaperId } from '../../schema/id.ts';
import type { Link } from '../../shared/base/link.ts';
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
  /** "no issues", "12 issues" */
  readonly countText: string;
  /** Its 12 months; empty in a year without an issue. */
  readonly months: readonly IssueMonth[];
}

/** A month, without links where no issue of it is in the archive. */
interface IssueMonth {
  readonly text: string;
  /** "22", "22 Evening" */
  readonly issues: readonly (Link & { readonly title: string })[];
}

/** Builds the page of a paper. */
export function paperView(archive: Archive, urls: Urls, { id }: { readonly id: PaperId }): PaperView {
  const words = wordsOf(archive.site);
  const paper = archive.papers.get(id)!;
  const { name, description } = paper.data;
  const summary = words.sentenceCase(issuesText(paper, words));
  const place = paper.place && archive.entity.get(paper.place);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.paper(id),
      title: name,
      description: description ?? words.sentence(words.facts([paperInSentence(paper), summary])),
      listing: { description: summary },
      trail: papersTrail(archive, urls),
    }),
    title: name,
    description,
    summary,
    place: place && { text: place.data.name, href: urls.entity(place.id) },
    years: yearsOf(paper, urls, words),
  };
}

/** Returns the years of a paper in which the archive has issues, and between them the spans in which it has none. */
function yearsOf({ issues }: Paper, urls: Urls, words: Words): IssueYear[] {
  const byYear = Map.groupBy(issues, ({ date }) => date.slice(0, 4));
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
        months: monthsOf(
          Map.groupBy(own, ({ date }) => Number(date.slice(5, 7))),
          urls,
          words,
        ),
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
  byMonth: ReadonlyMap<number, readonly PrintIssue[]>,
  urls: Urls,
  words: Words,
): IssueMonth[] {
  return Array.from({ length: 12 }, (_, index) => ({
    text: words.month(index + 1),
    issues: (byMonth.get(index + 1) ?? []).map((issue) => {
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

/** Returns the paths of all papers. */
export function paperPaths({ papers }: Archive) {
  return [...papers.keys()].map((id) => ({ params: { paper: id }, props: { id } }));
}

/** The pages of papers. */
export const paperRoute: Route<{ readonly id: PaperId }, PaperView> = { paths: paperPaths, view: paperView };
