import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openArchive } from '../../src/files/open-archive.ts';
import type { Finder } from '../../src/search/engine/finder.ts';
import { relaxQuery } from '../../src/search/engine/relax-query.ts';
import { suggestAlternatives } from '../../src/browser/search/no-results/suggest-alternatives.ts';
import { writeFiles } from '../support/build.ts';
import { article, openSettings, site } from '../support/content.ts';
import { openFinder } from '../support/queries/open-finder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// All texts are fiction.

const written = [
  ...['2.48', '1.87', '115,222', '1,987,000', '1400', '1984', '19870602', '1860213', '0.8260/70', 'A310-300'],
  ...Array.from({ length: 300 }, (_, index) => String(((index + 1) * 7919) % 100_000)),
  ...Array.from({ length: 300 }, (_, index) => `${index % 30}.${((index + 7) * 37) % 1000}`),
];
const digitsOf = (text: string) => text.replace(/[^0-9]/g, '');
const known = new Set(written.flatMap((figure) => [digitsOf(figure), ...figure.split(/[^0-9]/)]));

let finder: Finder;

beforeAll(async () => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'content'), {
    'site.yaml': site,
    'articles/losses.md': article('', `The losses were ${written.join(' and ')} crowns.`, { date: '1931' }),
    'articles/cafe.md': article('', 'O’Rourke’s Café opened at the harbor.', { date: '1987-06-02' }),
    'articles/quay.md': article('', 'The quay was closed.', { date: '1987-06' }),
    'articles/slip.md': article('', 'The form of 1987-06-05 was lost.', { date: '1990' }),
  });
  const { archive, problems } = await openArchive(join(folder, 'content'), openSettings);
  if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
  finder = await openFinder(archive, folder);
});

const relaxed = async (query: string) => relaxQuery(finder, await finder.find(query));
const urlsOf = async (query: string) => {
  const results = await relaxed(query);
  const hits = (await results?.found.hits('relevance').next(10)) ?? [];
  return {
    type: results?.type,
    urls: hits.map(({ path }) => path.replace('articles/', '')),
  };
};

test.each(['82.48', '31.87', '155,222', '1,987,003', '2,400', '1986', '٨٢٫٤٨', 'A310-301', '1.8'])(
  'the figure %s is not taken for another one, nor for its beginning',
  async (figure) => {
    const found = await finder.find(figure);
    expect(found.total).toBe(0);
    expect(await relaxQuery(finder, found)).toBe(undefined);
    const { unknown } = await suggestAlternatives(finder, found);
    expect(unknown.map(({ spellings, beginning }) => ({ spellings, beginning }))).toEqual([
      { spellings: [], beginning: undefined },
    ]);
  },
);

test('no figure that the articles lack is answered with another figure', async () => {
  const figure = fc
    .tuple(
      fc.constantFrom('', ',', '.', '-', '/'),
      fc.array(fc.stringMatching(/^[0-9]{1,4}$/), { minLength: 1, maxLength: 3 }),
    )
    .map(([sign, parts]) => parts.join(sign));
  await fc.assert(
    fc.asyncProperty(figure, async (asked) => {
      fc.pre([asked, ...asked.split(/[^0-9]/)].every((part) => !known.has(digitsOf(part))));
      const alone = await relaxed(asked);
      expect(alone === undefined || alone.type === 'dated').toBe(true);
      // The other word is found without the figure, and says so.
      const others = await relaxed(`losses ${asked}`);
      expect(others === undefined || others.type === 'dated' ? 'nearest' : others.type).toBe('nearest');
    }),
    { numRuns: 300, seed: 26 },
  );
});

test('a day or month that is typed alone has its articles as results, and can be searched for as words', async () => {
  expect(await urlsOf('1987-06-02')).toEqual({ type: 'dated', urls: ['cafe/', 'quay/'] });
  expect((await urlsOf('1987-06')).urls).toEqual(['cafe/', 'quay/']);
  expect((await urlsOf('harbor 1987-06-02')).urls).toEqual(['cafe/']);
  expect(await relaxed('1987-06-02')).toMatchObject({ instead: '"1987-06-02"' });
  // An article that writes the day does not hide those of the day.
  expect((await urlsOf('1987-06-05')).urls).toEqual(['quay/']);
  expect(await relaxed('"1987-06-05"')).toBe(undefined);
  // No article is of this day.
  expect(await relaxed('1950-06-02')).toBe(undefined);
});

test('a corrected spelling is shown as the articles write it', async () => {
  expect((await relaxed('harbro'))?.found.query.text).toBe('harbor');
  expect((await relaxed('caffe'))?.found.query.text).toBe('Café');
  const { unknown } = await suggestAlternatives(finder, await finder.find('caffe'));
  expect(unknown[0]?.spellings).toEqual([{ name: 'Café', query: 'Café' }]);
});
