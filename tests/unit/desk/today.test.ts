import { join } from 'node:path';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { ArticleFilter } from '../../../src/desk/api/article-filters.ts';
import { decideArticle } from '../../../src/desk/server/articles/decide-article.ts';
import { listArticles } from '../../../src/desk/server/articles/list-articles.ts';
import { showArticle } from '../../../src/desk/server/articles/show-article.ts';
import { glanceAtArchive } from '../../../src/desk/server/today/glance-at-archive.ts';
import { sinceLastBuild, summarizeToday } from '../../../src/desk/server/today/summarize-today.ts';
import { rereadChanged } from '../../../src/desk/server/desk/reread-changed.ts';
import { isNothingDue, readLastBuild, saveLastBuild } from '../../../src/workspace/last-build.ts';
import { article, entity } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// The survey of the whole archive is a separate process, which starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// All of it is fiction.

test('counts names of two or more articles apart from those of one', async () => {
  const { desk } = quietDesk({
    'articles/a.md': article('', 'Mr. Tom Vale spoke on Monday. Then Tom Vale left.'),
    'articles/b.md': article('', 'Nobody answered Mr. Tom Vale.'),
    'articles/c.md': article('', 'Mr. Ben Marsh spoke on Tuesday. Then Ben Marsh left.'),
  });
  await expect.poll(() => summarizeToday(desk)).toMatchObject({ names: 1, namesOnce: 1 });
});

test('counts the tasks, and the changes since the last build of the site', async () => {
  const { desk, contentDir, until } = quietDesk({
    'articles/letter.md': article('draft: true\n', 'A letter.', { title: 'A letter' }),
    'articles/reply.md': article('', 'A reply.', { entities: '[nobody]' }),
    'entities/ada.yaml': entity('Ada Bell', 'person'),
    'entities/ada-bel.yaml': entity('Ada Bel', 'person'),
  });
  expect(summarizeToday(desk)).toMatchObject({
    articles: 2,
    errors: 1,
    drafts: 1,
    reviewed: 0,
    duplicates: null,
  });
  await until((event) => event.type === 'survey' && event.state === 'done');
  expect(summarizeToday(desk)).toMatchObject({
    duplicates: 1,
    topicDuplicates: 0,
    versions: 0,
    withoutTopics: 2,
  });
  expect(await sinceLastBuild(desk)).toBeNull();
  saveLastBuild(contentDir, desk.settings.out!, desk.opened.content, '2026-03-01');
  expect(await sinceLastBuild(desk)).toEqual({ added: 0, changed: 0, gone: 0, due: 0, examples: [] });
  writeFileSync(join(contentDir, 'articles/reply.md'), article('', 'Another reply.'));
  writeFileSync(join(contentDir, 'articles/third.md'), article('', 'A third one.'));
  expect(await rereadChanged(desk)).toBe(2);
  const since = await sinceLastBuild(desk);
  expect(since).toMatchObject({ added: 1, changed: 1, gone: 0 });
  expect(since?.examples.map(({ id }) => id).toSorted()).toEqual(['reply', 'third']);
});

test('an article without proposals is neither decided nor left to decide until its keeper says so', async () => {
  const { desk, contentDir } = quietDesk({
    'articles/letter.md': article('', 'Mayor Ada Vale opened the quay. Mayor Ada Vale spoke.'),
    'articles/notice.md': article('', 'the quay is closed.', { title: 'notice' }),
    'articles/calm.md': article('', 'the sea is calm.', { title: 'calm' }),
    'review/calm.yaml': 'reviewed: true\n',
    'articles/gone.md': article('withdrawn: { date: 2019, reason: An error. }\n', 'Mayor Ada Vale left.'),
  });
  await expect.poll(() => desk.names.waiting.articles).toBe(2);
  expect(summarizeToday(desk)).toMatchObject({ reviewed: 1, undecided: 1, nothingProposed: 1 });
  const listed = (filter: ArticleFilter) =>
    listArticles(desk, { from: 0, count: 9, filter }).articles.map(({ id }) => id);
  expect(listed('undecided')).toEqual(['letter']);
  expect(listed('nothing proposed')).toEqual(['notice']);
  // The next article to decide is not one without proposals.
  expect(showArticle(desk, { id: 'calm' })?.next).toBe('letter');
  expect(showArticle(desk, { id: 'letter' })?.next).toBeUndefined();

  await decideArticle(desk, { id: 'notice', decisions: [{ type: 'reviewed', isReviewed: true }] });
  await desk.changes.settled();
  expect(readFileSync(join(contentDir, 'review/notice.yaml'), 'utf8')).toBe('reviewed: true\n');
  await expect
    .poll(() => summarizeToday(desk))
    .toMatchObject({ reviewed: 2, undecided: 1, nothingProposed: 0 });
});

test('articles are sought by words of their title and their id, in capitals or not', () => {
  const { desk } = quietDesk({
    'articles/harbor.md': article('', 'A text.', { title: 'The Harbor' }),
    'articles/quay.md': article('', 'The harbor.', { title: 'A quay' }),
  });
  const found = (find: string) =>
    listArticles(desk, { from: 0, count: 9, filter: 'all', find }).articles.map(({ id }) => id);
  expect(['HARBOR', 'a QUAY', 'no such'].map(found)).toEqual([['harbor'], ['quay'], []]);
});

test('a name that is proposed for an article comes with the record that it means, if there is one', () => {
  const { desk } = quietDesk({
    'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
    'articles/letter.md': article('', 'Ada Vale and Mayor Ben Marsh spoke. Ben Marsh left.'),
  });
  const { proposals } = showArticle(desk, { id: 'letter' })!;
  expect(proposals.map(({ words, record }) => [words, record?.id])).toEqual([
    ['Ada Vale', 'ada-vale'],
    ['Ben Marsh', undefined],
  ]);
});

test('a topic that is proposed for an article is shown by its label', () => {
  const tides = 'High water stood at the quay at noon; the tide table of the harbor gives low water at six.';
  const { desk } = quietDesk({
    'topics/tides.yaml': 'label: Tides and moons\n',
    ...Object.fromEntries(
      [1, 2, 3, 4].map((number) => [
        `articles/table-${number}.md`,
        article('', tides, { title: `Tide table ${number}`, topics: number < 4 ? '[tides]' : '[]' }),
      ]),
    ),
  });
  expect(showArticle(desk, { id: 'table-4' })?.topicProposals).toMatchObject([
    { id: 'tides', label: 'Tides and moons' },
  ]);
});

test('articles that are held back are counted and listed with their day', async () => {
  const { desk, contentDir } = quietDesk({
    'articles/letter.md': article('', 'A letter.', { title: 'Letter', date: '2026-03-01' }),
    'articles/issue.md': article('embargo: 2026-04-15\n', 'An issue.', { title: 'Issue', date: '2026-05' }),
    'articles/later.md': article('', 'A later one.', { title: 'Later', date: '2099-01-02' }),
    'articles/draft.md': article('draft: true\n', 'A draft.', { title: 'Draft', date: '2099-01-02' }),
  });
  expect(summarizeToday(desk)).toMatchObject({ drafts: 1, held: { count: 2, next: '2026-04-15' } });
  saveLastBuild(contentDir, desk.settings.out!, desk.opened.content, '2026-03-01');
  const last = readLastBuild(contentDir, desk.settings.out!)!;
  expect([last.day, last.dueDay]).toEqual(['2026-03-01', '2026-04-15']);
  const days = ['2026-02-28', '2026-03-01', '2026-04-14', '2026-04-15'];
  expect(days.map((day) => isNothingDue(last, day))).toEqual([false, true, true, false]);
  saveLastBuild(contentDir, desk.settings.out!, desk.opened.content, '2026-02-28');
  expect(await sinceLastBuild(desk)).toMatchObject({ added: 0, changed: 0, gone: 0, due: 1 });
  const { articles, counts } = listArticles(desk, { from: 0, count: 9, filter: 'held back' });
  expect(articles.map(({ id, heldUntil }) => [id, heldUntil])).toEqual([
    ['later', '2099-01-02'],
    ['issue', '2026-04-15'],
  ]);
  expect(counts).toMatchObject({ all: 4, drafts: 1, 'held back': 2 });
  expect(showArticle(desk, { id: 'issue' })?.heldUntil).toBe('2026-04-15');
  expect(showArticle(desk, { id: 'letter' })?.heldUntil).toBeUndefined();
  expect(showArticle(desk, { id: 'draft' })?.heldUntil).toBeUndefined();
});

test('Today shows the newest articles and those edited last, with their beginnings and pictures, and the last publication', async () => {
  const photo = 'image: { src: images/quay.png, alt: A quay }\n';
  const { desk, contentDir, idle } = quietDesk({
    'articles/1961/letter.md': article(photo, `${'A word '.repeat(40)}end.`, {
      title: 'Letter',
      date: '1961-02',
    }),
    'articles/reply.md': article('draft: true\nstandfirst: In short.\n', 'A reply.', {
      title: 'Reply',
      date: '1963-05-02',
    }),
    'articles/third.md': article('', 'The third.', { title: 'Third', date: '1962' }),
    'articles/undated.md': article('', 'Some day.', { title: 'Undated', date: 'XXXX' }),
    'entities/ada.yaml': entity('Ada Bell', 'person'),
  });
  const edit = (file: string, year: number) =>
    utimesSync(join(contentDir, file), new Date(year, 0), new Date(year, 0));
  edit('articles/1961/letter.md', 2021);
  edit('articles/third.md', 2020);
  edit('articles/undated.md', 2019);
  edit('articles/reply.md', 2018);
  const glance = await glanceAtArchive(desk);
  expect(glance).toMatchObject({ articles: 4, entities: 1, span: { from: '1961', to: '1963' } });
  expect(glance.release).toBeUndefined();
  expect(glance.newest.map(({ id }) => id)).toEqual(['reply', 'third', 'letter']);
  expect(glance.newest[0]).toMatchObject({ line: 'In short.', isDraft: true });
  expect(glance.edited.map(({ id }) => id)).toEqual(['letter', 'third', 'undated']);
  const [letter] = glance.edited;
  expect(letter).toMatchObject({ picture: 'articles/1961/images/quay.png', alt: 'A quay' });
  expect(letter!.line.length).toBeLessThan(165);
  expect(letter!.line).toMatch(/(?:A|word) …$/);
  // What is edited now comes first, before its file is looked at again.
  writeFileSync(join(contentDir, 'articles/undated.md'), article('', 'Another day.', { date: 'XXXX' }));
  await rereadChanged(desk);
  await idle();
  expect((await glanceAtArchive(desk)).edited[0]!.id).toBe('undated');
});

test('Today says what was published last', async () => {
  const { desk } = quietDesk({
    'articles/letter.md': article('', 'A letter.'),
    'releases.yaml': `releases:\n  - day: 2026-02-01\n    program: 0.2.0\n    added: { count: 1, articles: [letter] }\n    digest: ${'ab'.repeat(32)}\n`,
  });
  expect((await glanceAtArchive(desk)).release).toEqual({ day: '2026-02-01', what: '1 article added.' });
});
