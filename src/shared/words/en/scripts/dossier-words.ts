import { counted, figures } from '../counts.ts';
import { dateWords } from './date-words.ts';

const articles = (count: number) => counted(count, 'article');

/** English words for the page that makes dossiers. */
export const dossierWords = {
  title: (subject: string) => `Dossier: ${subject}`,
  pair: (a: string, b: string) => `${a} and ${b}`,
  list: 'Reading list',
  /** 19 June 2018, 1987, 1980s, 1900–1999 */
  period,
  undated: 'Undated',
  ask: 'Open a name, a topic, two names or your reading list, and select “Dossier” there.',
  working: 'Loading …',
  reading: (done: number, of: number) => `Reading ${figures(done)} of ${articles(of)} …`,
  failed: 'The articles could not be loaded. Reload the page to try again.',
  unknown: 'Nothing of this name or topic is here.',
  nothing: 'There are no articles to put together.',
  choose: (count: number, most: number) =>
    `${articles(count)}: a dossier has at most ${figures(most)}. Choose a part.`,
  part: (name: string, from: number, to: number) => `${name}, articles ${figures(from)} to ${figures(to)}`,
  partOfList: (from: number, to: number) => `Articles ${figures(from)} to ${figures(to)}`,
  count: articles,
  summary: (count: number, archive: string, day: string) =>
    `${articles(count)} of ${archive}, put together on ${day}.`,
  cited: (count: number) =>
    count === 1
      ? 'Of 1 article there is only the headline, the citation and the address, because its text may not be passed on.'
      : `Of ${figures(count)} articles there are only the headline, the citation and the address, because their texts may not be passed on.`,
  citedOnly: 'The text of this article may not be passed on. Read it at its address.',
  absent: (count: number) =>
    `${articles(count)} could not be read, or may not be listed, and ${count === 1 ? 'is' : 'are'} left out.`,
  pictures: 'Pictures, sound and film are left out.',
  rights: 'Rights',
  license: 'License',
  corrections: 'Corrections',
  print: 'Print',
  epub: 'Download as e-book (EPUB)',
  saved: 'Downloaded.',
  withOwn: 'with my highlights and notes',
  ownNotes: 'My notes',
  block: (block: number) => `¶ ${block}`,
  contents: 'Contents',
  tools: 'Dossier',
  parts: 'Parts',
};

function period(key: string): string {
  const century = /^(\d\d)XX$/.exec(key)?.[1];
  return century === undefined ? dateWords.period(key) : `${century}00–${century}99`;
}
