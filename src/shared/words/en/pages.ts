import { counted, figures } from './counts.ts';
import { englishSearchHelp } from './search-help.ts';
import type { RevisionType } from '../../../archive/revisions/revision.ts';

/** The titles, headings and sentences of pages. */
export const englishPages = {
  dates: 'Dates',
  decade: (firstYear: string) => `${firstYear}s`,
  topics: 'Topics',
  allTopics: (count: number) => `All ${counted(count, 'topic')}`,
  /** The heading of the index of all entities. */
  entities: 'A–Z index',
  search: 'Search',
  /** The page that searches a list of names, the link to it, and its introduction. */
  listSearch: 'List search',
  listSearchLink: 'Search a list of names',
  listSearchNote:
    'Paste a list of names, or upload a CSV: each is counted, and links to its search. Names and aliases of this archive are recognized; others are searched for as exact phrases. The list stays in your browser.',
  /** The page that checks quotations, and the link to it. */
  check: {
    title: 'Check a quotation',
    link: 'Check a quotation',
    note: 'Paste a sentence: this page says whether it stands in the archive unchanged, where, and which words differ. Nothing of it leaves your browser.',
  },
  /** The page with the articles that a reader saved. */
  readingList: {
    title: 'Reading list',
    note: 'Articles and passages that you saved. The list is kept only in this browser, until you clear the data of this site. To show what has changed since, this page loads the articles on the list again.',
    /** What is done with the list, while it is empty. */
    order: 'Here you put what you saved in order, and add notes and tags.',
    use: 'Then you print the list, make a dossier of it, download it for Zotero, or pass it on as a link, also as a case for a class.',
    noScript:
      'The reading list needs JavaScript: your browser keeps the list, because there is no account and no server. Without it, use the bookmarks of your browser; every paragraph has an address.',
  },
  /** The static texts of the page that makes dossiers. */
  dossier: {
    title: 'Dossier',
    note: 'The articles of a name, a topic, a pair of names or your reading list, put together in this browser to print or to read as an e-book.',
    noScript:
      'A dossier needs JavaScript: your browser puts it together from the pages of the articles. Without it, open and print those.',
  },
  data: 'Data',
  feed: 'Feed',
  seriesNote: (title: string, articles: string) => `${title}, a series of ${articles}.`,
  undated: 'Undated',
  undatedNote: (articles: string) => `Without a year: ${articles}`,
  /** The two orders of a busy day: by weight, and by the alphabet. */
  weightiestFirst: 'Most names and topics first',
  aToZ: 'A–Z',
  calendar: 'On this day',
  /** The link to the calendar, if today’s articles are not shown. */
  calendarLink: 'Browse by calendar day',
  onThisDay: (day: string) => `On this day: ${day}`,
  /** The heading above what a person recommends. */
  chosenBy: (name: string) => `Chosen by ${name}`,
  articlesOf: (period: string, summary: string) => `Articles from ${period}: ${summary}.`,
  entityIn: (name: string, period: string) => `${name}, ${period}`,
  aboutEntity: (name: string, kind: string, summary: string) =>
    `${name} (${kind.toLowerCase()}): ${summary}.`,
  aboutTopic: (label: string, summary: string) => `${label}: ${summary}.`,
  pair: (a: string, b: string) => `${a} and ${b}`,
  connectionsOf: (name: string) => `Connections of ${name}`,
  allConnections: (count: number) =>
    count === 1
      ? 'The connection with several shared articles'
      : `All ${counted(count, 'connection')} with several shared articles`,
  /** The heading above connections that share at most so many articles: "Once each". */
  rareConnections: (most: number) => (most === 1 ? 'Once each' : 'Once or twice each'),
  pairTogether: (a: string, b: string, articles: number) =>
    `${counted(articles, 'article')} ${articles === 1 ? 'mentions' : 'mention'} both ${a} and ${b}`,
  /** Links to the comparison of two names: in general, from a pair’s page, from an entity’s page. */
  compare: 'Compare two names',
  compareOverTime: 'Compare over time',
  compareWith: 'Compare with …',
  /** The static texts of the page that compares two names. */
  comparePage: {
    title: 'Compare two names',
    lead: 'Two names on one time axis, and the articles that mention both.',
    noScript:
      'Comparing needs JavaScript: there are too many pairs to prepare them in advance. Without it, the page of each name shows its articles over time and its connections:',
    /** The labels, placeholder and button of the form. */
    first: 'First name',
    second: 'Second name',
    placeholder: 'Type a name',
    choose: 'Compare',
    /** Above pairs of names. */
    often: 'Often in the same articles',
  },
  fact: (name: string, statement: string) => `${name}: ${statement}`,
  /** The page that lists merged and renamed records. */
  changes: 'Merged and renamed',
  changesNote:
    'Merged and renamed records keep working: every former address leads to the current name. All such changes are listed here.',
  changesNow: 'Current name',
  changesFormerly: 'Former addresses',
  changesData: 'Download this list (JSON)',
  /** All kinds of entity. */
  allKinds: 'All',
  namesUnder: (title: string, letter: string) => `${title}: ${letter}`,
  /** The heading of names that do not begin with a letter. */
  otherLetter: '0–9',
  /** The heading of names in Chinese whose first character has so many strokes. */
  strokes: (count: number) => counted(count, 'stroke'),
  /** By what an archive in Chinese sorts names. */
  chineseOrder: {
    stroke: 'Names in Chinese are sorted by the number of strokes of their first character.',
    pinyin: 'Names in Chinese are sorted by their pinyin, under the same letters as names in Latin script.',
  },
  feedOf: (name: string) => `${name}: newest articles`,
  /** Shown when a feed is opened in a browser: an explanation, and the link to its page. */
  feedNote: 'This is a feed. Copy its address into a feed reader to get new articles as they appear.',
  feedPage: 'Open the page',
  roles: 'Roles',
  partOf: 'Part of',
  parts: 'Includes',
  rolesThere: 'People',
  first: (date: string) => `First: ${date}`,
  last: (date: string) => `Latest: ${date}`,
  gapsInCoverage: 'Gaps in coverage',
  withdrawn: 'Article withdrawn',
  withdrawnNote: (date: string | undefined) =>
    `This article was taken down${date ? ` on ${date}` : ''}. Its text is no longer published here.`,
  moved: 'This page has moved',
  /** The title of a page at a published address of which the archive has nothing now, and its sentence. */
  absent: 'Not in the archive at present',
  absentArticle: 'This article is not in the archive at present.',
  absentPage: 'This page is not in the archive at present.',
  movedNote: 'It is now at',
  shortLinkNote: 'This short link leads to',
  /** The same where a list stood that is part of another one now. */
  listGone: 'There is no page of its own for this now',
  listGoneNote: 'See',
  notFound: 'Page not found',
  notFoundNote:
    'There is nothing at this address. It may have been mistyped, or what stood here may have been removed, for instance on request. Search the archive, or browse it:',
  /** For a date without articles; the browser replaces `{date}` and `{days}`. */
  nearest: {
    onDay: 'No articles on {date}',
    inPeriod: 'No articles in {date}',
    days: 'Nearest days with articles: {days}',
  },
  /** Texts about the texts that an article has had. */
  revision: {
    heading: 'Revisions',
    title: (title: string, since: string | undefined) =>
      since === undefined ? `${title}, present text` : `${title}, as of ${since}`,
    types: {
      first: 'First published here',
      correction: 'Corrected',
      update: 'Updated',
      change: 'Changed',
      /** Followed by the day. */
      capture: 'As captured at the old site on',
    } satisfies Readonly<Record<RevisionType, string>>,
    /** In place of the first: a text that came by an import was published elsewhere before. */
    imported: 'As imported',
    cited: (date: string) => `Revision of ${date}`,
    /** A text that has no day yet. */
    present: 'Present text',
    isPresent: 'This is the present text, with what changed last.',
    isEarlier: 'This is not the present text of the article, but an earlier one, with what had changed.',
    isCaptured:
      'This text was captured at the old site. It may never have been published here; what differs from the text before is marked.',
    toArticle: 'Present text',
    /** What screen readers say before and after what was inserted or deleted: "[inserted: ", "]". */
    inserted: '[inserted: ',
    deleted: '[deleted: ',
    end: '] ',
  },
  /** What an archive holds and lacks. */
  coverage: {
    title: 'What the archive holds and lacks',
    sentence: (title: string, issues: number) =>
      `This archive means to hold ${issues === 1 ? 'the one issue' : `all ${figures(issues)} issues`} of ${title}.`,
    held: 'Held',
    missing: 'Missing',
    unknown: 'Unknown',
    month: 'Month',
    link: 'What the archive holds and lacks',
  },
  /** Which programs are asked not to read the archive, on the page about it. */
  refusal: {
    sentence: (programs: readonly string[]) =>
      `This archive asks some programs not to read it: ${new Intl.ListFormat('en').format(programs)}.`,
    search: 'search engines',
    answers: 'programs that answer questions',
    training: 'programs that collect texts for language models',
    preservation: 'web archives',
    terms: 'Terms of use',
  },
  lacks: {
    undated: (count: number) => `${counted(count, 'article')} ${count === 1 ? 'has' : 'have'} no date`,
    unnamed: (count: number) =>
      `${counted(count, 'article')} ${count === 1 ? 'names' : 'name'} nobody in the index`,
    notOriginal: (count: number) =>
      `${counted(count, 'article')} ${count === 1 ? 'is' : 'are'} retold, abridged or translated, not the original text`,
    withdrawn: (count: number) => `${counted(count, 'article')} ${count === 1 ? 'was' : 'were'} withdrawn`,
  },
  /** The field to go to a date. */
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
  officialSite: (host: string) => `Official site (${host})`,
  inArchive: (title: string, archive: string) => `${title} (${archive}).`,
  printPage: (page: string) => `p. ${page}`,
};
