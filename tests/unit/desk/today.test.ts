import { join } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { ArticleFilter } from '../../../src/desk/api/articles.ts';
import { decideArticle } from '../../../src/desk/server/articles/decide-article.ts';
import { listArticles } from '../../../src/desk/server/articles/list-articles.ts';
import { showArticle } from '../../../src/desk/server/articles/show-article.ts';
import { sinceLastBuild, summarizeToday } from '../../../src/desk/server/today/summarize-today.ts';
import { rereadChanged } from '../../../src/desk/server/content/reread-changed.ts';
import { saveLastBuild } from '../../../src/site/open/last-build.ts';
import { article, entity } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// The survey of the whole archive is a separate process, which starts slowly on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// All of it is fiction.

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
  expect(await sinceLastBuild(desk)).toEqual({ added: 0, changed: 0, gone: 0, examples: [] });
  writeFileSync(join(contentDir, 'articles/reply.md'), article('', 'Another reply.'));
  writeFileSync(join(contentDir, 'articles/third.md'), article('', 'A third one.'));
  expect(await rereadChanged(desk)).toBe(2);
  expect(await sinceLastBuild(desk)).toMatchObject({ added: 1, changed: 1, gone: 0 });
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

  decideArticle(desk, { id: 'notice', decisions: [{ type: 'reviewed', isReviewed: true }] });
  await desk.changes.settled();
  expect(readFileSync(join(contentDir, 'review/notice.yaml'), 'utf8')).toBe('reviewed: true\n');
  await expect
    .poll(() => summarizeToday(desk))
    .toMatchObject({ reviewed: 2, undecided: 1, nothingProposed: 0 });
});
