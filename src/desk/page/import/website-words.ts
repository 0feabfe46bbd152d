import { countOf, inFigures } from '../../../text/count-of.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words of the screen that fetches a website. */
export const websiteWords = inDeskLanguage('website', {
  title: 'From a website',
  note: 'What a website has is fetched into the private folder of the archive first, slowly, so that its host hardly notices, and imported from there. What was fetched once is not fetched again, and stays as evidence of what stood there.',
  toFiles: 'Import files or folders instead',
  fromWebsite: 'Import from a website …',
  site: 'The address of the website',
  siteNote: 'Such as paper.example',
  contact: 'How can its host reach you?',
  contactNote: 'Your e-mail address, or that of a page about you. It is sent with each request.',
  from: 'Fetch what is',
  sources: {
    live: 'on the website now',
    wayback: 'in the Wayback Machine of the Internet Archive, if the website is gone',
  },
  until: 'Nothing captured later than',
  untilNote: 'A year, a month or a day, like 2019-03, if the site became something else then.',
  all: 'Earlier captures of each page, too, as earlier texts of the articles',
  hosts: 'Other hosts that may be asked',
  hostsNote: 'With commas between them, such as one with its pictures: pictures.paper.example',
  yes: 'Yes',
  more: 'More choices',
  look: 'See what is there',
  lookAgain: 'Look again',
  fetch: 'Fetch and import all of it',
  goOn: 'Go on',
  goOnWith: (site: string) => `Go on with ${site}`,
  unfinished: (site: string, megabytes: string) =>
    `${site}: ${megabytes} MB were fetched, and it is not finished.`,
  stop: 'Stop',
  looking: 'Looking what is there, and fetching a few pages',
  fetching: (done: number, of: number) => `${inFigures(done)} of ${inFigures(of)} pages and pictures`,
  left: (time: string) => `${time} left`,
  beginning: 'Reading the lists of the website',
  failed: 'The website could not be fetched:',
  paused: (reason: string) => `${reason} What was fetched is kept. Go on later.`,
  found: 'What is there',
  robots: 'What the website told programs when it was captured last (robots.txt)',
  sample: (articles: number, pages: number) =>
    `${countOf(articles, 'article')} as ${articles === 1 ? 'it' : 'they'} would be, of ${countOf(pages, 'page')} that were fetched to see`,
  noSample:
    'None of the pages that were fetched to see is a new article. The rest may have some; what is left out is shown by its reason.',
  words: (count: number) => countOf(count, 'word'),
  asDraft: 'As a draft:',
  notFetched: 'Not fetched',
  places: (count: number) => `and ${inFigures(count)} more`,
  beyond: 'Links that were not followed to their end',
  follow: 'Follow these, too',
  followOf: (pattern: string) => `Follow these, too: ${pattern}`,
} as const);
