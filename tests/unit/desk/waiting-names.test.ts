import { expect, test } from 'vitest';
import { WaitingNames } from '../../../src/desk/server/review/waiting-names.ts';
import type { Proposal } from '../../../src/recognition/proposals/propose-names.ts';

function proposal(words: string, more: Partial<Proposal> = {}): Proposal {
  return {
    words,
    kind: 'person',
    ticked: false,
    at: [[1, 0, words.length]],
    why: 'Looks like a name.',
    ...more,
  };
}
const listed = (waiting: WaitingNames, from = 0, count = 50) =>
  waiting.page(from, count).names.map(({ words, articles }) => `${words} ${articles.size}`);

test('names are listed by the number of their articles, then by evidence', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Ada Vale'), proposal('Oldport')]);
  waiting.set('b', [proposal('Ada Vale'), proposal('Ben Wick'), proposal('Cora Hale', { ticked: true })]);
  expect(listed(waiting)).toEqual(['Ada Vale 2', 'Cora Hale 1', 'Ben Wick 1', 'Oldport 1']);
  expect(listed(waiting, 1, 2)).toEqual(['Cora Hale 1', 'Ben Wick 1']);
  expect(waiting.page(1, 2).total).toBe(4);
});

test('the same words are pending separately for each record and each full name that they abbreviate', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Vale', { fullName: 'Ada Vale' })]);
  waiting.set('b', [proposal('Vale', { fullName: 'Ada Vale' })]);
  waiting.set('c', [proposal('Vale', { fullName: 'Tom Vale' }), proposal('VALE')]);
  expect(listed(waiting)).toEqual(['Vale 2', 'VALE 1', 'Vale 1']);
});

test('the kind is that of most articles', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Oldport')]);
  waiting.set('b', [proposal('Oldport', { kind: 'place' })]);
  waiting.set('c', [proposal('Oldport', { kind: 'place' })]);
  expect(waiting.page(0, 1).names[0]).toMatchObject({ words: 'Oldport', kind: 'place' });
});

test('of kinds in equally many articles, that of the first article counts', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Oldport')]);
  waiting.set('b', [proposal('Oldport', { kind: 'place' })]);
  expect(waiting.page(0, 1).names[0]).toMatchObject({ kind: 'person' });
});

test('a name that was decided in some articles is still pending in the others', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Ada Vale')]);
  waiting.set('b', [proposal('Ada Vale')]);
  const { key } = waiting.page(0, 1).names[0]!;
  waiting.remove(key, ['a']);
  expect(listed(waiting)).toEqual(['Ada Vale 1']);
  waiting.delete('b');
  expect(listed(waiting)).toEqual([]);
  expect(waiting.size).toBe(0);
  expect(waiting.find(key)).toBeUndefined();
});

test('a filter counts only the names that it shows', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Ada Vale'), proposal('Oldport', { kind: 'place' }), proposal('Ben Wick')]);
  const page = waiting.page(1, 5, ({ kind }) => kind === 'person');
  expect(page.total).toBe(2);
  expect(page.names.map(({ words }) => words)).toEqual(['Ben Wick']);
});

test('the version increases with each change, so that the page learns of it', () => {
  const waiting = new WaitingNames();
  const versions = [
    () => waiting.set('a', [proposal('Ada Vale')]),
    () => waiting.set('a', [proposal('Ada Vale', { kind: 'place' })]),
    () => waiting.remove(waiting.page(0, 1).names[0]!.key, ['a']),
    () => waiting.delete('a'),
  ].map((change) => {
    change();
    return waiting.version;
  });
  expect(waiting.size).toBe(0);
  expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
});
