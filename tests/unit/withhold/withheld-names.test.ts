import { expect, test } from 'vitest';
import { privateText, type PrivateDecision } from '../../../src/withhold/decisions/private-decision.ts';
import { openWithheldNames } from '../../../src/withhold/rewrite/withheld-names.ts';
import { writeContent } from '../../support/content.ts';

// All of it is fiction.
const decision: PrivateDecision = {
  ...{ format: 1, name: 'Jane Quill', number: '7', full: ['Jane Quill'], local: ['Quill'], others: [] },
  ...{ words: 'a driver', isEverywhere: true, articles: [], ground: 'request', reason: '' },
  ...{ decidedOn: '2026-01-02', decidedBy: 'Ada', renamed: [], originals: [] },
};
const publicPart = 'decisions:\n  - { number: 7, month: 2026-01, ground: request, words: a driver }\n';
const opened = (more: Partial<PrivateDecision> = {}, withheld = publicPart) =>
  openWithheldNames(
    writeContent({
      'withheld.yaml': withheld,
      '../.backfile/private/withheld/7.json': privateText({ ...decision, ...more }),
    }),
  );

const given = {
  title: 'Jane Quill sails',
  from: '2018/jane-quill-sails.md',
  fields: {
    date: '2018-06-19',
    byline: ['Ada Tarn', 'Jane Quill'],
    image: { src: 'deck.png', alt: 'Jane Quill on deck' },
    source: {
      author: 'Jane Quill',
      url: 'https://example.com/jane-quill/',
      archived: 'https://archive.example/quay/',
    },
    draft: true,
    none: null,
  },
  body: 'Then Jane Quill spoke. ![Quill](deck.png)',
};

test('a new article has other words in the place of a withheld name, in every field however deep', async () => {
  const { names } = await opened();
  const { title, from, fields, body, numbers } = names.withhold(given);
  expect(numbers).toEqual(['7']);
  expect(title).toBe('A driver sails');
  expect(from).not.toMatch(/quill/i);
  expect(body).toContain('[a driver](withheld:7) spoke.');
  expect(body).not.toContain('deck.png');
  expect(fields).toEqual({
    date: '2018-06-19',
    byline: ['Ada Tarn', 'A driver'],
    // An address that has the name is left out, and so is the picture.
    source: { author: 'A driver', archived: 'https://archive.example/quay/' },
    draft: true,
    none: null,
    withheld: ['7'],
  });
});

test('an article without the name stays as it is, also where a decision holds for some articles only', async () => {
  const { names } = await opened();
  const other = {
    ...given,
    title: 'A tram',
    from: 'tram.md',
    fields: { byline: ['Ada Tarn'] },
    body: 'Quiet.',
  };
  expect(names.withhold(other)).toEqual({ ...other, numbers: [] });
  const { names: none } = await opened({ isEverywhere: false });
  expect(none.withhold(given)).toEqual({ ...given, numbers: [] });
  expect([names.has('By Jane Quill'), none.has('By Jane Quill')]).toEqual([true, false]);
  expect(names.plain('By Jane Quill')).toBe('By a driver');
});

test('decisions that are not on this machine are named by their numbers', async () => {
  expect((await opened()).missing).toEqual([]);
  const others = `${publicPart}  - { number: 9, month: 2026-02, ground: court, words: a clerk }\n`;
  expect((await opened({}, others)).missing).toEqual(['9']);
});

test('of the words of a page, a surname alone goes only where the page has the whole name', async () => {
  const { names } = await opened();
  const page = (...words: readonly string[]) => [
    words.map((word, index) => ({ word, box: [index, 0, 1, 1] as const })),
  ];
  const left = (...words: readonly string[]) =>
    names
      .inTable(page(...words))
      .flat()
      .map(({ word }) => word);
  expect(left('Jane', 'Quill', 'and', 'Quill')).not.toContain('Quill');
  expect(left('Tom', 'Quill', 'sailed')).toEqual(['Tom', 'Quill', 'sailed']);
});
