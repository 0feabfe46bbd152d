import { counted } from './counts.ts';
import { englishSearchHelp } from './search-help.ts';
import type { DataWords, PageWords } from '../words.ts';

export const englishPages: PageWords = {
  dates: 'Dates',
  topics: 'Topics',
  entities: 'A–Z index',
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
  calendarLink: 'Browse by calendar day',
  onThisDay: (day) => `On this day: ${day}`,
  articlesOf: (period, summary) => `Articles from ${period}: ${summary}.`,
  entityIn: (name, period) => `${name}, ${period}`,
  aboutEntity: (name, kind, summary) => `${name} (${kind.toLowerCase()}): ${summary}.`,
  aboutTopic: (label, summary) => `${label}: ${summary}.`,
  pair: (a, b) => `${a} and ${b}`,
  namedWith: (name) => `Connections of ${name}`,
  allNamedWith: (count) =>
    count === 1 ? 'The connection with several shared articles' : `All ${counted(count, 'connection')}`,
  pairTogether: (a, b, articles) =>
    `${counted(articles, 'article')} ${articles === 1 ? 'mentions' : 'mention'} both ${a} and ${b}`,
  compare: 'Compare two names',
  compareOverTime: 'Compare over time',
  compareWith: 'Compare with …',
  fact: (name, said) => `${name}: ${said}`,
  changes: 'Merged and renamed',
  changesNote:
    'Merged and renamed records keep working: every former address leads to the current name. All such changes are listed here.',
  changesNow: 'Current name',
  changesFormerly: 'Former addresses',
  changesData: 'Download this list (JSON)',
  allKinds: 'All',
  namesUnder: (title, letter) => `${title}: ${letter}`,
  otherLetter: '0–9',
  feedOf: (name) => `${name}: newest articles`,
  roles: 'Roles',
  partOf: 'Part of',
  parts: 'Includes',
  rolesThere: 'People',
  first: 'First mention',
  last: 'Latest mention',
  silences: 'Gaps in coverage',
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
    'The whole archive as data, generated with each build. Each file and field is described here, and in datapackage.json.',
  officialSite: (host) => `Official site (${host})`,
  inArchive: (title, archive) => `${title} (${archive}).`,
  printPage: (page) => `p. ${page}`,
};

export const englishData: DataWords = {
  articles: (period) => `The articles of ${period}, one per line: record, text and mentions.`,
  undatedArticles: 'The articles without a year, one per line.',
  entities: 'The people, organizations, places and other names that articles mention, one per line.',
  entitiesCsv:
    'The same as a table for spreadsheets. Cells starting with = + - @ are prefixed with an apostrophe.',
  topics: 'The vocabulary, one topic per line.',
  days: 'How many articles each day has.',
};
