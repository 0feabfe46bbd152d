import { expect, test } from 'vitest';
import type { ContentValue } from '../../../../src/withhold/audit/content-values.ts';
import { HitJudge } from '../../../../src/withhold/audit/hit-judge.ts';
import { KnownWords } from '../../../../src/withhold/audit/known-words.ts';
import { LetterText } from '../../../../src/withhold/audit/letters/letter-text.ts';
import type { SearchTerm } from '../../../../src/withhold/audit/search-terms.ts';
import { TermSearch } from '../../../../src/withhold/audit/term-hits.ts';
import { ValueIndex } from '../../../../src/withhold/audit/value-index.ts';

// The names are fiction.
const term = (letters: string): SearchTerm => ({
  ...{ decision: '1', type: 'full', letters, breaks: new Set(), isJoined: true },
});
const zembrak = term('zembrak');
const search = new TermSearch([zembrak, term('quorla')]);
const value = (owner: string, text: string, isForOthers = false): ContentValue => ({
  ...{ owner, text, isForOthers },
});
const indexOf = (...values: readonly ContentValue[]) => new ValueIndex(values, search);
const letter = value('articles/letter', 'The sea took Zembrak home');

/** Returns how far values go on as a text does, as words. */
function coveragesOf(index: ValueIndex, text: string, isHidden = (_: string) => false) {
  const { letters } = new LetterText(text);
  return index
    .coverages(letters, zembrak, letters.indexOf('zembrak'), isHidden)
    .map(({ from, to, ...rest }) => ({ ...rest, text: letters.slice(from, to) }));
}

test('a term stands in texts, and in those of an owner or of some', () => {
  const index = indexOf(letter, value('entities/quo', 'Zembrak & Quo'), value('site', 'Nothing'));
  expect([index.has(zembrak), index.has(term('quorla'))]).toEqual([true, false]);
  const owners = ['articles/letter', 'entities/quo', 'site'];
  expect(owners.map((owner) => index.has(zembrak, owner))).toEqual([true, true, false]);
  expect(index.has(term('quorla'), 'articles/letter')).toBe(false);
  const isAmong = (...some: readonly string[]) =>
    index.hasAmong(zembrak, (owner: string) => some.includes(owner));
  expect([isAmong('site', 'entities/quo'), isAmong('site')]).toEqual([true, false]);
  expect(index.hasAmong(term('quorla'), () => true)).toBe(false);
});

test('values are read as lists of words, in which a given name needs no capital', () => {
  const given: SearchTerm = { ...term('tobias'), type: 'given', isJoined: false };
  const index = new ValueIndex([value('entities/boats', 'a tobias boat')], new TermSearch([given]));
  expect(index.has(given)).toBe(true);
});

test('a text is covered as far as a value has the same letters on both sides', () => {
  expect(coveragesOf(indexOf(letter), 'a sea took Zembrak hither')).toEqual([
    { text: 'seatookzembrakh', beginsValue: false, endsValue: false, owner: 'articles/letter' },
  ]);
  expect(coveragesOf(indexOf(value('a', 'took Zembrak')), 'It took Zembrak home')).toEqual([
    { text: 'tookzembrak', beginsValue: true, endsValue: true, owner: 'a' },
    { text: 'tookzembrak', beginsValue: true, endsValue: true, owner: 'a' },
  ]);
  expect(coveragesOf(indexOf(), 'Zembrak')).toEqual([]);
  expect(coveragesOf(indexOf(value('a', 'Quorla')), 'Zembrak')).toEqual([]);
});

test('the longest value counts, the first of as long ones, and the longest whole name beside it', () => {
  const index = indexOf(
    value('a', 'took Zembrak for ever'),
    value('b', 'took Zembrak home, and more than can be shown'),
    value('c', 'and took Zembrak home again'),
    value('d', 'Zembrak'),
    value('e', 'took Zembrak'),
    value('f', 'k Zembrak hom'),
  );
  const covered = coveragesOf(index, 'It took Zembrak home');
  expect(covered.map(({ owner, text }) => `${owner} ${text}`)).toEqual([
    'b tookzembrakhome',
    'e tookzembrak',
  ]);
});

test('of values with the same letters around the term, one that covers the whole text ends the search', () => {
  const index = indexOf(value('a', 'Zembrak'), value('b', 'Sea Zembrak'));
  expect(coveragesOf(index, 'Zembrak').map(({ owner }) => owner)).toEqual(['a', 'a']);
});

test('earlier texts of an owner that is hidden do not count, and its present ones do', () => {
  const index = indexOf(value('a', 'took Zembrak home', true), value('b', 'took Zembrak'));
  const ownersFor = (hidden: string) =>
    coveragesOf(index, 'took Zembrak home', (owner) => owner === hidden).map(({ owner }) => owner);
  expect(ownersFor('a')).toEqual(['b', 'b']);
  expect(ownersFor('b')).toEqual(['a', 'a']);
});

test('a long text is no whole name', () => {
  const long = `Zembrak ${'and so on '.repeat(20)}`;
  expect(coveragesOf(indexOf(value('a', long)), long)).toHaveLength(1);
});

/** Whether an occurrence comes from the values as they are, where texts had the name before. */
function isExplained(
  text: string,
  values: readonly ContentValue[],
  originals: readonly string[] = [],
  articles: readonly string[] = [],
) {
  const known = new KnownWords(values, new Set(['printed', 'by', 'page']));
  const judge = new HitJudge(
    indexOf(...values),
    indexOf(...originals.map((one) => value('original', one))),
    known,
  );
  const whole = new LetterText(text);
  const scope = { articles: new Set(articles) } as unknown as Parameters<HitJudge['isExplained']>[3];
  return judge.isExplained(whole, zembrak, whole.letters.indexOf('zembrak'), scope);
}

test('what a value has as a whole, with words of the program beside it, comes from the content', () => {
  const ship = value('entities/ship', 'Zembrak');
  expect(isExplained('Zembrak', [ship], ['Zembrak'])).toBe(true);
  expect(isExplained('By Zembrak, page 7', [ship], ['by Zembrak, page 7'])).toBe(true);
  expect(isExplained('Printed by Zembrak', [ship], ['Printed by Zembrak'])).toBe(true);
  expect(isExplained('Zembrak printed by', [ship], ['Zembrak printed by'])).toBe(true);
  expect(isExplained('Ada Zembrak', [ship], ['Ada Zembrak'])).toBe(false);
});

test('what no value has comes from the content only as names and words of the program', () => {
  const zem = value('a', 'Zem');
  expect(isExplained('by Zem brak', [zem, value('b', 'Brak')])).toBe(true);
  expect(isExplained('by Zem brak', [zem])).toBe(false);
  // What stands before it does not count.
  expect(isExplained('sea Zem brak sea', [zem, value('b', 'Brak')])).toBe(true);
  expect(isExplained('Zembrak', [])).toBe(false);
});

test('an original has to go on three letters further than any value, or it was that value', () => {
  const values = [value('a', 'the Zembrak')];
  expect(isExplained('the Zembrak xyz', values, ['the Zembrak xy'])).toBe(true);
  expect(isExplained('the Zembrak xyz', values, ['the Zembrak xyz'])).toBe(false);
  expect(isExplained('the Zembrak xyz', values)).toBe(true);
});

test('an earlier text explains nothing in the articles of the decision', () => {
  const earlier = [value('articles/letter', 'It took Zembrak home', true)];
  expect(isExplained('It took Zembrak home', earlier, ['It took Zembrak home'])).toBe(true);
  expect(isExplained('It took Zembrak home', earlier, ['It took Zembrak home'], ['letter'])).toBe(false);
  const other = [value('entities/letter', 'It took Zembrak home', true)];
  expect(isExplained('It took Zembrak home', other, ['It took Zembrak home'], ['letter'])).toBe(true);
});

test('words beside a value count only where the value begins or ends', () => {
  const values = [value('a', 'deep sea Zembrak shipping company')];
  const original = 'printed by sea Zembrak shipping printed by';
  expect(isExplained('printed by sea Zembrak shipping by', values, [original])).toBe(false);
  expect(isExplained('by sea Zembrak shipping printed by', values, [original])).toBe(false);
});

test('of all values around an occurrence, the one that goes on furthest with words of the program counts', () => {
  // The whole name is the second, and goes on further to the left.
  const values = [value('a', 'took Zembrak home, and more than can be shown'), value('b', 'Zembrak')];
  expect(isExplained('sea printed by Zembrak ho', values, ['printed by Zembrak ho'])).toBe(true);
  const other = [value('a', 'printed by Zembrak, and more than can be shown at once'), value('b', 'Zembrak')];
  expect(isExplained('sea printed by Zembrak and', other, ['printed by Zembrak and'])).toBe(true);
});
