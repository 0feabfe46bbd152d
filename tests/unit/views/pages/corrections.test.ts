import { expect, test } from 'vitest';
import { correctionsFeedRoute } from '../../../../src/views/data/feed.ts';
import { correctionsJsonFeedRoute } from '../../../../src/views/data/json-feed.ts';
import { sitemapEntries } from '../../../../src/views/data/sitemap.ts';
import { correctionsRoute, correctionsView } from '../../../../src/views/pages/corrections.ts';
import { articleView } from '../../../../src/views/pages/article.ts';
import { ownPagePaths } from '../../../../src/views/pages/page.ts';
import { article, site } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// Everything here is fiction.
const withheld = (number: number, month: string, ground: string) =>
  `  - { number: ${number}, month: ${month}, ground: ${ground}, words: a driver, sentence: A secret sentence. }\n`;
const files = {
  'site.yaml': `${site}publisher: The Example Courier\n`,
  'articles/ferry.md': article(
    'corrections:\n  - { date: 2019-03-04, text: It left at noon. }\n  - { date: 2021, text: On Monday. }\n',
    'It left.',
    { title: 'The last ferry' },
  ),
  'articles/lamp.md': article('withheld: [7]\n', '[a driver](withheld:7) lit it.', { title: 'The lamp' }),
  'articles/gone.md': article('withdrawn: { date: 2020-05-06, reason: It was not true., ground: policy }\n'),
  'articles/kept.md': article(
    'withdrawn: { date: 2020-05-07, reason: A court said so., keepTitle: true }\n',
    '',
    {
      title: 'Kept title',
    },
  ),
  'articles/quiet.md': article(
    'listing: address-only\ncorrections: [{ date: 2022, text: A hidden correction. }]\n',
    '',
    { title: 'Hidden title' },
  ),
  'articles/quiet-gone.md': article(
    'listing: address-only\nwithdrawn: { date: 2018-05-07, reason: A hidden reason., ground: court, keepTitle: true }\n',
    '',
    { title: 'Hidden title' },
  ),
  'withheld.yaml': `decisions:\n${withheld(7, '2026-11', 'court')}${withheld(9, '2026-11', 'court')}`,
};
const first = { number: 1 };

test('lists corrections and removals, newest first, and of a withheld name the month and the ground only', async () => {
  const { archive, urls } = await build(files);
  const { rows, summary, title, html } = correctionsView(archive, urls, first);
  expect([title, summary, html]).toEqual(['Corrections', '7 corrections and removals', undefined]);
  expect(rows.map(({ date, type, title: of, text }) => [date.text, type, of, text])).toEqual([
    [
      'November 2026',
      'Name withheld',
      undefined,
      'A name has been withheld in the archive. By order of a court.',
    ],
    [
      'November 2026',
      'Name withheld',
      undefined,
      'A name has been withheld in the archive. By order of a court.',
    ],
    [
      '2021',
      'Correction',
      { text: 'The last ferry', href: '/archive/articles/ferry/#correction-2' },
      'On Monday.',
    ],
    ['7 May 2020', 'Taken down', { text: 'Kept title', href: '/archive/articles/kept/' }, 'A court said so.'],
    [
      '6 May 2020',
      'Taken down',
      { text: 'An article was taken down', href: '/archive/articles/gone/' },
      'It was not true. Under the policy of this archive.',
    ],
    [
      '4 March 2019',
      'Correction',
      { text: 'The last ferry', href: '/archive/articles/ferry/#correction-1' },
      'It left at noon.',
    ],
    ['7 May 2018', 'Taken down', { text: 'An article was taken down' }, 'By order of a court.'],
  ]);
});

test('nothing of the list, its feeds or their addresses leads from a withheld name to its article, or to its number', async () => {
  const { archive, urls } = await build(files);
  const feeds = [correctionsFeedRoute, correctionsJsonFeedRoute].map((route) =>
    route.view(archive, urls, undefined),
  );
  for (const text of [JSON.stringify(correctionsView(archive, urls, first)), ...feeds]) {
    expect(text).not.toMatch(/lamp|secret|a driver|withheld[-:]?7|withheld[-:]?9|hidden|quiet/i);
    expect(text).toContain('By order of a court.');
  }
  const { items } = JSON.parse(feeds[1]!) as { items: { id: string; url: string; title: string }[] };
  expect(new Set(items.map(({ id }) => id)).size).toBe(7);
  expect(items[0]!.url).toBe('https://courier.example/archive/corrections/#withheld-2026-11-court-2');
  expect(items[2]).toMatchObject({
    title: 'Correction: The last ferry',
    url: 'https://courier.example/archive/articles/ferry/#correction-2',
  });
});

test('the page of the keeper comes first, at the same address, and is the policy of the publisher', async () => {
  const policy = '---\ntitle: How we correct\n---\n\nWe say so.\n';
  const { archive, urls } = await build({ ...files, 'pages/corrections.md': policy });
  const view = correctionsView(archive, urls, first);
  expect([view.title, view.html]).toEqual(['How we correct', expect.stringContaining('We say so.')]);
  expect(view.contents).toEqual([]);
  const long = await build({
    ...files,
    'pages/corrections.md': '---\ntitle: How we correct\n---\n\nA lead.\n\n## One\n\n## Two\n\n## Three\n',
  });
  expect(correctionsView(long.archive, long.urls, first).contents.map(({ href }) => href)).toEqual([
    '#one',
    '#two',
    '#three',
  ]);
  expect(ownPagePaths(archive)).toEqual([]);
  expect(sitemapEntries(archive, urls).filter(({ loc }) => loc.includes('/corrections/'))).toHaveLength(1);
  expect(view.frame.navigation.footer.filter(({ href }) => href === '/archive/corrections/')).toEqual([
    { text: 'How we correct', href: '/archive/corrections/' },
  ]);
  const { jsonLd } = articleView(archive, urls, archive.articles[0]!).frame.head;
  expect(JSON.parse(jsonLd[0]!)).toMatchObject({
    publisher: { correctionsPolicy: 'https://courier.example/archive/corrections/' },
  });
});

test('without a page of the keeper there is a policy of nobody, and the page is there before the first correction', async () => {
  const { archive, urls } = await build(files);
  const { jsonLd, ...head } = articleView(archive, urls, archive.articles[0]!).frame.head;
  expect(JSON.stringify([jsonLd, head])).not.toContain('correctionsPolicy');
  expect(articleView(archive, urls, archive.articles[0]!).frame.navigation.footer).toContainEqual({
    text: 'Corrections',
    href: '/archive/corrections/',
  });
  const none = await build({ 'articles/a.md': article() });
  expect(correctionsRoute.paths(none.archive, none.urls)).toHaveLength(1);
  expect(correctionsFeedRoute.paths(none.archive, none.urls)).toHaveLength(1);
});

test('the policy is not that of another paper whose article the archive has', async () => {
  const { archive, urls } = await build({
    ...files,
    'pages/corrections.md': '---\ntitle: How we correct\n---\n\nWe say so.\n',
    'articles/other.md': article('source: { publisher: Another Paper }\n', 'Text.', { date: '1999' }),
  });
  const other = archive.articles.find(({ id }) => id === 'other')!;
  const { jsonLd } = articleView(archive, urls, other).frame.head;
  const { publisher, isPartOf } = JSON.parse(jsonLd[0]!) as Record<string, Record<string, unknown>>;
  expect(publisher).toEqual({ '@type': 'Organization', name: 'Another Paper' });
  expect(isPartOf!['publisher']).toEqual({
    '@type': 'Organization',
    name: 'The Example Courier',
    correctionsPolicy: 'https://courier.example/archive/corrections/',
  });
});

test('a long list is divided by years, and a long year into pages, oldest first', async () => {
  const corrections = Array.from(
    { length: 130 },
    (_, index) => `  - { date: ${index < 120 ? '2019-01-02' : '2020'}, text: Number ${index}. }\n`,
  ).join('');
  const undated = '  - { date: XXXX, text: Nobody knows when. }\n';
  const { archive, urls } = await build({
    'articles/a.md': article(`corrections:\n${corrections}${undated}`),
  });
  const paths = correctionsRoute.paths(archive, urls).map(({ params }) => params.rest);
  expect(paths).toEqual([undefined, '2020', '2019', '2019/page/2', '2019/page/3', 'undated']);
  const { rows, years } = correctionsView(archive, urls, first);
  expect(rows).toHaveLength(50);
  expect(rows[0]!.text).toBe('Number 129.');
  expect(years.map(({ text, href, count }) => [text, href, count])).toEqual([
    ['2020', '/archive/corrections/2020/', 10],
    ['2019', '/archive/corrections/2019/', 120],
    ['Without a date', '/archive/corrections/undated/', 1],
  ]);
  const last = correctionsView(archive, urls, { year: '2019', number: 3 });
  expect(last.rows).toHaveLength(20);
  expect(last.rows.at(-1)!.text).toBe('Number 119.');
});
