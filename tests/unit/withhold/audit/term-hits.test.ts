import { expect, test } from 'vitest';
import type { SearchTerm } from '../../../../src/withhold/audit/search-terms.ts';
import { TermSearch, wordOfHit } from '../../../../src/withhold/audit/term-hits.ts';

// The names are fiction.
const term = (letters: string, more: Partial<SearchTerm> = {}): SearchTerm => ({
  ...{ decision: '1', type: 'full', letters, breaks: new Set(), isJoined: letters.length >= 6 },
  ...more,
});
const whole = term('adazembrak', { breaks: new Set([3]) });
const short = term('quo', { type: 'local' });
const four = term('quor', { type: 'local' });
const given = term('tobias', { type: 'given', isJoined: false });

type Options = NonNullable<Parameters<TermSearch['find']>[1]>;
// A search knows each sign of Unicode.
const searches = new Map<SearchTerm, TermSearch>();
function found(one: SearchTerm, text: string, options: Options = {}): string[] {
  const search = searches.get(one) ?? new TermSearch([one]);
  searches.set(one, search);
  return search.find(text, options).map(({ start, end }) => text.slice(start, end));
}

test('without terms nothing is searched for', () => {
  expect(new TermSearch([]).find('Ada Zembrak')).toEqual([]);
});

test('each occurrence has its term and its place', () => {
  const hits = new TermSearch([whole, short]).find('Ada Zembrak, Quo');
  expect(hits).toEqual([
    { term: whole, start: 0, end: 11 },
    { term: short, start: 13, end: 16 },
  ]);
});

test.each([
  ['between its words', 'Ada – Zembrak', 'Ada – Zembrak'],
  ['at the end of a line', 'Ada Zem-\nbrak', 'Ada Zem-\nbrak'],
  ['by markup', 'A**da Zem**brak', 'A**da Zem**brak'],
  ['letter by letter', 'A d a Z e m b r a k', 'A d a Z e m b r a k'],
  ['by what nobody sees', 'Ada Zem\u00ADbrak', 'Ada Zem\u00ADbrak'],
  ['within a longer word', 'xAdaZembraky', 'AdaZembrak'],
  ['between its words, with the end of a sentence', 'Ada. Zembrak', 'Ada. Zembrak'],
  ['at the beginning of a line', 'Ada Zem\nbrak', 'Ada Zem\nbrak'],
  ['by two signs in one word', 'Ada Zem/ brak', 'Ada Zem/ brak'],
])('a long name is found divided %s', (_, text, name) => {
  expect(found(whole, text)).toEqual([name]);
});

test.each([
  ['a space within a word', 'Ada Zem brak'],
  ['a tab within a word', 'Ada Zem\tbrak'],
  ['too much between its words', `Ada${'.'.repeat(61)}Zembrak`],
  ['letters beside it, where something is between', 'xada Zembrak'],
  ['letters behind it, where something is between', 'Ada Zembraky'],
])('a long name is not found with %s', (_, text) => {
  expect(found(whole, text)).toEqual([]);
});

test('as much may be between two words as a line has', () => {
  const text = `Ada${'.'.repeat(60)}Zembrak`;
  expect(found(whole, text)).toEqual([text]);
});

test('a sign of two units is counted as two', () => {
  expect(found(whole, `Ada${'😀'.repeat(30)}Zembrak`)).toHaveLength(1);
  expect(found(whole, `Ada${'😀'.repeat(31)}Zembrak`)).toEqual([]);
});

test('a short name is found as a word alone, and not over the end of a sentence', () => {
  const jo = term('joquo', { breaks: new Set([2]) });
  expect(found(short, 'Quo, xquo, quox')).toEqual(['Quo']);
  expect(found(jo, 'Jo Quo')).toEqual(['Jo Quo']);
  expect(found(jo, 'JoQuo')).toEqual(['JoQuo']);
  for (const end of ['. ', '! ', '? ', '… ', ': ', '; ', '.” '])
    expect(found(jo, `Jo${end}Quo`), end).toEqual([]);
  expect(found(jo, 'Jo.Quo')).toEqual(['Jo.Quo']);
  // Nor where a paragraph ends within a word.
  expect(found(jo, 'Jo Q\n\nuo')).toEqual([]);
});

test('a word of three letters is not found in pieces, and one of four is', () => {
  expect(found(short, 'Q u o')).toEqual([]);
  expect(found(four, 'Q u o r')).toEqual(['Q u o r']);
  expect(found(short, 'Q-\nuo')).toEqual([]);
  expect(found(four, 'Q-\nuor')).toEqual(['Q-\nuor']);
  expect(found(four, 'Q*u*or')).toEqual(['Q*u*or']);
  expect(found(four, 'Q*u or')).toEqual([]);
});

test('a given name is found with a capital, and not before another name', () => {
  expect(found(given, 'Tobias sailed')).toEqual(['Tobias']);
  expect(found(given, 'tobias sailed')).toEqual([]);
  expect(found(given, 'Tobias Vale')).toEqual([]);
  expect(found(given, 'Tobias\nVale')).toEqual([]);
  expect(found(given, 'Tobias, Vale')).toEqual(['Tobias']);
  expect(found(given, 'Tobias  sailed')).toEqual(['Tobias']);
  // In capitals, a capital says nothing of the next word.
  expect(found(given, 'TOBIAS SAILED')).toEqual(['TOBIAS']);
  // A list of words has no capitals.
  expect(found(given, 'tobias vale', { isWordList: true })).toEqual(['tobias']);
});

test('an id is found as it is, and not as part of another', () => {
  const id = term('adazembrak', { type: 'id', id: 'ada-zembrak' });
  expect(found(id, '/names/ada-zembrak/')).toEqual(['ada-zembrak']);
  expect(found(id, 'Ada-Zembrak')).toEqual(['Ada-Zembrak']);
  for (const other of ['ada zembrak', 'ada-zembrak-2', '2ada-zembrak', '_ada-zembrak', 'ada-zembraky'])
    expect(found(id, other), other).toEqual([]);
});

test('among bytes only long names are searched for, with nothing between their letters', () => {
  expect(found(whole, 'AdaZembrak', { onlyJoined: true })).toEqual(['AdaZembrak']);
  expect(found(whole, 'AdaZem\u00ADbrak', { onlyJoined: true })).toEqual(['AdaZem\u00ADbrak']);
  expect(found(whole, 'Ada Zembrak', { onlyJoined: true })).toEqual([]);
  expect(found(short, 'Quo', { onlyJoined: true })).toEqual([]);
});

/** Returns the word of an occurrence in brackets. */
const wordOf = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replaceAll(/[[\]]/g, '');
  return wordOfHit(text, { term: term(text.slice(start, end).toLowerCase()), start, end });
};

test('the word of an occurrence is another if it is small, or three letters longer', () => {
  expect(wordOf('[Zembrak]')).toBe(undefined);
  expect(wordOf('the [zembrak]s ')).toEqual({ letters: 'zembraks', isSmall: true });
  expect(wordOf('[Zembrak]es')).toBe(undefined);
  expect(wordOf('Sea[zembrak].')).toEqual({ letters: 'seazembrak', isSmall: false });
});

test('a word of an address or a handle is the name itself', () => {
  for (const sign of '@#/_.%=&') expect(wordOf(`${sign}[zembrak] a`), sign).toBe(undefined);
  for (const signs of ['@', '/', '_', '=', '&', '.a', '.1'])
    expect(wordOf(`a [zembrak]${signs}`), signs).toBe(undefined);
  expect(wordOf('a [zembrak]. It')).toEqual({ letters: 'zembrak', isSmall: true });
});

test('a name of several words is no word', () => {
  expect(wordOf('[ada zembrak]')).toBe(undefined);
});
