import { expect, test } from 'vitest';
import type { ArticleId } from '../../../../src/schema/id.ts';
import { articleView } from '../../../../src/views/pages/article.ts';
import { issueRoute } from '../../../../src/views/pages/issue.ts';
import { navigation } from '../../../../src/views/frame/navigation.ts';
import { paperRoute, paperYearRoute } from '../../../../src/views/pages/paper.ts';
import { papersRoute } from '../../../../src/views/pages/papers.ts';
import { article } from '../../../support/content.ts';
import { printFiction } from '../../../support/print/print-fiction.ts';
import { build, type TestArchive } from '../../../support/views.ts';

const issueAt = ({ archive, urls }: TestArchive, issue: string) => {
  const path = issueRoute.paths(archive, urls).find(({ params }) => params['issue'] === issue)!;
  return issueRoute.view(archive, urls, path.props);
};
const onePaper = Object.fromEntries(
  Object.entries(printFiction).filter(([path]) => !path.includes('tide-table')),
);

test('an issue shows its pages in order, each with the articles on it', async () => {
  const made = await build(printFiction);
  const view = issueAt(made, '1855-09-22');
  expect([view.title, view.summary]).toEqual(['The Harbour Gazette', 'Saturday, 22 September 1855 · 12']);
  expect(
    view.pages.map(({ anchor, heading, articles }) => [anchor, heading, articles.map(({ text }) => text)]),
  ).toEqual([
    ['page-1', 'Page 1', ['A barge wins the regatta']],
    ['page-2', 'Page 2', ['A barge wins the regatta', 'Le brouillard']],
    ['page-3', 'Page Supplement', []],
  ]);
  expect(view.pages[1]!.articles[1]).toMatchObject({
    href: '/archive/articles/fog/',
    lang: 'fr',
    blocks: [[10, 80, 100, 50]],
  });
  expect(view.pages[0]!.alt).toBe('Page 1 of The Harbour Gazette, 22 September 1855');
});

test('an issue leads to those before and after it of the same paper', async () => {
  const made = await build(printFiction);
  const { dateLine } = issueAt(made, '1855-09-23-evening').frame;
  expect(dateLine).toEqual({
    earlier: {
      text: 'Previous issue',
      href: '/archive/issues/harbour-gazette/1855-09-22/',
      title: '22 September 1855',
    },
    later: {
      text: 'Next issue',
      href: '/archive/issues/harbour-gazette/1862-05-03/',
      title: '3 May 1862',
    },
  });
  const { earlier, later } = issueAt(made, '1900-01-01').frame.dateLine!;
  expect([earlier, later]).toEqual([undefined, undefined]);
});

test('a paper is a calendar of its issues, in which years and months without one are gaps', async () => {
  const { archive, urls } = await build(printFiction);
  const path = paperRoute.paths(archive, urls).find(({ params }) => params['paper'] === 'harbour-gazette')!;
  const view = paperRoute.view(archive, urls, path.props);
  expect([view.title, view.summary, view.description, view.place]).toEqual([
    'The Harbour Gazette',
    '3 issues, from 22 September 1855 to 3 May 1862',
    'A paper that never was.',
    { text: 'Example Bay', href: '/archive/entities/example-bay/' },
  ]);
  expect(view.years.map(({ text, countText, months }) => [text, countText, months.length])).toEqual([
    ['1855', '2 issues', 12],
    ['1856–1861', 'no issues', 0],
    ['1862', '1 issue', 12],
  ]);
  const months = view.years[0]!.months;
  expect(months.map(({ issues }) => issues.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0]);
  expect(months[8]!.issues).toEqual([
    { text: '22', href: '/archive/issues/harbour-gazette/1855-09-22/', title: '22 September 1855' },
    {
      text: '23 Evening edition',
      href: '/archive/issues/harbour-gazette/1855-09-23-evening/',
      title: '23 September 1855',
    },
  ]);
});

test('a paper of decades has a page for each year, and its own says how many issues each month has', async () => {
  const days = Array.from({ length: 900 }, (_, index) =>
    new Date(Date.UTC(1901, 0, 1 + index)).toISOString().slice(0, 10),
  );
  const { archive, urls } = await build({
    ...onePaper,
    ...Object.fromEntries(
      days.map((day) => [
        `issues/harbour-gazette-${day}.yaml`,
        `paper: harbour-gazette\ndate: ${day}\npages: [{}]\narticles: []\n`,
      ]),
    ),
  });
  const [whole] = paperRoute.paths(archive, urls);
  const { years } = paperRoute.view(archive, urls, whole!.props);
  expect(years.map(({ text, href }) => [text, href])).toEqual([
    ['1855', '/archive/issues/harbour-gazette/1855/'],
    ['1856–1861', undefined],
    ['1862', '/archive/issues/harbour-gazette/1862/'],
    ['1863–1900', undefined],
    ...['1901', '1902', '1903'].map((year) => [year, `/archive/issues/harbour-gazette/${year}/`]),
  ]);
  expect(years[4]!.months[1]!.issues).toEqual([
    {
      text: '28 issues',
      href: '/archive/issues/harbour-gazette/1901/#m-2',
      title: 'February 1901',
    },
  ]);
  const paths = paperYearRoute.paths(archive, urls);
  expect(paths.map(({ params }) => params['year'])).toEqual(['1855', '1862', '1901', '1902', '1903']);
  const { frame, years: own } = paperYearRoute.view(archive, urls, paths[2]!.props);
  expect(own[0]!.months[1]).toMatchObject({ anchor: 'm-2', text: 'February' });
  expect(own[0]!.months[1]!.issues).toHaveLength(28);
  expect([frame.dateLine?.earlier?.href, frame.dateLine?.later?.href]).toEqual([
    '/archive/issues/harbour-gazette/1862/',
    '/archive/issues/harbour-gazette/1902/',
  ]);
});

test('several papers have a page, to which the menu leads', async () => {
  const { archive, urls } = await build(printFiction);
  const [path, ...others] = papersRoute.paths(archive, urls);
  expect(others).toEqual([]);
  const view = papersRoute.view(archive, urls, path!.props);
  expect(view.papers.map(({ text, href, countText }) => [text, href, countText])).toEqual([
    [
      'The Harbour Gazette',
      '/archive/issues/harbour-gazette/',
      '3 issues, from 22 September 1855 to 3 May 1862',
    ],
    ['The Tide Table', '/archive/issues/tide-table/', '1 issue, of 1 January 1900'],
  ]);
  expect(navigation(archive, urls).header.at(-1)).toEqual({ text: 'Issues', href: '/archive/issues/' });
});

test('a single paper has no page above its own, to which the menu leads', async () => {
  const { archive, urls } = await build(onePaper);
  expect(papersRoute.paths(archive, urls)).toEqual([]);
  expect(navigation(archive, urls).header.at(-1)).toEqual({
    text: 'Issues',
    href: '/archive/issues/harbour-gazette/',
  });
});

test('an archive without print has no such pages, and no menu leads there', async () => {
  const { archive, urls } = await build({ 'articles/letter.md': article() });
  expect([papersRoute, paperRoute, issueRoute].map(({ paths }) => paths(archive, urls).length)).toEqual([
    0, 0, 0,
  ]);
  expect(navigation(archive, urls).header.map(({ text }) => text)).not.toContain('Issues');
});

test('an article leads to each page on which it was printed', async () => {
  const { archive, urls } = await build(printFiction);
  const printedOf = (id: string) => articleView(archive, urls, archive.article.get(id as ArticleId)!).printed;
  const printed = printedOf('regatta')!;
  expect(printed.issue).toEqual({
    text: 'The Harbour Gazette, 22 September 1855',
    href: '/archive/issues/harbour-gazette/1855-09-22/',
  });
  expect(printed.pages.map(({ text, href, blocks }) => [text, href, blocks.length])).toEqual([
    ['Page 1', '/archive/issues/harbour-gazette/1855-09-22/#page-1', 2],
    ['Page 2', '/archive/issues/harbour-gazette/1855-09-22/#page-2', 1],
  ]);
});
