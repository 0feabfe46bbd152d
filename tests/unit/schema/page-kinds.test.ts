import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { isReservedPath } from '../../../src/archive/checks/check-redirects.ts';
import { idFault } from '../../../src/schema/id-fault.ts';
import { reservedFiles, reservedFolders } from '../../../src/schema/reserved-paths.ts';
import { fileRoutes, type PageKindRow, pageKinds } from '../../../src/schema/page-kinds.ts';
import { pagePaths } from '../../../src/schema/page-paths.ts';
import { kindsOfPage } from '../../browser/kinds-of-page.ts';

const files = readdirSync(fileURLToPath(new URL('../../../src/pages/', import.meta.url)), {
  recursive: true,
  encoding: 'utf8',
}).map((file) => file.replaceAll('\\', '/'));
const rows = Object.entries<PageKindRow>(pageKinds);

test('the table of page kinds and the pages in src/pages match', () => {
  const pages = files.filter((file) => file.endsWith('.astro')).map((file) => file.replace(/\.astro$/, ''));
  expect(pages.length).toBeGreaterThan(20);
  expect(rows.flatMap(([, { routes }]) => routes).toSorted()).toEqual(pages.toSorted());
});

test('the table of data files and the routes in src/pages match', () => {
  const others = files.filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/, ''));
  expect(others.length).toBeGreaterThan(5);
  expect([...fileRoutes].toSorted()).toEqual(others.toSorted());
});

// Arguments that fill every part of the address of a kind.
const examples: Readonly<Record<string, readonly unknown[]>> = {
  article: ['a'],
  revision: ['a', '0123456789'],
  date: ['2018-06-19', 2],
  dayIndex: ['2018-06-19'],
  kind: ['person'],
  topic: ['a', '2018-06', 2],
  series: ['a', 2],
  paper: ['a', '1855'],
  issue: ['a', '1855-09-22-evening'],
  entity: ['a', '2018-06', 2],
  letter: [undefined, 'n', 2],
  pair: ['a', 'b', 2],
  connections: ['a', 2],
  changes: [2],
  timeline: ['2018-06'],
  onThisDay: ['06-19', 2],
  undated: [2],
  corrections: ['2019', 2],
  page: ['about'],
  redirect: ['old/place'],
};

test.each(rows)('the address of a %s page matches one of its routes', (kind, { routes }) => {
  const path = pagePaths[kind as keyof typeof pagePaths] as (...args: readonly unknown[]) => string;
  const address = path(...(examples[kind] ?? []));
  const place = address.replace(/\/$|\.html$/, '');
  expect(routes.some((route) => patternOf(route).test(place))).toBe(true);
});

function patternOf(route: string): RegExp {
  const source = route
    .replace(/(^|\/)index$/, '')
    .replace(/(?<=\/)\[\.\.\.\w+\]/, '.*')
    .replace(/\/\.\*$/, '(?:/.+)?')
    .replace(/\[\.\.\.\w+\]/, '.+')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

// Pages of these kinds consist of parts that other kinds have as well, or have no address of their own.
const uncheckedKinds = ['letter', 'connections', 'notFound'];

test('every other kind has a page among those that the browser tests check', () => {
  const checked = Object.values(kindsOfPage).map((path) => path.replace(/^\/|\/?(?:[?#].*)?$/g, ''));
  const missing = rows.filter(
    ([, { routes }]) => !routes.some((route) => checked.some((path) => patternOf(route).test(path))),
  );
  expect(missing.map(([kind]) => kind).filter((kind) => !uncheckedKinds.includes(kind))).toEqual([]);
});

test('pages and former paths can’t use the archive’s own paths', () => {
  expect([...reservedFolders].toSorted()).toEqual([
    '.well-known',
    '_astro',
    'a',
    'check',
    'compare',
    'corrections',
    'data',
    'dates',
    'dossier',
    'entities',
    'events',
    'fonts',
    'issues',
    'laws',
    'map',
    'network',
    'on-this-day',
    'organizations',
    'pagefind',
    'people',
    'places',
    'products',
    'projects',
    'reading-list',
    'search',
    'series',
    'theme',
    'timeline',
    'topics',
    'undated',
    'works',
  ]);
  expect([...reservedFiles]).toEqual(expect.arrayContaining(['opensearch.xml', 'feed.json', 'share.png']));
  expect(['2018/06', 'sitemap-1.xml', 'letters'].map(isReservedPath)).toEqual([true, true, false]);
});

test.each(['with', 'page', 'index', 'changes'])('the id "%s" is reserved', (word) => {
  expect(idFault(word)).toMatch(/reserved/);
});
