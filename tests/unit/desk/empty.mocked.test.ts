import { afterEach, expect, test } from 'vitest';
import { articleFilters } from '../../../src/desk/api/article-filters.ts';
import { showScreens } from '../../support/browsing/shown-screen.ts';

const { show, textsOf, clear, root } = showScreens('articles/');
afterEach(clear);

const ways = () =>
  [...root.querySelectorAll('.empty-note a')].map((way) => way.getAttribute('href')?.replace('/desk/', ''));

test('an empty archive says on each screen what will be there, and gives the way', async () => {
  const { ArticleList } = await import('../../../src/desk/page/articles/article-list.tsx');
  const { NamesScreen } = await import('../../../src/desk/page/names/names-screen.tsx');
  const { RecordList } = await import('../../../src/desk/page/records/record-list.tsx');
  const counts = Object.fromEntries(articleFilters.map((one) => [one, 0]));
  await show(ArticleList, {}, { 'articles/list': { total: 0, articles: [], counts } });
  expect(textsOf('.empty-note p')[0]).toContain('There are no articles yet.');
  expect(ways()).toEqual(['import/', 'write/']);
  clear();
  await show(NamesScreen, {}, { 'names/list': { names: [], total: 0, once: 0, withoutRules: [] } });
  expect(textsOf('.empty-note p')[0]).toContain('will be listed here');
  expect(ways()).toEqual(['import/']);
  clear();
  await show(RecordList, {}, { 'records/list': { rows: [], total: 0, kinds: {} } });
  expect(textsOf('.empty-note p')[0]).toContain('There are no records yet.');
  expect(ways()).toEqual(['names/', 'records/new/entity/']);
});

test('names say in which languages none is selected yet, and when that is looked at again', async () => {
  const { NamesScreen } = await import('../../../src/desk/page/names/names-screen.tsx');
  const list = { names: [], total: 0, once: 0, withoutRules: [] };
  await show(
    NamesScreen,
    {},
    { 'names/list': { ...list, untried: { languages: ['de', 'fa'], articles: 12 } } },
  );
  expect(root.textContent).toContain('In German and Persian, new names are not selected for you yet');
  expect(root.textContent).toContain('looked at again after 12 more articles.');
  clear();
  await show(NamesScreen, {}, { 'names/list': list });
  expect(root.textContent).not.toContain('not selected for you yet');
});

test('a list in which nothing matches is not taken for an empty archive', async () => {
  const { ArticleList } = await import('../../../src/desk/page/articles/article-list.tsx');
  const counts = { ...Object.fromEntries(articleFilters.map((one) => [one, 0])), all: 3 };
  await show(ArticleList, {}, { 'articles/list': { total: 0, articles: [], counts } });
  expect(root.querySelector('.empty-note')).toBeNull();
});

test('what is wrong in a text leads to the text, and what is wrong in a field to the fields', async () => {
  const { ProblemsScreen } = await import('../../../src/desk/page/problems/problems-screen.tsx');
  const place = { file: 'content/articles/lamp.md', line: 9, message: 'It is wrong.' };
  const target = { type: 'article', id: 'lamp' };
  const cause = { key: 'error x', severity: 'error', text: 'It is wrong.', advice: 'Mend it.', count: 2 };
  const places = [
    { ...place, target },
    { ...place, field: 'entities[0]', target },
  ];
  await show(
    ProblemsScreen,
    {},
    {
      'problems/list': { errors: 2, warnings: 0, files: 1, causes: [{ ...cause, places }] },
    },
  );
  expect([...root.querySelectorAll('main a, a')].map((link) => link.getAttribute('href'))).toEqual([
    '/desk/write/lamp/',
    '/desk/articles/lamp/',
  ]);
});

test('publishing begins with an archive, and says which articles stay out', async () => {
  const { PublishScreen } = await import('../../../src/desk/page/publish/publish-screen.tsx');
  const rest = { 'publish/places': { places: [] }, 'publish/history': { releases: [], due: [] } };
  const note = async (summary: object) => {
    clear();
    await show(PublishScreen, {}, { ...rest, 'today/summary': { hasSettings: true, ...summary } });
    return textsOf('h1 + .work-note');
  };
  expect(await note({ hasSettings: false, articles: 0, drafts: 0 })).toEqual([
    'Here the archive is built, looked at and sent to its host. There is none yet.Begin an archive',
  ]);
  expect(ways()).toEqual(['today/']);
  expect(textsOf('button')).toEqual([]);
  expect(await note({ articles: 0, drafts: 0 })).toEqual([
    'There are no articles yet, so the site would be empty. Import what you have',
  ]);
  expect(await note({ articles: 4, drafts: 4 })).toEqual([
    'All articles are drafts, which stay out: the site would have none. See the drafts',
  ]);
  expect(await note({ articles: 4, drafts: 1 })).toEqual(['1 draft of 4 articles stays out. See the drafts']);
  expect(await note({ articles: 4, drafts: 0 })).toEqual([]);
});
