import type { RevisionType } from '../../archive/revisions/revision.ts';
import type { SearchHelp } from './search-help.ts';

/** The titles, headings and sentences of pages. */
export interface PageWords {
  readonly dates: string;
  /** "1920s" for 1920, in links to decades */
  readonly decade: (firstYear: string) => string;
  readonly topics: string;
  /** "All 86 topics" */
  readonly allTopics: (count: number) => string;
  /** The heading of the index of all entities. */
  readonly entities: string;
  readonly search: string;
  /** The page that searches a list of names, the link to it, and its introduction. */
  readonly listSearch: string;
  readonly listSearchLink: string;
  readonly listSearchNote: string;
  /** The page with the articles that a reader saved. */
  readonly readingList: {
    readonly title: string;
    readonly note: string;
    readonly noScript: string;
  };
  /** The static texts of the page that makes dossiers. */
  readonly dossier: {
    readonly title: string;
    readonly note: string;
    readonly noScript: string;
  };
  readonly data: string;
  readonly feed: string;
  /** "The Harbour Papers, a series of 12 articles." */
  readonly seriesNote: (title: string, articles: string) => string;
  readonly undated: string;
  /** "Without a year: 3 articles" */
  readonly undatedNote: (articles: string) => string;
  /** The two orders of a busy day: by weight, and by the alphabet. */
  readonly weightiestFirst: string;
  readonly aToZ: string;
  readonly calendar: string;
  /** The link to the calendar, if today’s articles are not shown. */
  readonly calendarLink: string;
  readonly onThisDay: (day: string) => string;
  /** "Articles from June 2018: 2 articles, mentioning …" */
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
  /** The heading above connections that share at most so many articles: "Once each". */
  readonly rareConnections: (most: number) => string;
  readonly pairTogether: (a: string, b: string, articles: number) => string;
  /** Links to the comparison of two names: in general, from a pair’s page, from an entity’s page. */
  readonly compare: string;
  readonly compareOverTime: string;
  readonly compareWith: string;
  /** The static texts of the page that compares two names. */
  readonly comparePage: {
    readonly title: string;
    readonly lead: string;
    readonly noScript: string;
    /** The labels, placeholder and button of the form. */
    readonly first: string;
    readonly second: string;
    readonly placeholder: string;
    readonly choose: string;
  };
  /** "Satya Nadella: chief executive, Microsoft" */
  readonly fact: (name: string, statement: string) => string;
  /** The page that lists merged and renamed records. */
  readonly changes: string;
  readonly changesNote: string;
  readonly changesNow: string;
  readonly changesFormerly: string;
  readonly changesData: string;
  /** All kinds of entity. */
  readonly allKinds: string;
  /** "People: N" */
  readonly namesUnder: (title: string, letter: string) => string;
  /** The heading of names that do not begin with a letter. */
  readonly otherLetter: string;
  readonly feedOf: (name: string) => string;
  /** Shown when a feed is opened in a browser: an explanation, and the link to its page. */
  readonly feedNote: string;
  readonly feedPage: string;
  readonly roles: string;
  readonly partOf: string;
  readonly parts: string;
  readonly rolesThere: string;
  /** "First: 21 March 1959", "Latest: 18 November 2022": the first and latest mention of an entity. */
  readonly first: (date: string) => string;
  readonly last: (date: string) => string;
  readonly gapsInCoverage: string;
  readonly withdrawn: string;
  readonly withdrawnNote: (date: string | undefined) => string;
  readonly moved: string;
  /** The title of a page at a published address of which the archive has nothing now, and its sentence. */
  readonly absent: string;
  readonly absentArticle: string;
  readonly absentPage: string;
  readonly movedNote: string;
  readonly shortLinkNote: string;
  /** The same where a list stood that is part of another one now. */
  readonly listGone: string;
  readonly listGoneNote: string;
  readonly notFound: string;
  readonly notFoundNote: string;
  readonly nearest: NearestWords;
  readonly goToDate: GoToDateWords;
  readonly coverage: CoverageWords;
  readonly revision: RevisionWords;
  /** "12 articles have no date" */
  readonly lacks: Readonly<
    Record<'undated' | 'unnamed' | 'notOriginal' | 'withdrawn', (count: number) => string>
  >;
  readonly noScript: string;
  readonly searchHelp: SearchHelp;
  readonly dataSummary: string;
  /** "Official site (example.org)" */
  readonly officialSite: (host: string) => string;
  /** "About this archive (The Backfile)." */
  readonly inArchive: (title: string, archive: string) => string;
  /** "p. 3" */
  readonly printPage: (page: string) => string;
}

/** Texts about the texts that an article has had. */
export interface RevisionWords {
  /** "Revisions", a heading */
  readonly heading: string;
  /** "“The ferry” as of 3 January 2020" */
  readonly title: (title: string, since: string | undefined) => string;
  readonly types: Readonly<Record<RevisionType, string>>;
  /** "Revision of 3 June 2020", in a citation. */
  readonly cited: (date: string) => string;
  /** A text that has no day yet. */
  readonly present: string;
  readonly isPresent: string;
  readonly isEarlier: string;
  readonly toArticle: string;
  /** What screen readers say before and after what was inserted or deleted: "[inserted: ", "]". */
  readonly inserted: string;
  readonly deleted: string;
  readonly end: string;
}

/** Texts about what an archive holds and lacks. */
export interface CoverageWords {
  /** "What the archive holds and lacks", a heading */
  readonly title: string;
  /** "This archive means to hold all 5,120 issues of the Lantern Bay Courier." */
  readonly sentence: (title: string, issues: number) => string;
  readonly held: string;
  readonly missing: string;
  readonly unknown: string;
  readonly month: string;
  /** "What is missing", the link from other pages */
  readonly link: string;
}

/** Texts for a date without articles; the browser replaces `{date}` and `{days}`. */
export interface NearestWords {
  /** "No articles on {date}" for a day, "No articles in {date}" for a month or year. */
  readonly onDay: string;
  readonly inPeriod: string;
  /** "Nearest days with articles: {days}" */
  readonly days: string;
}

/** Texts of the field to go to a date. */
export interface GoToDateWords {
  readonly label: string;
  readonly placeholder: string;
  readonly button: string;
  /** "“{text}” is not a date. Try …" */
  readonly unknown: string;
  readonly failed: string;
}
