import { expect, test } from 'vitest';
import type { ArticleFilter } from '../../../../src/desk/api/article-filters.ts';
import { listArticles } from '../../../../src/desk/server/articles/list-articles.ts';
import { showArticle } from '../../../../src/desk/server/articles/show-article.ts';
import { article } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';

// All of it is fiction.
const files = {
  'topics/boats.yaml': 'label: Boats\n',
  'articles/ferry.md': article('', 'The ferry sailed.', { title: 'The last Ferry', topics: '[boats]' }),
  'articles/lamp.md': article('draft: true\nembargo: 2030-01-01\n', 'A lamp.', { title: 'The lamp' }),
  'articles/quay.md': article('embargo: 2026-05-01\n', 'A quay.', { title: 'The quay' }),
  'articles/mill.md': article('withdrawn: { date: 2026-01-01, reason: A mistake. }\n', 'A mill.'),
  'articles/gate.md': article('', 'A gate.', { title: 'The gate', entities: '[nobody]', topics: '[boats]' }),
};

test('articles are listed by what is undone in them, with how many there are of each', () => {
  const { desk } = quietDesk(files);
  const idsOf = (filter: ArticleFilter, find?: string) =>
    listArticles(desk, { from: 0, count: 50, filter, ...(find !== undefined && { find }) })
      .articles.map(({ id }) => id)
      .toSorted();
  expect(idsOf('all')).toEqual(['ferry', 'gate', 'lamp', 'mill', 'quay']);
  expect(idsOf('drafts')).toEqual(['lamp']);
  // A draft is held back anyway.
  expect(idsOf('held back')).toEqual(['quay']);
  // Nobody looks for the topics of one that is withdrawn.
  expect(idsOf('no topics')).toEqual(['lamp', 'quay']);
  expect(idsOf('problems')).toEqual(['gate']);
  expect(idsOf('all', ' FERRY ')).toEqual(['ferry']);
  expect(idsOf('no topics', 'the')).toEqual(['lamp', 'quay']);
  expect(listArticles(desk, { from: 0, count: 50, filter: 'drafts' }).counts).toMatchObject({
    all: 5,
    drafts: 1,
    'held back': 1,
    'no topics': 2,
    problems: 1,
  });
});

test('a list comes in parts, and says of each article what is known of it', () => {
  const { desk } = quietDesk(files);
  const part = (from: number, count: number) => listArticles(desk, { from, count, filter: 'all' });
  const all = part(0, 50).articles.map(({ id }) => id);
  expect(part(1, 2).articles.map(({ id }) => id)).toEqual(all.slice(1, 3));
  expect(part(1, 2).total).toBe(5);
  const of = (id: string) => part(0, 50).articles.find((one) => one.id === id);
  expect(of('lamp')).toMatchObject({ title: 'The lamp', isDraft: true, isReviewed: false, problems: 0 });
  expect(of('lamp')).not.toHaveProperty('heldUntil');
  expect(of('quay')).toMatchObject({ isDraft: false, heldUntil: '2026-05-01' });
  expect(of('gate')).toMatchObject({ problems: 1 });
});

test('a list says how many names wait in an article', () => {
  const text = 'Mayor Ada Lumen spoke. Then Ada Lumen left.';
  const { desk } = quietDesk({ 'articles/speech.md': article('', text), 'articles/mill.md': article('') });
  const { articles } = listArticles(desk, { from: 0, count: 9, filter: 'all' });
  expect(articles.map(({ id, names }) => [id, names]).toSorted()).toEqual([
    ['mill', 0],
    ['speech', 1],
  ]);
});

test('there is nothing to show of an id that no article has', () => {
  const { desk } = quietDesk(files);
  expect(showArticle(desk, { id: 'ferry' })).toMatchObject({ title: 'The last Ferry' });
  expect(showArticle(desk, { id: 'gull' })).toBeNull();
});
