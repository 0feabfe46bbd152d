import { expect, test } from 'vitest';
import { entityListRoute } from '../../../../../src/views/pages/entity.ts';
import { onThisDayRoute } from '../../../../../src/views/pages/on-this-day.ts';
import { periodRoute } from '../../../../../src/views/pages/period.ts';
import type { Route } from '../../../../../src/shared/base/route.ts';
import { build, manyArticles, type TestArchive } from '../../../../support/views.ts';

// Everything here is fiction.
const ofOneDay = (count: number) =>
  build(
    manyArticles(
      count,
      Array.from({ length: count }, () => '2018-06-19'),
    ),
  );

/** Counts how often the data of any article is read while all pages of a kind are made. */
function readsOf<Props, View>({ archive, urls }: TestArchive, { paths, view }: Route<Props, View>): number {
  let reads = 0;
  for (const article of archive.articles) {
    const { data } = article;
    Object.defineProperty(article, 'data', { get: () => ((reads += 1), data), configurable: true });
  }
  for (const { props } of paths(archive, urls)) view(archive, urls, props);
  return reads;
}

test('the work for all pages of a list grows with the number of articles, not with its square', async () => {
  const some = await ofOneDay(250);
  const twice = await ofOneDay(500);
  const growth = <Props, View>(route: Route<Props, View>) => readsOf(twice, route) / readsOf(some, route);
  expect(growth(periodRoute)).toBeLessThan(2.1);
  expect(growth(onThisDayRoute)).toBeLessThan(2.1);
  expect(growth(entityListRoute)).toBeLessThan(2.1);
});
