import { expect, test } from 'vitest';
import { isPermanent, pageChanges } from '../../../src/site/build/compare-sites.ts';

test('the changes of a site are those of its pages; a list that disappears is not a broken promise', () => {
  const changes = pageChanges({
    added: ['articles/new/index.html', 'search/index/en/words/0.packed'],
    changed: ['index.html', 'feed.xml'],
    removed: ['articles/gone/index.html', '1923/05/index.html', '_astro/base.js'],
  });
  expect(changes).toEqual({
    added: ['/articles/new/'],
    changed: ['/'],
    gone: ['/1923/05/', '/articles/gone/'],
  });
  expect(changes.gone.filter(isPermanent)).toEqual(['/articles/gone/']);
});
