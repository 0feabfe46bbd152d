import { counted, figures } from './counts.ts';
import { englishSearchHelp } from './search-help.ts';
import type { PageWords } from '../page-words.ts';

export const englishPages: PageWords = {
  dates: 'Dates',
  decade: (firstYear) => `${firstYear}s`,
  topics: 'Topics',
  allTopics: (count) => `All ${counted(count, 'topic')}`,
  entities: 'A–Z index',
  search: 'Search',
  listSearch: 'List search',
  listSearchLink: 'Search a list of names',
  listSearchNote:
    'Paste a list of names, or upload a CSV: each is counted, and links to its search. Names and aliases of this archive are recognized; others are searched for as exact phrases. The list stays in your browser.',
  readingList: {
    title: 'Reading list',
    note: 'Articles and passages that you saved. The list is kept only in this browser, until you clear the data of this site. To show what has changed since, this page loads the articles on the list again.',
    noScript:
      'The reading list needs JavaScript: your browser keeps the list, because there is no account and no server. Without it, use the bookmarks of your browser; every paragraph has an address.',
  },
  data: 'Data',
  feed: 'Feed',
  undated: 'Undated',
  undatedNote: (articles) => `Without a year: ${articles}`,
  weightiestFirst: 'Most names and topics first',
  aToZ: 'A–Z',
  calendar: 'On this day',
  calendarLink: 'Browse by calendar day',
  onThisDay: (day) => `On this day: ${day}`,
  articlesOf: (period, summary) => `Articles from ${period}: ${summary}.`,
  entityIn: (name, period) => `${name}, ${period}`,
  aboutEntity: (name, kind, summary) => `${name} (${kind.toLowerCase()}): ${summary}.`,
  aboutTopic: (label, summary) => `${label}: ${summary}.`,
  pair: (a, b) => `${a} and ${b}`,
  connectionsOf: (name) => `Connections of ${name}`,
  allConnections: (count) =>
    count === 1
      ? 'The connection with several shared articles'
      : `All ${counted(count, 'connection')} with several shared articles`,
  pairTogether: (a, b, articles) =>
    `${counted(articles, 'article')} ${articles === 1 ? 'mentions' : 'mention'} both ${a} and ${b}`,
  compare: 'Compare two names',
  compareOverTime: 'Compare over time',
  compareWith: 'Compare with …',
  comparePage: {
    title: 'Compare two names',
    lead: 'Two names on one time axis, and the articles that mention both.',
    noScript:
      'Comparing needs JavaScript: your browser puts the records of the two names together, of which there are too many to do it beforehand. Without it, the page of each name shows its articles over time and its connections:',
    first: 'First name',
    second: 'Second name',
    placeholder: 'Type a name',
    choose: 'Compare',
  },
  fact: (name, statement) => `${name}: ${statement}`,
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
  feedNote: 'This is a feed. Copy its address into a feed reader to get new articles as they appear.',
  feedPage: 'Open the page',
  roles: 'Roles',
  partOf: 'Part of',
  parts: 'Includes',
  rolesThere: 'People',
  first: 'First mention',
  last: 'Latest mention',
  gapsInCoverage: 'Gaps in coverage',
  withdrawn: 'Article withdrawn',
  withdrawnNote: (date) =>
    `This article was taken down${date ? ` on ${date}` : ''}. Its text is no longer published here.`,
  moved: 'This page has moved',
  movedNote: 'It is now at',
  notFound: 'Page not found',
  notFoundNote:
    'There is nothing at this address. It may have been mistyped, or what stood here may have been removed, for instance on request. Search the archive, or browse it:',
  nearest: {
    onDay: 'No articles on {date}',
    inPeriod: 'No articles in {date}',
    days: 'Nearest days with articles: {days}',
  },
  revision: {
    heading: 'Revisions',
    title: (title, since) => (since === undefined ? `${title}, present text` : `${title}, as of ${since}`),
    types: {
      first: 'First published',
      correction: 'Corrected',
      update: 'Updated',
      change: 'Changed',
    },
    present: 'Present text',
    isPresent: 'This is the present text, with what changed last.',
    isEarlier: 'This is not the present text of the article, but an earlier one, with what had changed.',
    toArticle: 'Present text',
    inserted: '[inserted: ',
    deleted: '[deleted: ',
    end: '] ',
  },
  coverage: {
    title: 'What the archive holds and lacks',
    sentence: (title, issues) =>
      `This archive means to hold ${issues === 1 ? 'the one issue' : `all ${figures(issues)} issues`} of ${title}.`,
    held: 'Held',
    missing: 'Missing',
    unknown: 'Unknown',
    month: 'Month',
    link: 'What the archive holds and lacks',
  },
  lacks: {
    undated: (count) => `${counted(count, 'article')} ${count === 1 ? 'has' : 'have'} no date`,
    unnamed: (count) => `${counted(count, 'article')} ${count === 1 ? 'names' : 'name'} nobody in the index`,
    notOriginal: (count) =>
      `${counted(count, 'article')} ${count === 1 ? 'is' : 'are'} retold, abridged or translated, not the original text`,
    withdrawn: (count) => `${counted(count, 'article')} ${count === 1 ? 'was' : 'were'} withdrawn`,
  },
  goToDate: {
    label: 'Go to date',
    placeholder: 'Such as 19 June 1987',
    button: 'Go',
    unknown: '“{text}” is not a date. Try 19 June 1987, June 1987 or 1987.',
    failed: 'The list of days could not be loaded. Choose a month below.',
  },
  noScript: 'Searching needs JavaScript. Without it, the archive can be browsed:',
  searchHelp: englishSearchHelp,
  dataSummary:
    'The whole archive as data, generated with each build. Each file and field is described here, and in datapackage.json.',
  officialSite: (host) => `Official site (${host})`,
  inArchive: (title, archive) => `${title} (${archive}).`,
  printPage: (page) => `p. ${page}`,
};
