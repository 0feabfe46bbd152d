import { beforeAll, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import type { Finder } from '../../../../src/search/engine/finder.ts';
import { offerSpelling } from '../../../../src/search/engine/offer-spelling.ts';
import { relaxQuery } from '../../../../src/search/engine/relax-query.ts';
import { openDocuments } from '../../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All of it is fiction. Each text stands as often as the number before it says.
const texts: readonly (readonly [count: number, text: string])[] = [
  [64, 'The council of Harbor Lights met again.'],
  [40, 'President Hagarn spoke of the tariff.'],
  [12, 'President Hagarn spoke of the ferry.'],
  [2, 'The laboratory bought hagernite from the mine.'],
  [3, 'Ferry passengers carried lanterns.'],
  [90, 'The government passed its budget.'],
  [1, 'The goverment passed its bill.'],
  [30, 'Quadari sent a letter to the bishop.'],
  [2, 'Tapirs were seen at the mill.'],
  [80, 'The papers were printed at night.'],
  [4, 'The merger of the two mills was off.'],
  [9, 'A marlin was landed at the quay.'],
  [1, 'A marlin broke the harpoon.'],
  [6, 'Captain Marlen threw the harpoon.'],
];
const documents = texts.flatMap(([count, text], kind) =>
  Array.from({ length: count }, (_, index): SearchDocument => {
    const day = `1962-02-${String((index % 28) + 1).padStart(2, '0')}`;
    return {
      path: `${kind}-${index}/`,
      language: 'en',
      filters: { kind: ['article'] },
      parts: [{ anchor: 'p1', text }],
      date: { earliest: day, latest: day },
    };
  }),
);
let finder: Finder;

beforeAll(async () => {
  finder = await openDocuments(documents, temporaryFolder());
});

async function corrected(text: string): Promise<string | undefined> {
  const relaxed = await relaxQuery(finder, await finder.find(text));
  return relaxed?.type === 'corrected' ? relaxed.found.query.text : relaxed?.type;
}

test('a misspelling of a frequent word is not taken for the beginning of a rare one', async () => {
  expect(await corrected('hagern')).toBe('Hagarn');
  expect(await corrected('presedent hagern')).toBe('President Hagarn');
});

test('a name with a French article is no misspelling of a word where no article is in a language that has it', async () => {
  expect(await corrected('l’arbor')).toBeUndefined();
  expect(await corrected('arbor')).toBe('Harbor');
  expect(await corrected('hagern’s tariff')).toBe('Hagarn tariff');
  const french = documents.map((document) => ({ ...document, language: 'fr' }));
  const inFrench = await openDocuments(french, temporaryFolder());
  const relaxed = await relaxQuery(inFrench, await inFrench.find('l’arbor'));
  expect(relaxed?.type).toBe('corrected');
});

test('a spelling is chosen that stands together with the other words', async () => {
  expect(await corrected('hagern tariff')).toBe('Hagarn tariff');
  expect(await corrected('hagern mine')).toBe('hagern* mine');
});

test('of two spellings that stand with the other words, that which does so more often is chosen', async () => {
  expect(await corrected('marlon quay')).toBe('marlin quay');
  expect(await corrected('marlon harpoon')).toBe('Marlen harpoon');
});

test('the beginning of a word finds it where no spelling is as likely', async () => {
  expect(await corrected('lanter')).toBe('lanter*');
});

test('a word that sounds like one of the archive is taken for it', async () => {
  expect(await corrected('kwadari letter')).toBe('Quadari letter');
  expect(await corrected('cuadari bishop')).toBe('Quadari bishop');
});

test('a word beside a year is a month before it is another word', async () => {
  expect(await corrected('febuary 1962')).toBe('february 1962');
  expect(await corrected('2 febuary 1962')).toBe('2 february 1962');
  // A month without articles is not respelled.
  expect(await corrected('merch 1962 mills')).toBe('march 1962 mills');
});

async function offered(text: string) {
  return offerSpelling(finder, await finder.find(text));
}

test('the far commoner neighbor of a misprint in the archive is offered, with the number of its articles', async () => {
  expect(await offered('goverment')).toEqual({ query: 'government', total: 90 });
  expect(await offered('goverment budget')).toEqual({ query: 'government budget', total: 90 });
});

test('no other word is offered for one that is quoted, required, frequent or far from any other', async () => {
  expect(await offered('"goverment"')).toBe(undefined);
  expect(await offered('+goverment')).toBe(undefined);
  expect(await offered('council')).toBe(undefined);
  expect(await offered('tapirs')).toBe(undefined);
});

test('a query that has what it asks for is not corrected', async () => {
  expect(await corrected('goverment')).toBe(undefined);
});

test('an initial before a name is not required, since articles may write the given name', async () => {
  expect((await finder.find('R. Quadari letter')).exactTotal).toBe(30);
  expect((await finder.find('R.')).exactTotal).toBe(0);
});
