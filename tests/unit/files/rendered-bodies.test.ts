import { expect, test } from 'vitest';
import { openArchive } from '../../../src/files/open-archive.ts';
import { article, problemsOf, writeContent } from '../../support/content.ts';

// All texts are fiction.

test('each page has its own text, whatever articles there are', async () => {
  const contentDir = writeContent({
    'articles/ferry.md': article('', 'Of the ferry.'),
    'articles/quay.md': article('', 'Of the quay.'),
    'pages/about.md': '---\ntitle: About\n---\n\nAbout it.\n',
    'pages/help.md': '---\ntitle: Help\n---\n\nHelp with it.\n',
  });
  const settings = { entityHref: '/{}/', words: { section: '{}', withheld: '{}' }, day: '2026-01-02' };
  const { archive } = await openArchive(contentDir, settings);
  expect(archive!.pages.map(({ record, html }) => [record.id, html.trim()])).toEqual([
    ['about', expect.stringContaining('About it.')],
    ['help', expect.stringContaining('Help with it.')],
  ]);
});

test('of an article that is withdrawn, what its readers would miss is not told', async () => {
  const body = 'A text.\n\n<p onclick="run()">More</p>';
  const withdrawn = 'withdrawn: { date: 2026-01-01, reason: Wrong }\n';
  expect(await problemsOf({ 'articles/ferry.md': article('', body) })).toContain('will be removed');
  expect(await problemsOf({ 'articles/ferry.md': article(withdrawn, body) })).not.toContain(
    'will be removed',
  );
});
