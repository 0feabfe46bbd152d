import type { DataWords, PageWords } from './words.ts';

export const englishPages: PageWords = {
  dates: 'Dates',
  topics: 'Topics',
  entities: 'All names, A to Z',
  search: 'Search',
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
  fact: (name, said) => `${name}: ${said}`,
  allKinds: 'All',
  namesUnder: (title, letter) => `${title}: ${letter}`,
  otherLetter: '0–9',
  feedOf: (name) => `${name}: newest articles`,
  roles: 'Roles',
  partOf: 'Part of',
  parts: 'Parts',
  rolesThere: 'People and roles',
  withdrawn: 'Article withdrawn',
  withdrawnNote: (date) =>
    `This article was taken down${date ? ` on ${date}` : ''}. Its text is no longer published here.`,
  moved: 'This page has moved',
  movedNote: 'It is now at',
  notFound: 'Page not found',
  notFoundNote: 'There is nothing at this address. Search the archive, or browse it:',
  nearestDay: 'The nearest day with articles is {day}',
  noScript: 'Searching needs JavaScript. Without it, the archive can be browsed:',
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
