import { expect, test } from 'vitest';
import { WaitingNames } from '../../../../src/desk/server/review/waiting-names.ts';
import type { Proposal } from '../../../../src/recognition/proposals/propose-names.ts';
import { nameKey } from '../../../../src/text/tokens.ts';

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

test('the same words are one name, with a reading for each record and each full name that they abbreviate', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Vale', { fullName: 'Ada Vale' })]);
  waiting.set('b', [proposal('Vale', { fullName: 'Ada Vale' })]);
  waiting.set('c', [proposal('Vale', { fullName: 'Tom Vale' }), proposal('VALE')]);
  waiting.set('d', [proposal('Vale')]);
  expect(listed(waiting)).toEqual(['Vale 4', 'VALE 1']);
  expect(waiting.page(0, 1).names[0]!.readings).toEqual([
    { entity: undefined, fullName: 'Ada Vale', kind: 'person', articles: ['a', 'b'] },
    { entity: undefined, fullName: 'Tom Vale', kind: 'person', articles: ['c'] },
    { entity: undefined, fullName: undefined, kind: 'person', articles: ['d'] },
  ]);
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
    // It changes nothing.
    () => waiting.remove('Ada Vale', ['a']),
  ].map((change) => {
    change();
    return waiting.version;
  });
  expect(waiting.size).toBe(0);
  expect(versions).toEqual([1, 2, 3, 4, 4]);
});

test('variants of a name are found while both are pending, and acronyms by initials', () => {
  const waiting = new WaitingNames();
  const office = { kind: 'organization' } as const;
  waiting.set('a', [proposal('Department of Fisheries', office), proposal('Harbour Fund', office)]);
  waiting.set('b', [proposal('the U.S. Fisheries Department', office)]);
  const variants = () =>
    waiting.variantsOf(waiting.find('Department of Fisheries')!).map(({ words }) => words);
  expect(variants()).toEqual(['the U.S. Fisheries Department']);
  expect(waiting.withInitials('hf').map(({ words }) => words)).toEqual(['Harbour Fund']);
  waiting.delete('b');
  expect(variants()).toEqual([]);
});

test('variants of a name are those of its kind in most articles, whichever was read first', () => {
  const waiting = new WaitingNames();
  const office = { kind: 'organization' } as const;
  waiting.set('a', [proposal('Department of Fisheries', office), proposal('Fisheries Department')]);
  const variants = () =>
    waiting.variantsOf(waiting.find('Department of Fisheries')!).map(({ words }) => words);
  expect(variants()).toEqual([]);
  waiting.set('b', [proposal('Fisheries Department', office)]);
  waiting.set('c', [proposal('Fisheries Department', office)]);
  expect(variants()).toEqual(['Fisheries Department']);
  waiting.delete('c');
  waiting.delete('b');
  expect(variants()).toEqual([]);
});

test('a name that was taken for a person, then for a body, and is gone is a variant of none', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Ada Vale'), proposal('A. Vale')]);
  const variants = () => waiting.variantsOf(waiting.find(nameKey('A. Vale'))!).map(({ words }) => words);
  expect(variants()).toEqual(['Ada Vale']);
  for (const id of ['b', 'c']) waiting.set(id, [proposal('Ada Vale', { kind: 'organization' })]);
  expect(variants()).toEqual([]);
  for (const id of ['b', 'c']) waiting.delete(id);
  waiting.remove('Ada Vale', ['a']);
  expect(variants()).toEqual([]);
});

test('short names of people tell none of them from another', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Ada Vale'), proposal('Vale', { fullName: 'Ada Vale' })]);
  waiting.set('b', [proposal('A. Vale'), proposal('Ada', { fullName: 'A. Vale' })]);
  expect(waiting.variantsOf(waiting.find(nameKey('A. Vale'))!).map(({ words }) => words)).toEqual([
    'Ada Vale',
  ]);
});

test('words that an article has twice are gone with it', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Vale'), proposal('Vale')], 2);
  waiting.delete('a');
  expect([waiting.size, waiting.mentions]).toEqual([0, { decided: 0, waiting: 0 }]);
});

test('a body is no variant of another that has an abbreviation of its own', () => {
  const waiting = new WaitingNames();
  const office = { kind: 'organization' } as const;
  waiting.set('a', [proposal('Response Team', office), proposal('U.S. Response Team', office)]);
  const variants = () => waiting.variantsOf(waiting.find('Response Team')!).map(({ words }) => words);
  expect(variants()).toEqual(['U.S. Response Team']);
  waiting.set('b', [proposal('RT', { ...office, fullName: 'Response Team' })]);
  expect(variants()).toEqual(['U.S. Response Team']);
  waiting.set('c', [proposal('USRT', { ...office, fullName: 'U.S. Response Team' })]);
  expect(variants()).toEqual([]);
  waiting.set('d', [proposal('RT', { ...office, fullName: 'U.S. Response Team' })]);
  expect(variants()).toEqual(['U.S. Response Team']);
  waiting.delete('b');
  waiting.remove('RT', ['d']);
  waiting.delete('c');
  expect(variants()).toEqual(['U.S. Response Team']);
});

test('an abbreviation that no article has any more tells no body from another', () => {
  const waiting = new WaitingNames();
  const office = { kind: 'organization' } as const;
  waiting.set('a', [proposal('Response Team', office), proposal('U.S. Response Team', office)]);
  waiting.set('b', [proposal('RT', { ...office, fullName: 'Response Team' })]);
  waiting.delete('b');
  waiting.set('c', [proposal('USRT', { ...office, fullName: 'U.S. Response Team' })]);
  const variants = waiting.variantsOf(waiting.find('Response Team')!).map(({ words }) => words);
  expect(variants).toEqual(['U.S. Response Team']);
});

test('the names for two minutes are those of which it is surest', () => {
  const waiting = new WaitingNames();
  const often = [1, 2, 3].map((block) => [block, 0, 7] as const);
  waiting.set('a', [
    proposal('Elm', { at: often }),
    proposal('Ada Vale', { ticked: true }),
    proposal('Oldport'),
  ]);
  waiting.set('b', [
    proposal('Elm', { at: often }),
    proposal('Ada Vale'),
    proposal('Ben Wick', { ticked: true }),
  ]);
  expect(waiting.weightiest(2).names.map(({ words }) => words)).toEqual(['Ada Vale', 'Elm']);
});

test('names of one article are counted apart, and mentions by whether they are decided', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Ada Vale'), proposal('Oldport')], 3);
  waiting.set('b', [proposal('Ada Vale')]);
  expect([waiting.size, waiting.frequent, waiting.mentions]).toEqual([2, 1, { decided: 3, waiting: 3 }]);
  waiting.remove('Ada Vale', ['a', 'b']);
  waiting.set('a', [proposal('Oldport')], 4);
  waiting.delete('b', 1);
  expect([waiting.size, waiting.frequent, waiting.mentions]).toEqual([1, 0, { decided: 5, waiting: 1 }]);
});

test('the names whose decision settles most stand most often where they wait, in several articles first', () => {
  const waiting = new WaitingNames();
  const often = [1, 2, 3, 4, 5].map((block) => [block, 0, 7] as const);
  waiting.set('a', [
    proposal('Ada Vale'),
    proposal('Oldport', { at: often }),
    proposal('Elm', { at: often }),
  ]);
  waiting.set('b', [proposal('Ada Vale'), proposal('Ben Wick'), proposal('Elm')]);
  const { names, mentions } = waiting.weightiest(3);
  expect(names.map(({ words }) => words)).toEqual(['Elm', 'Ada Vale', 'Oldport']);
  expect(mentions).toBe(13);
  waiting.remove('Elm', ['a', 'b']);
  waiting.remove('Oldport', ['a']);
  expect(waiting.weightiest(2).names.map(({ words }) => words)).toEqual(['Ada Vale', 'Ben Wick']);
});

test('an article that is gone has no proposals, and is not counted', () => {
  const waiting = new WaitingNames();
  waiting.set('a', [proposal('Ada Vale')]);
  waiting.set('b', []);
  expect([waiting.articles, waiting.proposalsOf('a')?.length, waiting.proposalsOf('b')?.length]).toEqual([
    2, 1, 0,
  ]);
  waiting.delete('a');
  expect([waiting.articles, waiting.proposalsOf('a'), waiting.page(0, 1).total]).toEqual([1, undefined, 0]);
});
