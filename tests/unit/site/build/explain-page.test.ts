import { expect, test } from 'vitest';
import { explainPage } from '../../../../src/site/build/explain-page.ts';

// Everything here is fiction.
const explain = (page: string, reason?: string) =>
  explainPage(page, {
    home: 'https://courier.example/archive/',
    isPage: (file) => file === 'articles/ferry/index.html',
    size: { files: 1, bytes: 1 } as never,
    work: {
      kept: 0,
      rendered: 1,
      written: 1,
      why: new Map(reason === undefined ? [] : [['articles/ferry/index.html', reason]]),
    },
  });

test.each([
  ['text:ferry', 'the text or a field of the article ferry has changed'],
  ['entity:acme', 'the record acme has changed'],
  ['entity:acme/articles', 'the articles that list acme, or what else these list, have changed'],
  ['entity:acme/mentions', 'the number of mentions of acme has changed'],
  ['topic:tides/page', 'the topic tides has got a page, or lost it'],
  ['period:1987-04', 'the articles of 1987-04 have changed'],
  ['picture:/home/a/b:c.png', 'the picture /home/a/b:c.png has changed'],
  ['link:https://example.org/a/b', 'what is known of the link https://example.org/a/b has changed'],
  [
    'articles → =neighbors|ferry',
    'an article was added or removed, or is filed differently, and with it: neighbors (ferry)',
  ],
  ['size → =rough size|', 'the number of articles has changed, and with it: rough size'],
  ['it is new', 'it is new'],
])('the reason %s is said in words', (reason, words) => {
  expect(explain('/articles/ferry/', reason)).toEqual([
    `articles/ferry/index.html was made again: ${words}.`,
  ]);
});

test.each([
  '/articles/ferry/',
  'articles/ferry/index.html',
  '/archive/articles/ferry/',
  'https://courier.example/archive/articles/ferry/?q=1#p2',
])('a page is found by any of its addresses: %s', (page) => {
  expect(explain(page)).toEqual([
    'articles/ferry/index.html was kept: nothing that it was made from has changed.',
  ]);
});

test('a page that the site does not have is said to be missing', () => {
  expect(explain('/articles/no/')).toEqual(['The site has no page articles/no/index.html.']);
});
