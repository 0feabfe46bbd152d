import type { Source, TextKind } from '../../schema/article.ts';
import type { EdtfDate } from '../../schema/date.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { sourceFields } from '../../schema/field-map.ts';
import {
  counted,
  durationInEnglish,
  listInEnglish,
  numberInEnglish,
  sentenceCase,
  times,
} from './counts-en.ts';
import {
  calendarDayInEnglish,
  dateInEnglish,
  fullDateInEnglish,
  fullPeriodInEnglish,
  monthInEnglish,
  periodInEnglish,
} from './date-words-en.ts';
import { englishLabels } from './labels-en.ts';
import { englishNetwork } from './network-words-en.ts';
import { englishData, englishPages } from './page-words-en.ts';
import { englishTimeline } from './timeline-words-en.ts';
import type { SourceWords, Words } from './words.ts';

const kinds: Readonly<Record<EntityKind, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  organization: ['organization', 'organizations'],
  place: ['place', 'places'],
  event: ['event', 'events'],
  law: ['law', 'laws'],
  product: ['product', 'products'],
  project: ['project', 'projects'],
  work: ['work', 'works'],
};

const textKinds: Readonly<Record<Exclude<TextKind, 'original'>, string>> = {
  abridged: 'Abridged',
  retold: 'Retold',
  translated: 'Translated',
};

const whatIsMissing: Readonly<Record<Exclude<TextKind, 'original'>, string>> = {
  abridged: 'not the whole text',
  retold: 'not the original wording',
  translated: 'not the original language',
};

/** "a report by A. Writer, “Title”, in The Paper, of 19 June 2018" */
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

/** Whether something happened *in* a date: a month, a year, a decade that is known for sure. */
function isInside({ precision, edtf, uncertain, approximate }: EdtfDate): boolean {
  return (
    !uncertain && !approximate && (precision === 'month' || precision === 'year' || /^\d+X+$/.test(edtf))
  );
}

/** "19 June 2018", "in June 2018", "in the 1920s", "about 1923" */
function when(date: EdtfDate): string {
  return isInside(date) ? `in ${dateInEnglish(date)}` : dateInEnglish(date);
}

export const english: Words = {
  language: 'en',
  labels: englishLabels,
  pages: englishPages,
  data: englishData,
  timeline: englishTimeline,
  network: englishNetwork,

  number: numberInEnglish,
  articles: (count) => counted(count, 'article'),
  rows: (count) => counted(count, 'row'),
  named: (count) => (count === 0 ? 'not named in the text' : `named ${times(count)}`),
  namedIn: (articles, count) =>
    articles === 0
      ? 'not yet named in an article'
      : `named in ${counted(articles, 'article')}${count > articles ? `, ${times(count)}` : ''}`,
  namedTogether: (articles, sentences) =>
    `named together in ${counted(articles, 'article')}` +
    (sentences === 0
      ? ''
      : articles === 1
        ? ', in one sentence'
        : `, in one sentence in ${sentences === articles ? 'all' : numberInEnglish(sentences)} of them`),
  articlesOfTopic: (all, below) =>
    counted(all, 'article') + (below > 0 ? `, ${numberInEnglish(below)} of them under narrower topics` : ''),
  naming: (count, of) =>
    of.length === 1
      ? `naming ${counted(count, ...kinds[of[0]!])}`
      : `naming ${numberInEnglish(count)} ${listInEnglish(of.map((kind) => kinds[kind][1]))}`,
  articlesThen: (count, key) =>
    `${counted(count, 'article')} that ${key.length === 4 ? 'year' : key.length === 7 ? 'month' : 'day'}`,
  names: (count) => counted(count, 'name'),
  changes: (former, names) =>
    former === 0
      ? 'nothing was merged or renamed so far'
      : `${counted(former, 'former address', 'former addresses')} ${former === 1 ? 'leads' : 'lead'} to ${counted(names, 'name')}`,
  topicCount: (count) => counted(count, 'topic'),
  calendarDays: (count) => `${counted(count, 'day')} of the calendar with articles`,
  more: (count) => `and ${numberInEnglish(count)} more`,
  moreSentences: (count) => `and ${counted(count, 'more sentence')}`,
  list: listInEnglish,
  sentenceCase,

  date: dateInEnglish,
  fullDate: fullDateInEnglish,
  period: periodInEnglish,
  fullPeriod: fullPeriodInEnglish,
  vaguePeriod: (key) => `${periodInEnglish(key)}, ${key.length === 4 ? 'month' : 'day'} unknown`,
  calendarDay: calendarDayInEnglish,
  month: monthInEnglish,
  range: (first, last) => (first === last ? `of ${first}` : `from ${first} to ${last}`),
  covers: (first, last) => (first === last ? sentenceCase(first) : `From ${first} to ${last}`),
  term: (from, to) =>
    from && to
      ? `${dateInEnglish(from)} to ${dateInEnglish(to)}`
      : from
        ? `since ${dateInEnglish(from)}`
        : to
          ? `until ${dateInEnglish(to)}`
          : '',

  kind: (kind) => sentenceCase(kinds[kind][0]),
  kinds: (kind) => sentenceCase(kinds[kind][1]),
  kindCount: (kind, count) => counted(count, ...kinds[kind]),
  textKind: (kind) => (kind === 'original' ? undefined : textKinds[kind]),
  textNote: (kind, source) => {
    if (kind === 'original') return undefined;
    const unknown = source.publisher ? '' : ' Its publisher is not known to this archive.';
    return `${textKinds[kind]} for this archive from ${report(source)}; ${whatIsMissing[kind]}.${unknown}`;
  },
  unknownPublisher: 'not known to this archive',
  sourceRow: Object.fromEntries(
    Object.entries(sourceFields).map(([field, { label }]) => [field, label]),
  ) as Record<keyof Source, string>,
  withoutArticle: (name) => name.replace(/^(?:The|An?)\s+(?=\S)/, ''),
  readingTime: (minutes) => `${minutes} min read`,
  published: (date) => (date.precision === 'undated' ? '' : isInside(date) ? 'Published in' : 'Published'),
  updated: 'Updated',
  firstNamed: (date) => `First named ${when(date)}`,
  lastNamed: (date) => `last named ${when(date)}`,
  role: (role, at) => (at ? `${role}, ${at}` : role),
  partOf: (wholes) => `part of ${wholes}`,
  paragraph: (block) => `¶ ${block}`,
  firstMention: 'First mention',

  reason: (entities, topics) => {
    const names = entities.length > 0 ? `both name ${listInEnglish(entities)}` : '';
    const about = topics.length > 0 ? `both are about ${listInEnglish(topics)}` : '';
    return names && about ? `${names}, and ${about}` : names || about;
  },
  together: (count) => `together in ${counted(count, 'article')}`,
  rankedWith: (name) =>
    `First those that share articles with ${name} more often than chance would have it (by log-likelihood ratio), not simply the most frequent.`,
  bars: (unit, first, last) => `Articles a ${unit}, ${first === last ? first : `${first} to ${last}`}`,
  barsLegend: 'Strong: articles. Faint: how often they name it.',
  duration: durationInEnglish,
  outsideBars: (count) =>
    sentenceCase(
      `${numberInEnglish(count)} more ${count === 1 ? 'article is' : 'articles are'} not dated so precisely`,
    ),
  page: (number, of) => `page ${number} of ${of}`,
  allOf: (period) => `All of ${period}`,
  searchArticles: (count) => `Search ${counted(count, 'article')}`,
  keptBy: (publisher) => `Kept by ${publisher}`,
};
