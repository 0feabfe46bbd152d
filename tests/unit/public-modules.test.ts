import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sourceImports } from '../support/suite/source-imports.ts';
import { publicModules, roomOf } from './public-modules.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** All imports of a module of ours by another, without the questions of Vite. */
const arrows = sourceImports()
  .filter(({ own }) => own)
  .map(({ file, target }) => ({ file, target: target.replace(/\?.*/, '') }))
  .filter(({ target }) => /\.(tsx?|astro|mjs)$/.test(target) && !target.startsWith('../'));

const between = arrows.filter(({ file, target }) => roomOf(file) !== roomOf(target));

/** The listed modules, as paths within `src`. */
const listed = new Set(
  Object.entries(publicModules).flatMap(([room, modules]) =>
    modules.map((module) => (room === 'presentation' ? module : `${room}/${module}`)),
  ),
);

test('rooms import only the public modules of other rooms', () => {
  expect(between.length).toBeGreaterThan(1000);
  expect(
    between
      .filter(({ target }) => !listed.has(target))
      .map(
        ({ file, target }) => `${file} imports ${target}, which tests/unit/public-modules.ts does not list`,
      ),
  ).toEqual([]);
});

test('every public module is imported by another room', () => {
  const used = new Set(between.map(({ target }) => target));
  expect([...listed].filter((module) => !used.has(module))).toEqual([]);
});

test('the list of public modules is in order, without repeats', () => {
  for (const modules of Object.values(publicModules))
    expect(modules).toEqual([...new Set(modules)].toSorted());
});

test('no module only passes on what others export', () => {
  const modules = new Set(arrows.flatMap(({ file, target }) => [file, target]));
  const empty = [...modules].filter((module) => {
    const own = readFileSync(`${src}${module}`, 'utf8')
      .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
      .replace(/^(?:import|export)\b[^;'"]*?\bfrom '[^']+';$/gm, '');
    return own.trim() === '';
  });
  expect(modules.size).toBeGreaterThan(1000);
  expect(empty).toEqual([]);
});

// What each of these rooms needs, directly or through another, besides Node and packages. Nobody has to read
// more than this to understand it, test it or use it.
const alone: Readonly<Record<string, readonly string[]>> = {
  recognition: ['archive', 'schema', 'text'],
  markdown: ['archive', 'schema', 'text'],
  search: ['archive', 'schema', 'shared', 'text'],
  withhold: [
    'archive',
    'authority',
    'files',
    'markdown',
    'recognition',
    'schema',
    'search',
    'shared',
    'text',
  ],
  ingest: ['archive', 'authority', 'files', 'markdown', 'schema', 'search', 'text', 'withhold'],
};

test.each(Object.entries(alone))('the room %s can be understood without any room above it', (room, rooms) => {
  const targets = Map.groupBy(arrows, ({ file }) => file);
  const reached = new Set([...targets.keys()].filter((file) => roomOf(file) === room));
  for (const file of reached) for (const { target } of targets.get(file) ?? []) reached.add(target);
  expect(reached.size).toBeGreaterThan(10);
  expect([...new Set([...reached].map(roomOf))].filter((one) => one !== room).toSorted()).toEqual(rooms);
});
