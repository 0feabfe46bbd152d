import { afterEach, expect, test } from 'vitest';
import type { ArchiveGlance, TodaySummary } from '../../../src/desk/api/today.ts';
import { showScreens } from '../../support/browsing/shown-screen.ts';

const { show, textsOf, clear, root } = showScreens('today/');
afterEach(clear);

const today = async () => (await import('../../../src/desk/page/today/today-screen.tsx')).TodayScreen;

const summary: TodaySummary = {
  articles: 0,
  hasSettings: true,
  errors: 0,
  warnings: 0,
  drafts: 0,
  held: null,
  names: 0,
  namesOnce: 0,
  mentions: { decided: 0, waiting: 0 },
  reviewed: 0,
  undecided: 0,
  nothingProposed: 0,
  withoutTopics: 0,
  duplicates: null,
  topicDuplicates: null,
  versions: null,
  due: 0,
};
const glance: ArchiveGlance = { title: 'The Courier', articles: 0, entities: 0, newest: [], edited: [] };
const letter = { id: 'letter', title: 'A letter', date: '1961', language: 'en', line: 'It came.' };

test('an empty archive shows the five steps of the first day, and the next one in a sentence', async () => {
  await show(await today(), {}, { 'today/summary': summary, 'today/archive': glance });
  expect(textsOf('.desk-steps li')).toHaveLength(5);
  expect(textsOf('.desk-steps .done')).toEqual(['Begin the archive: its title, address and language done']);
  expect(textsOf('.today-next')[0]).toMatch(/^Next: bring in your first articles/);
  expect(root.querySelector('.today-articles')).toBeNull();
  expect(textsOf('h2')).not.toContain('Progress');
  clear();
  const some = { ...summary, articles: 4, undecided: 3, nothingProposed: 1 };
  await show(await today(), {}, { 'today/summary': some, 'today/archive': { ...glance, articles: 4 } });
  expect(textsOf('h2')).toContain('Progress');
  expect(root.textContent).toContain(
    'Names decided in 0 of 3 articles; in 1 other article, no name is proposed',
  );
});

test('an archive that was published shows its articles and the last publication, and no first day', async () => {
  await show(
    await today(),
    {},
    {
      'today/summary': {
        ...summary,
        articles: 3,
        errors: 1,
        names: 7,
        mentions: { decided: 0, waiting: 1234 },
      },
      'today/since-build': { added: 1, changed: 1, gone: 0, due: 0, examples: [] },
      'today/archive': {
        ...glance,
        articles: 3,
        entities: 2,
        span: { from: '1961', to: '1963' },
        newest: [{ ...letter, isDraft: false, picture: 'articles/quay.png', alt: 'A quay' }],
        edited: [{ ...letter, id: 'reply', title: 'A reply', isDraft: true }],
        release: { day: '2026-02-01', what: '1 article added.' },
      },
    },
  );
  expect(root.querySelector('.desk-steps')).toBeNull();
  expect(textsOf('.today-what')).toEqual([
    'The Courier: 3 articles, from 1961 to 1963; 2 names with a record.',
  ]);
  expect(textsOf('.today-next')[0]).toMatch(/^Next: fix the errors, because/);
  expect(textsOf('.today-tasks li')[1]).toContain('1,234 times');
  expect(root.querySelector('.today-articles img')!.getAttribute('src')).toBe(
    '/desk/picture/articles/quay.png',
  );
  expect(root.querySelector('#today-edited + ul a')!.getAttribute('href')).toBe('/desk/write/reply/');
  expect(textsOf('.today-now .work-note')[0]).toMatch(/^1 February 2026: 1 article added\. 2 files/);
});

test('while the archive is read, the screen has its heading and says so', async () => {
  await show(await today(), {});
  expect(textsOf('h1')).toEqual(['Today']);
  expect(textsOf('[role="status"]')).toEqual(['Reading the archive …']);
});
