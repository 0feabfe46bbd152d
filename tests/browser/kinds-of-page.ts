import type { Page } from 'playwright-core';
import { linesDigest } from '../../src/archive/passages/passage-digest.ts';
import { article, type Files } from '../support/content.ts';
import { picture } from '../support/picture.ts';
import { printFiction } from '../support/print/print-fiction.ts';
import { media } from '../support/media/tagged-media.ts';
import { fiction, longDay } from './fiction.ts';

const revised = (words: string) =>
  article('genre: obituary\nseries: { id: last-boats, title: The last boats, part: 1 }\n', words, {
    title: 'The last ferry',
    date: '1962-11-03',
  });

/** A moment of silence. */
const silence = (() => {
  const bytes = Buffer.alloc(44 + 800, 0x80);
  bytes.write('RIFF....WAVEfmt ', 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  [16, 0x10001, 8000, 8000].forEach((number, index) => bytes.writeUInt32LE(number, 16 + 4 * index));
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(800, 40);
  return bytes;
})();

/** An archive with a page of each kind, and an article with files of which it has an earlier text. */
export const allKinds: Files = {
  ...fiction,
  ...longDay,
  ...printFiction,
  'articles/last-ferry.md': revised(
    'The last ferry left at noon, with nobody on board. [Its book](files/book.pdf)\n\n[The horn](files/horn.wav)\n\n![A quay](files/quay.png "The quay at noon. | Photo: Ada Example")\n![A shed](files/shed.png)',
  ),
  'articles/files/quay.png': picture(90, 60),
  'articles/files/shed.png': picture(60, 90),
  'articles/files/book.pdf': media['.pdf']!,
  'articles/files/horn.wav': silence,
  'articles/files/horn.vtt': 'WEBVTT\n\n00:00.000 --> 00:00.100\nOne long blast.\n',
  'earlier:articles/last-ferry.md': revised('The last ferry left at nine, with nobody on board.'),
};
const presentText = linesDigest([
  'The last ferry',
  'The last ferry left at noon, with nobody on board. Its book',
  'The horn',
  'The quay at noon. Photo: Ada Example',
]);

/** A page of each kind of {@link allKinds}: its name and its path. */
export const kindsOfPage: Readonly<Record<string, string>> = {
  front: '/',
  article: '/articles/letter/',
  'article with marked words': '/articles/letter/?q=contract+ice',
  'article in another language': '/articles/phare/',
  'article with revisions': '/articles/last-ferry/',
  revision: `/articles/last-ferry/revisions/${presentText}/`,
  tombstone: '/articles/gone/',
  year: '/1923/',
  month: '/1923/05/',
  day: '/2018/06/19/',
  'long day': '/1924/02/03/',
  'long day from A to Z': '/1924/02/03/a-z/',
  'undated articles': '/undated/',
  timeline: '/timeline/',
  'timeline of a month': '/timeline/1923/05/',
  network: '/network/',
  'network of a topic': '/network/topics/strikes/',
  map: '/map/',
  'place on the map': '/entities/iceland/',
  calendar: '/on-this-day/',
  dates: '/dates/',
  'calendar day': '/on-this-day/06-19/',
  'all names': '/entities/',
  'changes of names': '/entities/changes/',
  'names of a kind': '/organizations/',
  entity: '/entities/ferry-company/',
  'entity with many articles': '/entities/harbour-board/',
  pair: '/entities/ferry-company/with/jane-doe/',
  'names to compare': '/compare/',
  'one name to compare': '/compare/?a=ferry-company',
  'two names compared': '/compare/?a=ferry-company&b=jane-doe',
  series: '/series/last-boats/',
  papers: '/issues/',
  paper: '/issues/harbour-gazette/',
  issue: '/issues/harbour-gazette/1855-09-22/',
  'article from print': '/articles/regatta/',
  topics: '/topics/',
  topic: '/topics/tides/',
  search: '/search/',
  'search with results': '/search/?q=harbour&year=1923',
  'search without results': '/search/?q=haborr',
  'many names': '/search/many/',
  'quotation to check': '/check/',
  'reading list': '/reading-list/',
  'reading list that was shared': '/reading-list/#1:letter,letter.2~%D0%B4%D0%B0',
  'dossier without a subject': '/dossier/',
  'dossier of a name': '/dossier/?name=ferry-company',
  data: '/data/',
  corrections: '/corrections/',
  'page of the keeper': '/about/',
  'not found': '/2018/06/20/',
};

/** Waits until a page has loaded and its scripts are done. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () =>
      !document.querySelector(
        ':is(#search-app, #compared, #dossier, .shared-list):is([aria-busy], :has([aria-busy]))',
      ),
  );
}
