import { counted } from './counts-en.ts';
import { englishSearchHelp } from './search-help-en.ts';
import type { DataWords, PageWords } from './words.ts';

export const englishPages: PageWords = {
  dates: 'Dates',
  topics: 'Topics',
  entities: 'All names, A to Z',
  search: 'Search',
  searchMany: 'Many names at once',
  searchManyLink: 'Count many names at once',
  searchManyNote:
    'Paste a list of names, or open a CSV file: each is counted, and leads to its search. Names and aliases of this archive are recognized; others are searched for as words in a row. The list stays in your browser.',
  data: 'Data',
  feed: 'Feed',
  undated: 'Undated',
  undatedNote: (articles) => `Without a year: ${articles}`,
  calendar: 'On this day',
  calendarLink: 'The calendar: what was published on each day of the year',
  onThisDay: (day) => `On this day: ${day}`,
  articlesOf: (period, summary) => `Articles of ${period}: ${summary}.`,
  entityIn: (name, period) => `${name}, ${period}`,
  aboutEntity: (name, kind, summary) => `${name} (${kind.toLowerCase()}): ${summary}.`,
  aboutTopic: (label, summary) => `${label}: ${summary}.`,
  pair: (a, b) => `${a} and ${b}`,
  namedWith: (name) => `Named with ${name}`,
  allNamedWith: (count) =>
    count === 1
      ? 'The one with several articles in common'
      : `All ${counted(count, 'name')} with several articles in common`,
  pairTogether: (a, b, articles) => `${a} and ${b} together in ${counted(articles, 'article')}`,
  compare: 'Compare two names',
  compareOverTime: 'Compare the two over time',
  compareWith: 'Compare with another name',
  fact: (name, said) => `${name}: ${said}`,
  changes: 'Merged and renamed',
  changesNote:
    'Where two records turn out to be about one, they are merged; where one gets a better address, it is renamed. Nothing is lost: every former address leads to the name that stands for it now, and old links go on working. All such changes are listed here.',
  changesNow: 'Name now',
  changesFormerly: 'Former addresses',
  changesData: 'This list as data (JSON)',
  allKinds: 'All',
  namesUnder: (title, letter) => `${title}: ${letter}`,
  otherLetter: '0–9',
  feedOf: (name) => `${name}: newest articles`,
  roles: 'Roles',
  partOf: 'Part of',
  parts: 'Parts',
  rolesThere: 'People and roles',
  first: 'First named',
  last: 'Last named',
  silences: 'Silences',
  withdrawn: 'Article withdrawn',
  withdrawnNote: (date) =>
    `This article was taken down${date ? ` on ${date}` : ''}. Its text is no longer published here.`,
  moved: 'This page has moved',
  movedNote: 'It is now at',
  notFound: 'Page not found',
  notFoundNote: 'There is nothing at this address. Search the archive, or browse it:',
  nearestDay: 'The nearest day with articles is {day}',
  noScript: 'Searching needs JavaScript. Without it, the archive can be browsed:',
  searchHelp: englishSearchHelp,
  dataSummary:
    'The whole archive as data, made with the site itself. Each file and field is described here, and in datapackage.json.',
  officialSite: (host) => `Official site (${host})`,
  inArchive: (title, archive) => `${title} (${archive}).`,
  printPage: (page) => `p. ${page}`,
};

export const englishData: DataWords = {
  articles: (period) => `The articles of ${period}, one a line: record, text and mentions.`,
  undatedArticles: 'The articles without a year, one a line.',
  entities: 'The people, organizations, places and so on that articles name, one a line.',
  entitiesCsv:
    'The same as a table for spreadsheets. A cell that a spreadsheet would run as a formula has an apostrophe before it.',
  topics: 'The vocabulary, one topic a line.',
  days: 'How many articles each day has.',
};
