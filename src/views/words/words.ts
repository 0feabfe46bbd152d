import type { RoughCount } from '../base/rough-count.ts';
import type { Genre, Source, TextKind } from '../../schema/article.ts';
import type { EdtfDate } from '../../schema/date.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { MenuKind } from '../../schema/page-kinds.ts';
import type { TimeUnit } from '../base/time-key.ts';
import type { CorrectionsWords } from './corrections-words.ts';
import type { FirstPagesWords } from './first-pages-words.ts';
import type { CitationWords } from './citation-words.ts';
import type { DateWords } from './date-words.ts';
import type { DataWords } from './data-words.ts';
import type { Labels } from './labels.ts';
import type { MapWords } from './map-words.ts';
import type { NetworkWords } from './network-words.ts';
import type { PageWords } from './page-words.ts';
import type { TimelineWords } from './timeline-words.ts';
import type { BoxWords } from './box-words.ts';
import type { WithheldWords } from './withheld-words.ts';

/**
 * All texts of the interface in one language. Functions return plain text, as in the example of their
 * comment. Names passed to them must already be isolated: see bidi.ts.
 */
export interface Words {
  /** A BCP 47 code. */
  readonly language: string;
  readonly labels: Labels;
  /** The links in menus, by the kind of their page. */
  readonly corrections: CorrectionsWords;
  readonly menu: Readonly<Record<MenuKind, string>>;
  readonly firstPages: FirstPagesWords;
  readonly citation: CitationWords;

  /** "3", "19,043" */
  readonly number: (count: number | RoughCount) => string;
  /** "no articles", "1 article", "11 articles" */
  readonly articles: (count: number | RoughCount) => string;
  /** "1 row", "11 rows" */
  readonly rows: (count: number) => string;
  /** "812 bytes", "25.3 MB" */
  readonly fileSize: (bytes: number) => string;
  /** "mentioned once", "mentioned 9 times" */
  readonly mentioned: (count: number) => string;
  /**
   * "mentioned in 1 article", "mentioned 34 times in 12 articles", "indexed in 2 articles" without mentions
   */
  readonly mentionedIn: (articles: number, times: number) => string;
  /** "12 articles mention both; 3 do so in one sentence" */
  readonly mentionedTogether: (articles: number, sentences: number) => string;
  /** "12 articles, 2 of them under narrower topics" */
  readonly articlesOfTopic: (all: number, below: number) => string;
  /** "mentioning 21 people, organizations and places" */
  readonly mentioning: (count: number, kinds: readonly EntityKind[]) => string;
  /** "1 article on this day", "450+ articles in this month", "in this year" */
  readonly articlesThen: (count: number | RoughCount, period: string) => string;
  /** "12 names" */
  readonly names: (count: number | RoughCount) => string;
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
  /** "12 articles, mentioning 30 people": facts one after another, with the comma of the language */
  readonly facts: (facts: readonly string[]) => string;
  /** Capitalizes the first letter. */
  readonly sentenceCase: (text: string) => string;
  /** Ends a sentence, with the full stop of the language. */
  readonly sentence: (text: string) => string;

  /** "19 June 2018", "the 1920s", "about 1923", "undated" */
  readonly date: (date: EdtfDate) => string;
  /** "Tuesday, 19 June 2018" */
  readonly fullDate: (date: EdtfDate) => string;
  /** "11:33 a.m.", or "11:33 p.m. UTC−04:00" with an offset. @param time `HH:MM` */
  readonly time: (time: string, offset?: string) => string;
  /** "June 2018" for a key of the timeline, "Undated" for the key `undated` */
  readonly period: (key: string) => string;
  /** The same, with the day of the week: "Tuesday, 19 June 2018" */
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
  /** Labels of the facts about an article’s source. */
  readonly sourceRow: Readonly<Record<keyof Source, string>>;
  /** "4 min read" */
  readonly readingTime: (minutes: number) => string;
  /** "Published", "Published in", before the date */
  readonly published: (date: EdtfDate) => string;
  /** "not available since 12 March 2026" */
  readonly goneSince: (day: EdtfDate) => string;
  /** "copy of 19 June 2018", or "copy in a web archive" if its day is not known */
  readonly webCopy: (day: EdtfDate | undefined) => string;
  readonly updated: string;
  /** "chief executive, Microsoft" */
  readonly role: (role: string, at?: string) => string;
  /** "part of Homeland Security" */
  readonly partOf: (wholes: string) => string;
  /** "¶ 3" */
  readonly paragraph: (block: number) => string;
  readonly firstMention: string;

  /** "2 shared articles" */
  readonly together: (count: number) => string;
  /** "6 of 9", "6 of 4,000+" */
  readonly countOf: (count: number, of: number | RoughCount) => string;
  /** "6 shared articles, of 9 that mention Nicaragua" */
  readonly togetherOf: (count: number, of: number | RoughCount, name: string) => string;
  /** "12,322 articles, most of them indexed under this name without mentioning it" */
  readonly mostlyIndexed: (articles: number) => string;
  /** Explains how the connections of a name are ranked. */
  readonly rankedWith: (name: string) => MethodNote;
  /** "Articles per month, June 2018 to May 2019" */
  readonly bars: (unit: TimeUnit, first: string, last: string) => string;
  /** "238 days", "14 months", "3 years" */
  readonly duration: (days: number) => string;
  /** "2 more articles are not dated so precisely" */
  readonly outsideBars: (count: number) => string;
  /** "Previous day", "Next year", for a key such as `2018-06-19`, `2018` or `06-19` */
  readonly previous: (key: string) => string;
  readonly next: (key: string) => string;
  /** "Most mentioned in March 1987", "Most mentioned on 19 March 1987" */
  readonly mostMentionedIn: (key: string) => string;
  /** What stands before the link to another version of a story. */
  readonly laterVersion: string;
  readonly earlierVersion: string;
  /** "2 March 1987, 2 of 2" */
  /** "Part 2 of 5" */
  readonly partOfSeries: (number: number, count: number) => string;
  readonly genres: Readonly<Record<Genre, string>>;
  readonly versionOf: (date: string, number: number, count: number) => string;
  /** "3 versions of this story" */
  readonly versions: (count: number) => string;
  /** "58 articles, most names and topics first" */
  readonly articlesByWeight: (count: number) => string;
  /** "Each month shows the 3 articles with the most names and topics." */
  readonly weightiestShown: (count: number, unit: 'month' | 'day') => string;
  /** "See all 211 articles from March 1987" */
  readonly seeAll: (count: number, period: string) => string;
  /** "page 2 of 3" */
  readonly page: (number: number, of: number) => string;
  /** "All articles from 2018" */
  readonly allOf: (period: string) => string;
  /** "Search these 138 articles" */
  readonly searchThese: (count: number) => string;
  /** "Search 12 articles" */
  readonly searchArticles: (count: number) => string;
  /** "Published by The Society" */
  readonly keptBy: (publisher: string) => string;

  readonly pages: PageWords;
  readonly withheld: WithheldWords;
  readonly data: DataWords;
  readonly timeline: TimelineWords;
  readonly network: NetworkWords;
  readonly map: MapWords;
  readonly box: BoxWords;
  readonly dates: DateWords;
}

/** The facts about a source for {@link Words.textNote}, formatted already. */
export interface SourceWords {
  readonly publisher?: string;
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
}

/** A short note on a method, and the explanation behind "How?". */
export interface MethodNote {
  readonly text: string;
  readonly how: string;
}
