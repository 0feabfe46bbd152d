import type { Source, TextKind } from '../../schema/article.ts';
import type { EdtfDate } from '../../schema/date.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { MenuKind } from '../../schema/page-kinds.ts';
import type { TimeUnit } from '../base/time-key.ts';
import type { Labels } from './labels.ts';
import type { NetworkWords } from './network-words.ts';
import type { TimelineWords } from './timeline-words.ts';
import type { SearchHelp } from './search-help.ts';

/**
 * Every word of the interface, in one language. Functions return plain text: a noun phrase or a sentence as their
 * comment shows; counts are figures. Names handed in are fenced off already (see bidi.ts).
 */
export interface Words {
  /** A BCP 47 code. */
  readonly language: string;
  readonly labels: Labels;
  /** The links of the menus, by the kind of page that they lead to. */
  readonly menu: Readonly<Record<MenuKind, string>>;

  /** "3", "19,043" */
  readonly number: (count: number) => string;
  /** "no articles", "1 article", "11 articles" */
  readonly articles: (count: number) => string;
  /** "1 row", "11 rows" */
  readonly rows: (count: number) => string;
  /** "mentioned once", "mentioned 9 times" */
  readonly named: (count: number) => string;
  /** "mentioned in 1 article", "mentioned 34 times in 12 articles"; "indexed in 2 articles" where no text names it */
  readonly namedIn: (articles: number, times: number) => string;
  /** "12 articles mention both; 3 do so in one sentence" */
  readonly namedTogether: (articles: number, sentences: number) => string;
  /** "12 articles, 2 of them under narrower topics" */
  readonly articlesOfTopic: (all: number, below: number) => string;
  /** "mentioning 21 people, organizations and places" */
  readonly naming: (count: number, kinds: readonly EntityKind[]) => string;
  /** "1 article on this day", "in this month", "in this year" */
  readonly articlesThen: (count: number, period: string) => string;
  /** "12 names" */
  readonly names: (count: number) => string;
  /** "2 former addresses lead to 1 name", "nothing has been merged or renamed" */
  readonly changes: (former: number, names: number) => string;
  readonly topicCount: (count: number) => string;
  readonly calendarDays: (count: number) => string;
  /** "and 15 more" */
  readonly more: (count: number) => string;
  /** "and 15 more sentences" */
  readonly moreSentences: (count: number) => string;
  /** "A", "A and B", "A, B and C" */
  readonly list: (names: readonly string[]) => string;
  /** A sentence's first letter made a capital. */
  readonly sentenceCase: (text: string) => string;

  /** "19 June 2018", "the 1920s", "about 1923", "undated" */
  readonly date: (date: EdtfDate) => string;
  /** "Tuesday, 19 June 2018" */
  readonly fullDate: (date: EdtfDate) => string;
  /** "11:33 a.m."; "11:33 p.m. UTC−04:00" in an offset of its own. @param time `HH:MM` */
  readonly time: (time: string, offset?: string) => string;
  /** A key of the timeline: "June 2018"; "Undated" for the key `undated`. */
  readonly period: (key: string) => string;
  /** The same, with the day of the week where it is a day: "Tuesday, 19 June 2018". */
  readonly fullPeriod: (key: string) => string;
  /** "June 1987, day unknown", "1987, month unknown" */
  readonly vaguePeriod: (key: string) => string;
  /** @param day `MM-DD`; "19 June" */
  readonly calendarDay: (day: string) => string;
  /** @param month from 1 */
  readonly month: (month: number) => string;
  /** "from 19 June 2018 to 2026", "of 19 June 2018" */
  readonly range: (first: string, last: string) => string;
  /** "From 19 June 2018 to 2026", "19 June 2018" */
  readonly covers: (first: string, last: string) => string;
  /** "since 2014", "until 2014", "2014 to 2018" */
  readonly term: (from?: EdtfDate, to?: EdtfDate) => string;

  /** "Organization" */
  readonly kind: (kind: EntityKind) => string;
  /** "Organizations" */
  readonly kinds: (kind: EntityKind) => string;
  /** "2 organizations" */
  readonly kindCount: (kind: EntityKind, count: number) => string;
  /** "Rewritten"; undefined for the original */
  readonly textKind: (kind: TextKind) => string | undefined;
  /** "Rewritten for this archive from a report of 19 June 2018; not the original text." */
  readonly textNote: (kind: TextKind, from: SourceWords) => string | undefined;
  readonly unknownPublisher: string;
  /** Names of the rows about an article's source. */
  readonly sourceRow: Readonly<Record<keyof Source, string>>;
  /** "4 min read" */
  readonly readingTime: (minutes: number) => string;
  /** "Published", "Published in": what stands before the date */
  readonly published: (date: EdtfDate) => string;
  readonly updated: string;
  /** "First mention 19 June 2018", "latest mention in June 2018" */
  readonly firstNamed: (date: EdtfDate) => string;
  readonly lastNamed: (date: EdtfDate) => string;
  /** "chief executive, Microsoft" */
  readonly role: (role: string, at?: string) => string;
  /** "part of Homeland Security" */
  readonly partOf: (wholes: string) => string;
  /** "¶ 3" */
  readonly paragraph: (block: number) => string;
  readonly firstMention: string;

  /** "also mentions Microsoft, ICE", "also about asylum", or both in one */
  readonly reason: (entities: readonly string[], topics: readonly string[]) => string;
  /** "2 shared articles" */
  readonly together: (count: number) => string;
  /** "6 of 9" */
  readonly countOf: (count: number, of: number) => string;
  /** "6 shared articles, of 9 that mention Nicaragua" */
  readonly togetherOf: (count: number, of: number, name: string) => string;
  /** "12,322 articles, most of them indexed under this name without mentioning it" */
  readonly mostlyIndexed: (articles: number) => string;
  /** How the connections of a name are ranked. */
  readonly rankedWith: (name: string) => MethodNote;
  /** What the bars show: "Articles per month, June 2018 to May 2019" */
  readonly bars: (unit: TimeUnit, first: string, last: string) => string;
  /** "238 days", "14 months", "3 years" */
  readonly duration: (days: number) => string;
  /** "2 more articles are not dated so precisely" */
  readonly outsideBars: (count: number) => string;
  /** "Previous day", "Next year": of a key such as `2018-06-19`, `2018` or `06-19`. */
  readonly previous: (key: string) => string;
  readonly next: (key: string) => string;
  /** "Most mentioned in March 1987"; of a day, "on" it. */
  readonly mostNamedIn: (key: string) => string;
  /** "3 versions of this story" */
  readonly versions: (count: number) => string;
  /** "58 articles, most names and topics first" */
  readonly articlesByWeight: (count: number) => string;
  /** "See all 211 articles from March 1987" */
  readonly seeAll: (count: number, period: string) => string;
  /** "page 2 of 3" */
  readonly page: (number: number, of: number) => string;
  /** "All articles from 2018" */
  readonly allOf: (period: string) => string;
  /** "Search 12 articles" */
  readonly searchArticles: (count: number) => string;
  /** "Published by The Society" */
  readonly keptBy: (publisher: string) => string;

  /** Titles, headings and sentences of whole pages. */
  readonly pages: PageWords;
  /** What the files of the data hold. */
  readonly data: DataWords;
  readonly timeline: TimelineWords;
  readonly network: NetworkWords;
}

export interface SourceWords {
  readonly publisher?: string;
  readonly title?: string;
  readonly author?: string;
  /** A date, said. */
  readonly published?: string;
}

/** A short sentence on a method, and the method itself. */
export interface MethodNote {
  readonly text: string;
  readonly how: string;
}

/** Titles, headings and sentences of whole pages. */
export interface PageWords {
  readonly dates: string;
  readonly topics: string;
  /** The heading of the index of all entities. */
  readonly entities: string;
  readonly search: string;
  /** The page where many names are counted at once, the link to it, and what it does. */
  readonly searchMany: string;
  readonly searchManyLink: string;
  readonly searchManyNote: string;
  readonly data: string;
  readonly feed: string;
  readonly undated: string;
  /** "Three articles without a year: undated, …" */
  readonly undatedNote: (articles: string) => string;
  readonly calendar: string;
  /** The link to it, where today's articles are not shown. */
  readonly calendarLink: string;
  readonly onThisDay: (day: string) => string;
  /** "Articles of June 2018: two articles, naming …" */
  readonly articlesOf: (period: string, summary: string) => string;
  /** "Microsoft, June 2018" */
  readonly entityIn: (name: string, period: string) => string;
  readonly aboutEntity: (name: string, kind: string, summary: string) => string;
  readonly aboutTopic: (label: string, summary: string) => string;
  readonly pair: (a: string, b: string) => string;
  /** "Connections of Microsoft"; "All 143 connections" */
  readonly namedWith: (name: string) => string;
  readonly allNamedWith: (count: number) => string;
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
  readonly roles: string;
  readonly partOf: string;
  readonly parts: string;
  readonly rolesThere: string;
  /** Of time: when it was first and last named, and when it was not for long. */
  readonly first: string;
  readonly last: string;
  readonly silences: string;
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

export interface DataWords {
  readonly articles: (period: string) => string;
  readonly undatedArticles: string;
  readonly entities: string;
  readonly entitiesCsv: string;
  readonly topics: string;
  readonly days: string;
  /** What a field of a record is: its label, and what the schema says of it. */
  readonly recordField: (record: DataRecord, name: string) => string;
  /** What the other fields of the files are. */
  readonly fields: {
    readonly id: string;
    readonly address: string;
    readonly earliest: string;
    readonly latest: string;
    readonly blocks: string;
    readonly mentions: string;
    readonly articleCount: string;
    readonly mentionCount: string;
    readonly sameAs: string;
    readonly topicArticles: string;
    readonly days: string;
  };
}

/** A kind of record that data files have. */
export type DataRecord = 'article' | 'entity' | 'topic';

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
