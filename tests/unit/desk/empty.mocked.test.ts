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

test('a list in which nothing matches is not taken for an empty archive', async () => {
  const { ArticleList } = await import('../../../src/desk/page/articles/article-list.tsx');
  const counts = { ...Object.fromEntries(articleFilters.map((one) => [one, 0])), all: 3 };
  await show(ArticleList, {}, { 'articles/list': { total: 0, articles: [], counts } });
  expect(root.querySelector('.empty-note')).toBeNull();
});
