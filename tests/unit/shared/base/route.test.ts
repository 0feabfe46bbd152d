import { describe, expect, test } from 'vitest';
import type { Route } from '../../../../src/shared/base/route.ts';
import { hostileContent } from '../../../support/hostile.ts';
import { build, type TestArchive, manyArticles } from '../../../support/views.ts';

type AnyRoute = Route<unknown, unknown>;

const modules = import.meta.glob<Record<string, unknown>>('../../../../src/views/**/*.ts', { eager: true });

const routes = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .filter((entry): entry is [string, AnyRoute] => entry[0].endsWith('Route') && typeof entry[1] === 'object');

/** Returns the paths of parts that JSON cannot represent, such as a function, a Map or a Date. */
function notPlain(value: unknown, path = ''): string[] {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return [];
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) return [path];
  return Object.entries(value as object).flatMap(([key, child]) => notPlain(child, `${path}.${key}`));
}

let archives: Promise<TestArchive[]> | undefined;
const opened = () =>
  (archives ??= Promise.all([
    build(hostileContent()),
    build(manyArticles(60, ['1987-03-02', '1987-03-03', '1988'])),
  ]));

describe('every route', () => {
  test('is found', () => {
    expect(routes.map(([name]) => name)).toContain('articleRoute');
    expect(routes.length).toBeGreaterThan(15);
  });

  test.each(routes)('%s has views of plain data', async (_, route) => {
    for (const { archive, urls } of await opened()) {
      for (const { props } of route.paths(archive, urls)) {
        expect(notPlain(route.view(archive, urls, props))).toEqual([]);
      }
    }
  });
});

test('detects values that are not plain data', () => {
  expect(notPlain({ a: [{ b: () => 1 }], c: new Map(), d: { e: 'text' } })).toEqual(['.a.0.b', '.c']);
});
