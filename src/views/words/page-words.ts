import type { SearchHelp } from './search-help.ts';

/** Titles, headings and sentences of whole pages. */
export interface PageWords {
  readonly dates: string;
  readonly topics: string;
  /** "All 86 topics" */
  readonly allTopics: (count: number) => string;
  /** The heading of the index of all entities. */
  readonly entities: string;
  readonly search: string;
  /** The page where many names are counted at once, the link to it, and what it does. */
  readonly listSearch: string;
  readonly listSearchLink: string;
  readonly listSearchNote: string;
  /** The page of what a reader put aside, and the button that puts an article there. */
  readonly readingList: {
    readonly title: string;
    readonly note: string;
    readonly noScript: string;
  };
  readonly data: string;
  readonly feed: string;
  readonly undated: string;
  /** "Three articles without a year: undated, …" */
  readonly undatedNote: (articles: string) => string;
  readonly calendar: string;
  /** The link to it, where today's articles are not shown. */
  readonly calendarLink: string;
  readonly onThisDay: (day: string) => string;
  /** "Articles of June 2018: 2 articles, mentioning …" */
  readonly articlesOf: (period: string, summary: string) => string;
  /** "Microsoft, June 2018" */
  readonly entityIn: (name: string, period: string) => string;
  readonly aboutEntity: (name: string, kind: string, summary: string) => string;
  readonly aboutTopic: (label: string, summary: string) => string;
  readonly pair: (a: string, b: string) => string;
  /** "Connections of Microsoft"; "All 143 connections with several shared articles" */
  readonly connectionsOf: (name: string) => string;
  readonly allConnections: (count: number) => string;
  /** "3 articles mention both Google and Microsoft" */
  readonly pairTogether: (a: string, b: string, articles: number) => string;
  /** Links to where two names are laid side by side: from anywhere, from a pair, from one of them. */
  readonly compare: string;
  readonly compareOverTime: string;
  readonly compareWith: string;
  /** What the page that compares two names says before, or without, JavaScript. */
  readonly comparePage: {
    readonly title: string;
    readonly lead: string;
    readonly noScript: string;
    /** The labels of the two fields, what stands in them, and their button. */
    readonly first: string;
    readonly second: string;
    readonly placeholder: string;
    readonly choose: string;
  };
  /** "Satya Nadella: chief executive, Microsoft" */
  readonly fact: (name: string, said: string) => string;
  /** The heading of the log of merges and renames, and what it is. */
  readonly changes: string;
  readonly changesNote: string;
  readonly changesNow: string;
  readonly changesFormerly: string;
  readonly changesData: string;
  /** All kinds of entity. */
  readonly allKinds: string;
  /** "People: N" */
  readonly namesUnder: (title: string, letter: string) => string;
  /** The letter of names that begin with none. */
  readonly otherLetter: string;
  readonly feedOf: (name: string) => string;
  /** What a feed is, where somebody opens it in a browser, and the link to its page. */
  readonly feedNote: string;
  readonly feedPage: string;
  readonly roles: string;
  readonly partOf: string;
  readonly parts: string;
  readonly rolesThere: string;
  /** Of time: its first and latest mention, and the gaps between mentions. */
  readonly first: string;
  readonly last: string;
  readonly gapsInCoverage: string;
  readonly withdrawn: string;
  readonly withdrawnNote: (date: string | undefined) => string;
  readonly moved: string;
  readonly movedNote: string;
  readonly notFound: string;
  readonly notFoundNote: string;
  readonly nearest: NearestWords;
  readonly goToDate: GoToDateWords;
  readonly noScript: string;
  readonly searchHelp: SearchHelp;
  readonly dataSummary: string;
  /** "Official site (example.org)" */
  readonly officialSite: (host: string) => string;
  /** "About this archive. In The Backfile." */
  readonly inArchive: (title: string, archive: string) => string;
  /** "p. 3" */
  readonly printPage: (page: string) => string;
}

/** Where a date has no articles; `{date}` and `{days}` are replaced by the browser. */
export interface NearestWords {
  /** "No articles on {date}"; of a month or a year, "No articles in {date}". */
  readonly onDay: string;
  readonly inPeriod: string;
  /** "Nearest days with articles: {days}" */
  readonly days: string;
}

/** The field that leads to any date. */
export interface GoToDateWords {
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  /** "“{text}” is not a date. Try …" */
  readonly unknown: string;
  readonly failed: string;
}
