import { kindNames } from '../../../schema/kind-names.ts';
import { sentenceCase } from '../../../archive/sentence-case.ts';
import type { Source, TextKind } from '../../../schema/article.ts';
import type { EdtfDate } from '../../../schema/date.ts';
import { sourceFields } from '../../../schema/field-map.ts';
import { counted, sizeInEnglish, durationInEnglish, listInEnglish, figures, times } from './counts.ts';
import { DateFormatter } from '../date-formatter.ts';
import { timeInEnglish } from './time.ts';
import { citationWords } from './scripts/citation-words.ts';
import { englishBox } from './box.ts';
import { englishCorrections } from './corrections.ts';
import { englishDateRules, englishDates } from './dates.ts';
import { englishFirstPages } from './first-pages.ts';
import { englishLabels } from './labels.ts';
import { englishMap } from './map.ts';
import { englishNetwork } from './network.ts';
import { englishData } from './data.ts';
import { englishPages } from './pages.ts';
import { englishTimeline } from './timeline.ts';
import { englishWithheld } from './withheld.ts';
import type { SourceWords, Words } from '../words.ts';

const dates = new DateFormatter('en-GB', englishDates, englishDateRules);

/** Formats a key of the timeline; "Undated" for the key `undated`. */
function period(key: string, isFull = false): string {
  return /^\d/.test(key) ? dates.period(key, isFull) : 'Undated';
}

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

export const english: Words = {
  language: 'en',
  labels: englishLabels,
  menu: {
    topics: englishPages.topics,
    entities: englishPages.entities,
    compare: englishPages.compare,
    timeline: englishTimeline.title,
    network: englishNetwork.title,
    map: englishMap.title,
    calendar: englishPages.calendar,
    undated: englishPages.undated,
    readingList: englishPages.readingList.title,
    data: englishPages.data,
  },
  pages: englishPages,
  firstPages: englishFirstPages,
  citation: citationWords,
  corrections: englishCorrections,
  withheld: englishWithheld,
  box: englishBox,
  dates: englishDates,
  data: englishData,
  timeline: englishTimeline,
  network: englishNetwork,
  map: englishMap,

  number: figures,
  articles: (count) => counted(count, 'article'),
  rows: (count) => counted(count, 'row'),
  fileSize: sizeInEnglish,
  mentioned: (count) => (count === 0 ? 'indexed, not named in the text' : `mentioned ${times(count)}`),
  mentionedIn: (articles, count) =>
    articles === 0
      ? 'no articles yet'
      : count === 0
        ? `indexed in ${counted(articles, 'article')}`
        : `mentioned ${count > articles ? `${times(count)} ` : ''}in ${counted(articles, 'article')}`,
  mentionedTogether: (articles, sentences) =>
    `${counted(articles, 'article')} ${articles === 1 ? 'mentions' : 'mention'} both` +
    (sentences === 0
      ? ''
      : articles === 1
        ? ', in one sentence'
        : `; ${sentences === articles ? `all ${figures(sentences)}` : figures(sentences)} ${sentences === 1 ? 'does' : 'do'} so in one sentence`),
  articlesOfTopic: (all, below) =>
    counted(all, 'article') + (below > 0 ? `, ${figures(below)} of them under narrower topics` : ''),
  mentioning: (count, of) =>
    of.length === 1
      ? `mentioning ${counted(count, ...kindNames[of[0]!])}`
      : `mentioning ${figures(count)} ${listInEnglish(of.map((kind) => kindNames[kind][1]))}`,
  articlesThen: (count, key) =>
    `${counted(count, 'article')} ${key.length === 4 ? 'in this year' : key.length === 7 ? 'in this month' : 'on this day'}`,
  names: (count) => counted(count, 'name'),
  changes: (former, names) =>
    former === 0
      ? 'nothing has been merged or renamed'
      : `${counted(former, 'former address', 'former addresses')} ${former === 1 ? 'leads' : 'lead'} to ${counted(names, 'name')}`,
  topicCount: (count) => counted(count, 'topic'),
  calendarDays: (count) => `${counted(count, 'day')} with articles`,
  more: (count) => `and ${figures(count)} more`,
  moreSentences: (count) => `and ${counted(count, 'more sentence')}`,
  list: listInEnglish,
  facts: (facts) => facts.join(', '),
  sentenceCase,
  sentence: (text) => `${text}.`,

  date: (date) => dates.date(date),
  fullDate: (date) => dates.date(date, true),
  time: timeInEnglish,
  period: (key) => period(key),
  fullPeriod: (key) => period(key, true),
  vaguePeriod: (key) => `${period(key)}, ${key.length === 4 ? 'month' : 'day'} unknown`,
  calendarDay: (day) => dates.period(day),
  month: (month) => dates.month(month),
  range: (first, last) => (first === last ? `of ${first}` : `from ${first} to ${last}`),
  covers: (first, last) => (first === last ? sentenceCase(first) : `From ${first} to ${last}`),
  term: (from, to) =>
    from && to
      ? `${dates.date(from)} to ${dates.date(to)}`
      : from
        ? `since ${dates.date(from)}`
        : to
          ? `until ${dates.date(to)}`
          : '',

  kind: (kind) => sentenceCase(kindNames[kind][0]),
  kinds: (kind) => sentenceCase(kindNames[kind][1]),
  kindCount: (kind, count) => counted(count, ...kindNames[kind]),
  textKind: (kind) => (kind === 'original' ? undefined : textKinds[kind]),
  textNote: (kind, source) => {
    if (kind === 'original') return undefined;
    return `${textKinds[kind]} for this archive from ${report(source)}; ${textCaveats[kind]}.`;
  },
  unknownPublisher: 'Unknown',
  sourceRow: Object.fromEntries(
    Object.entries(sourceFields).map(([field, { label }]) => [field, label]),
  ) as Record<keyof Source, string>,
  readingTime: (minutes) => `${minutes} min read`,
  goneSince: (day) => `not available since ${dates.date(day)}`,
  webCopy: (day) => (day ? `copy of ${dates.date(day)}` : 'copy in a web archive'),
  published: (date) => (date.precision === 'undated' ? '' : takesIn(date) ? 'Published in' : 'Published'),
  updated: 'Updated',
  role: (role, at) => (at ? `${role}, ${at}` : role),
  partOf: (wholes) => `part of ${wholes}`,
  paragraph: (block) => `¶ ${block}`,
  firstMention: 'First mention',

  countOf: (count, of) => `${figures(count)} of ${figures(of)}`,
  togetherOf: (count, of, name) =>
    `${counted(count, 'shared article')}, of ${figures(of)} indexed under ${name}`,
  mostlyIndexed: (articles) =>
    `${counted(articles, 'article')}, most of them indexed under this name without mentioning it`,
  together: (count) => counted(count, 'shared article'),
  rankedWith: (name) => ({
    text: 'Those that occur together more often than by chance come first.',
    how: `Names that share more articles with ${name} than expected by chance come first, given how many articles each has (log-likelihood ratio). “6 of 9”: of the 9 articles of a name, 6 are shared; “+” means “or more”.`,
  }),
  bars: (unit, first, last) => `Articles per ${unit}, ${first === last ? first : `${first} to ${last}`}`,
  duration: durationInEnglish,
  outsideBars: (count) =>
    sentenceCase(
      `${figures(count)} more ${count === 1 ? 'article is' : 'articles are'} not dated so precisely`,
    ),
  previous: (key) => `Previous ${periodUnit(key)}`,
  next: (key) => `Next ${periodUnit(key)}`,
  mostMentionedIn: (key) => `Most mentioned ${key.length === 10 ? 'on' : 'in'} ${period(key)}`,
  laterVersion: 'A later version of this story exists:',
  earlierVersion: 'An earlier version of this story exists:',
  partOfSeries: (number, count) => `Part ${figures(number)} of ${figures(count)}`,
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
  },
  versionOf: (date, number, count) => `${date}, ${figures(number)} of ${figures(count)}`,
  versions: (count) => `${figures(count)} versions of this story`,
  articlesByWeight: (count) =>
    count === 1 ? counted(count, 'article') : `${counted(count, 'article')}, most names and topics first`,
  weightiestShown: (count, unit) =>
    `Each ${unit} shows the ${counted(count, 'article')} with the most names and topics.`,
  seeAll: (count, period) => `See all ${counted(count, 'article')} from ${period}`,
  page: (number, of) => `page ${number} of ${of}`,
  allOf: (period) => `All articles from ${period}`,
  searchThese: (count) => (count === 1 ? 'Search this article' : `Search these ${counted(count, 'article')}`),
  searchArticles: (count) => `Search ${counted(count, 'article')}`,
  keptBy: (publisher) => `Published by ${publisher}`,
};
