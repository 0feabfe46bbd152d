import { expect, test } from 'vitest';
import type { PageBlock } from '../../../../src/ingest/web/pages/page-facts.ts';
import { mainText, measurePage } from '../../../../src/ingest/web/pages/page-measures.ts';

const plain = { linked: 0, isHeading: false, isSentence: true, isCut: false, target: 0 };
const prose = (digest: number, length: number): PageBlock => ({ ...plain, digest, length });
const link = (digest: number, target: number, isHeading = false): PageBlock => ({
  ...plain,
  digest,
  length: 40,
  linked: 40,
  isSentence: false,
  isHeading,
  target,
});

/** Returns the digests of the text of a page on which some blocks are of the site. */
const textOf = (blocks: readonly PageBlock[], shared: readonly number[] = []) => [
  ...mainText(
    { blocks },
    9,
    ({ digest }) => shared.includes(digest),
    () => false,
  ).sentences.keys(),
];

test('a teaser is of no text above it, also where its heading is on so many pages that it is of the site', () => {
  const blocks = [prose(1, 200), prose(2, 100), link(3, 77, true), prose(4, 250)];
  expect(textOf(blocks)).toEqual([1, 2]);
  expect(textOf(blocks, [3])).toEqual([1, 2]);
});

test('a link to a source or a picture is of the text, and one to another page of the site ends it', () => {
  const list = [prose(1, 100), link(2, 0), link(3, 0), prose(4, 100)];
  expect(textOf(list)).toEqual([1, 4]);
  const pages = [prose(1, 100), link(2, 77), link(3, 78), prose(4, 101)];
  expect(textOf(pages)).toEqual([4]);
});

test('titles of other pages are a row until a text or a heading comes, and are none below a heading that says what they are', () => {
  const rowOf = (blocks: readonly PageBlock[]) =>
    measurePage({ blocks }, 9, { count: () => 1, siteCount: 5 }).titlesInRow;
  const heading = { ...plain, digest: 50, length: 30, isHeading: true, isSentence: false };
  const titles = [link(2, 77), link(3, 78), link(4, 79)];
  expect(rowOf([prose(1, 100), ...titles])).toBe(3);
  expect(rowOf([prose(1, 100), heading, ...titles])).toBe(0);
  expect(rowOf([link(2, 77), prose(1, 100), link(3, 78), link(4, 79)])).toBe(2);
  // Links to the page itself and to other sites are no titles of other pages.
  expect(rowOf([link(2, 9), link(3, 0), link(4, 79)])).toBe(1);
});
