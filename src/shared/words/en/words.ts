import { kindNames, type EntityKind } from '../../../schema/entity-kind.ts';
import { sentenceCase } from '../../../text/sentence-case.ts';
import type { Genre, Source, TextKind } from '../../../schema/article.ts';
import type { MenuKind } from '../../../schema/page-kinds.ts';
import type { RoughCount } from '../../base/rough-count.ts';
import type { TimeUnit } from '../../base/time-key.ts';
import type { OwnCalendar } from '../../../schema/site.ts';
import type { EdtfDate } from '../../../schema/date.ts';
import { sourceFields } from '../../../schema/field-map.ts';
import { counted, sizeInEnglish, durationInEnglish, listInEnglish, figures, times } from './counts.ts';
import { DateFormatter } from '../date-formatter.ts';
import { OwnCalendarDates } from '../own-calendar-dates.ts';
import { timeInEnglish } from './time.ts';
import { citationWords } from './scripts/citation-words.ts';
import { englishBox } from './box.ts';
import { englishCorrections } from './corrections.ts';
import { datedWords } from './dated-words.ts';
import { englishDateRules, englishDates } from './dates.ts';
import { englishFirstPages } from './first-pages.ts';
import { englishLabels } from './labels.ts';
import { englishMap } from './map.ts';
import { englishNetwork } from './network.ts';
import { englishData } from './data.ts';
import { englishPages } from './pages.ts';
import { englishPrint } from './print.ts';
import { englishTimeline } from './timeline.ts';
import { englishWithheld } from './withheld.ts';

const gregorianDates = new DateFormatter('en-GB', englishDates, englishDateRules);

const textKinds: Readonly<Record<Exclude<TextKind, 'original'>, string>> = {
  abridged: 'Abridged',
  retold: 'Rewritten',
  translated: 'Translated',
};

const textCaveats: Readonly<Record<Exclude<TextKind, 'original'>, string>> = {
  abridged: 'not the whole text',
  retold: 'not the original text',
  translated: 'not the original language',
};

/** Returns "a report by A. Writer titled “Title” in The Paper of 19 June 2018". */
function report({ publisher, title, author, published }: SourceWords): string {
  return [
    'a report',
    author && ` by ${author}`,
    title && ` titled “${title}”`,
    publisher && ` in ${publisher}`,
    published && ` of ${published}`,
  ]
    .filter(Boolean)
    .join('');
}

/** Returns the unit of a key: day for `2018-06-19` and `06-19`, year for `2018`. */
function periodUnit(key: string): string {
  return key.length === 7 ? 'month' : key.length === 4 ? 'year' : key.length === 9 ? 'period' : 'day';
}

/** Whether a date takes the preposition "in": a month, year or decade without qualifiers. */
function takesIn({ precision, edtf, uncertain, approximate }: EdtfDate): boolean {
  return (
    !uncertain && !approximate && (precision === 'month' || precision === 'year' || /^\d+X+$/.test(edtf))
  );
}

/** The facts about a source for `textNote`, formatted already. */
export interface SourceWords {
  readonly publisher?: string;
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
}

/**
 * All texts of the interface in English, which other languages translate. Functions return plain text. Names passed to them must
 * already be isolated: see bidi.ts.
 */
export const english = {
  /** A BCP 47 code. */
  language: 'en',
  labels: englishLabels,
  /** The links in menus, by the kind of their page. */
  menu: {
    topics: englishPages.topics,
    issues: englishPrint.issues,
    entities: englishPages.entities,
    compare: englishPages.compare,
    timeline: englishTimeline.title,
    network: englishNetwork.title,
    map: englishMap.title,
    calendar: englishPages.calendar,
    undated: englishPages.undated,
    readingList: englishPages.readingList.title,
    data: englishPages.data,
  } satisfies Readonly<Record<MenuKind, string>>,
  pages: englishPages,
  firstPages: englishFirstPages,
  citation: citationWords,
  corrections: englishCorrections,
  withheld: englishWithheld,
  print: englishPrint,
  box: englishBox,
  dates: englishDates,
  data: englishData,
  timeline: englishTimeline,
  network: englishNetwork,
  map: englishMap,

  number: figures,
  articles: (count: number | RoughCount) => counted(count, 'article'),
  rows: (count: number) => counted(count, 'row'),
  fileSize: sizeInEnglish,
  mentioned: (count: number) =>
    count === 0 ? 'indexed, not named in the text' : `mentioned ${times(count)}`,
  mentionedIn: (articles: number, count: number) =>
    articles === 0
      ? 'no articles yet'
      : count === 0
        ? `indexed in ${counted(articles, 'article')}`
        : `mentioned ${count > articles ? `${times(count)} ` : ''}in ${counted(articles, 'article')}`,
  mentionedTogether: (articles: number, sentences: number) =>
    `${counted(articles, 'article')} ${articles === 1 ? 'mentions' : 'mention'} both` +
    (sentences === 0
      ? ''
      : articles === 1
        ? ', in one sentence'
        : `; ${sentences === articles ? `all ${figures(sentences)}` : figures(sentences)} ${sentences === 1 ? 'does' : 'do'} so in one sentence`),
  articlesOfTopic: (all: number, below: number) =>
    counted(all, 'article') + (below > 0 ? `, ${figures(below)} of them under narrower topics` : ''),
  mentioning: (count: number, of: readonly EntityKind[]) =>
    of.length === 1
      ? `mentioning ${counted(count, ...kindNames[of[0]!])}`
      : `mentioning ${figures(count)} ${listInEnglish(of.map((kind) => kindNames[kind][1]))}`,
  articlesThen: (count: number | RoughCount, key: string) =>
    `${counted(count, 'article')} ${key.length === 4 ? 'in this year' : key.length === 7 ? 'in this month' : 'on this day'}`,
  names: (count: number | RoughCount) => counted(count, 'name'),
  changes: (former: number, names: number) =>
    former === 0
      ? 'nothing has been merged or renamed'
      : `${counted(former, 'former address', 'former addresses')} ${former === 1 ? 'leads' : 'lead'} to ${counted(names, 'name')}`,
  topicCount: (count: number) => counted(count, 'topic'),
  calendarDays: (count: number) => `${counted(count, 'day')} with articles`,
  more: (count: number) => `and ${figures(count)} more`,
  moreSentences: (count: number) => `and ${counted(count, 'more sentence')}`,
  list: listInEnglish,
  facts: (facts: readonly string[]) => facts.join(', '),
  /** Capitalizes the first letter. */
  sentenceCase,
  /** Ends a sentence, with the full stop of the language. */
  sentence: (text: string) => `${text}.`,

  ...datedWords(gregorianDates),
  /** "11:33 a.m.", or "11:33 p.m. UTC−04:00" with an offset. @param time `HH:MM` */
  time: timeInEnglish,
  range: (first: string, last: string) => (first === last ? `of ${first}` : `from ${first} to ${last}`),
  covers: (first: string, last: string) =>
    first === last ? sentenceCase(first) : `From ${first} to ${last}`,
  kind: (kind: EntityKind) => sentenceCase(kindNames[kind][0]),
  kinds: (kind: EntityKind) => sentenceCase(kindNames[kind][1]),
  kindCount: (kind: EntityKind, count: number) => counted(count, ...kindNames[kind]),
  textKind: (kind: TextKind) => (kind === 'original' ? undefined : textKinds[kind]),
  textNote: (kind: TextKind, source: SourceWords) => {
    if (kind === 'original') return undefined;
    return `${textKinds[kind]} for this archive from ${report(source)}; ${textCaveats[kind]}.`;
  },
  unknownPublisher: 'Unknown',
  /** Labels of the facts about an article’s source. */
  sourceRow: Object.fromEntries(
    Object.entries(sourceFields).map(([field, { label }]) => [field, label]),
  ) as Record<keyof Source, string>,
  readingTime: (minutes: number) => `${minutes} min read`,
  published: (date: EdtfDate) =>
    date.precision === 'undated' ? '' : takesIn(date) ? 'Published in' : 'Published',
  updated: 'Updated',
  role: (role: string, at?: string) => (at ? `${role}, ${at}` : role),
  partOf: (wholes: string) => `part of ${wholes}`,
  paragraph: (block: number) => `¶ ${block}`,
  firstMention: 'First mention',

  countOf: (count: number, of: number | RoughCount) => `${figures(count)} of ${figures(of)}`,
  togetherOf: (count: number, of: number | RoughCount, name: string) =>
    `${counted(count, 'shared article')}, of ${figures(of)} indexed under ${name}`,
  mostlyIndexed: (articles: number) =>
    `${counted(articles, 'article')}, most of them indexed under this name without mentioning it`,
  together: (count: number) => counted(count, 'shared article'),
  /** Explains how the connections of a name are ranked. */
  rankedWith: (name: string) => ({
    text: 'Those that occur together more often than by chance come first.',
    how: `Names that share more articles with ${name} than expected by chance come first, given how many articles each has (log-likelihood ratio). “6 of 9”: of the 9 articles of a name, 6 are shared; “+” means “or more”.`,
  }),
  bars: (unit: TimeUnit, first: string, last: string) =>
    `Articles per ${unit}, ${first === last ? first : `${first} to ${last}`}`,
  duration: durationInEnglish,
  outsideBars: (count: number) =>
    sentenceCase(
      `${figures(count)} more ${count === 1 ? 'article is' : 'articles are'} not dated so precisely`,
    ),
  previous: (key: string) => `Previous ${periodUnit(key)}`,
  next: (key: string) => `Next ${periodUnit(key)}`,
  /** What stands before the link to another version of a story. */
  laterVersion: 'A later version of this story exists:',
  earlierVersion: 'An earlier version of this story exists:',
  partOfSeries: (number: number, count: number) => `Part ${figures(number)} of ${figures(count)}`,
  genres: {
    report: 'Report',
    analysis: 'Analysis',
    background: 'Background',
    feature: 'Feature',
    interview: 'Interview',
    opinion: 'Opinion',
    editorial: 'Editorial',
    letter: 'Letter to the editor',
    review: 'Review',
    obituary: 'Obituary',
    notice: 'Notice',
    advertisement: 'Advertisement',
    satire: 'Satire',
  } satisfies Readonly<Record<Genre, string>>,
  versionOf: (date: string, number: number, count: number) =>
    `${date}, ${figures(number)} of ${figures(count)}`,
  versions: (count: number) => `${figures(count)} versions of this story`,
  articlesByWeight: (count: number) =>
    count === 1 ? counted(count, 'article') : `${counted(count, 'article')}, most names and topics first`,
  weightiestShown: (count: number, unit: 'month' | 'day') =>
    `Each ${unit} shows the ${count === 1 ? 'article' : counted(count, 'article')} with the most names and topics.`,
  seeAll: (count: number, period: string) => `See all ${counted(count, 'article')} from ${period}`,
  page: (number: number, of: number) => `page ${number} of ${of}`,
  allOf: (period: string) => `All articles from ${period}`,
  searchThese: (count: number) =>
    count === 1 ? 'Search this article' : `Search these ${counted(count, 'article')}`,
  searchArticles: (count: number) => `Search ${counted(count, 'article')}`,
  keptBy: (publisher: string) => `Published by ${publisher}`,
};

/** Returns the English words with dates that are exact first in another calendar. */
export function englishIn(calendar: OwnCalendar): typeof english {
  return { ...english, ...datedWords(new OwnCalendarDates(gregorianDates, calendar, 'en-GB')) };
}
