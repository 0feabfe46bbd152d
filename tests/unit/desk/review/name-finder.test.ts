import { expect, test } from 'vitest';
import type { DeskEvent } from '../../../../src/desk/api/events.ts';
import { decideName } from '../../../../src/desk/server/names/decide-name.ts';
import { listNames } from '../../../../src/desk/server/names/list-names.ts';
import { searchProgress } from '../../../../src/desk/server/review/name-finder.ts';
import { article } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';

// All people are fiction.

const isSearched = (event: DeskEvent) =>
  event.type === 'finding' && event.done === event.of && event.done > 0;

test('an article counts once while it is searched, also if it is searched again, or for two reasons', () => {
  const isSearched = (article: string) => article === 'a' || article === 'b';
  expect(searchProgress(2, ['b', 'c', 'd', 'b', 'c'], isSearched)).toEqual({ done: 1, of: 4 });
  expect(searchProgress(2, [], isSearched)).toEqual({ done: 2, of: 2 });
});

test('the page learns that pending names have changed, although there are as many as before', async () => {
  const { desk, events, until } = quietDesk({
    'articles/letter.md': article('', 'Ben Wick wrote to the harbor.'),
    'articles/tower.md': article('', 'Ben Wick climbed the tower with Cora Hale.'),
  });
  await until(isSearched);
  const list = () => listNames(desk, { from: 0, count: 10 }).names;
  const name = list().find(({ words }) => words === 'Ben Wick')!;
  expect(name.record).toBeUndefined();
  const said = events.length;
  await decideName(desk, {
    key: name.key,
    decision: { type: 'new', kind: 'person', name: 'Benjamin Wick' },
    articles: ['tower'],
  });
  await expect
    .poll(() => list().find(({ words }) => words === 'Ben Wick')?.record?.name)
    .toBe('Benjamin Wick');
  await expect.poll(() => events.slice(said).some(isSearched)).toBe(true);
  const [before, after] = [events.slice(0, said), events].map((some) => some.findLast(isSearched));
  expect(after).toMatchObject({ names: 2, done: 2, of: 2 });
  expect(before).toMatchObject({ names: 2, done: 2, of: 2 });
  expect(after).not.toEqual(before);
});
