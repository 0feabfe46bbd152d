import { expect, test } from 'vitest';
import { newArticle } from '../../../src/cli/new-article.ts';
import { parseDate } from '../../../src/schema/date.ts';

const pathOf = (title: string, date: string, ...taken: string[]) =>
  newArticle(title, parseDate(date), new Set(taken)).path;

test.each([
  ['Letters to the Editor', '1923-05-02', 'articles/1923/letters-to-the-editor.md'],
  ['It’s “Über” Łódź & São Paulo!', '2018-06', 'articles/2018/its-uber-lodz-sao-paulo.md'],
  ['東京の灯台', '2018', 'articles/2018/dongjing-no-dengtai.md'],
  ['Маяк', 'XXXX', 'articles/undated/mayak.md'],
  ['…', '192X', 'articles/undated/article.md'],
  ['With', '2018-06-19', 'articles/2018/with-2018-06-19.md'],
])('“%s” of %s becomes %s', (title, date, path) => {
  expect(pathOf(title, date)).toBe(path);
});

test('adds the date, then a number, if the id is taken', () => {
  expect(pathOf('The ferry', '2018-06-19T23:30-04:00', 'the-ferry')).toBe(
    'articles/2018/the-ferry-2018-06-19.md',
  );
  expect(pathOf('The ferry', '2018-06-19', 'the-ferry', 'the-ferry-2018-06-19')).toBe(
    'articles/2018/the-ferry-2018-06-19-2.md',
  );
});

test('a long title is cut between words, leaving room for the date', () => {
  const title = 'A very long title that goes on and on until it is much longer than any file name should be';
  expect(pathOf(title, '2018-06-19')).toBe(
    'articles/2018/a-very-long-title-that-goes-on-and-on-until-it-is-much-longer-than-any-file-name.md',
  );
  const id = 'a-very-long-title-that-goes-on-and-on-until-it-is-much-longer-than-any-file-name';
  expect(pathOf(title, '2018-06-19', id)).toBe(
    'articles/2018/a-very-long-title-that-goes-on-and-on-until-it-is-much-longer-than-2018-06-19.md',
  );
  expect(pathOf('x'.repeat(99), '2018')).toBe(`articles/2018/${'x'.repeat(80)}.md`);
});

test('the new file explains what to fill in', () => {
  expect(newArticle('“Yes: no”, she said', parseDate('1923~'), new Set()).text).toMatchInlineSnapshot(`
    "---
    title: "“Yes: no”, she said"
    # When it was published, as precisely as you know it: 2018-06-19, 2018-06, 2018, 192X, 1923~, XXXX for undated.
    date: 1923~
    # A summary in a sentence or two, who wrote it, and where it comes from; take the # away from what you fill in.
    # standfirst: What happened, in a sentence.
    # byline: [Name of the writer]
    # source:
    #   publisher: Name of the paper
    #   url: https://
    # The ids of the people, organizations, places and so on that it names, each a file in content/entities.
    entities: []
    # The ids of what it is about, each a file in content/topics.
    topics: []
    # While this line is here, the article is checked but not published.
    draft: true
    ---

    Write the article here.
    "
  `);
});
