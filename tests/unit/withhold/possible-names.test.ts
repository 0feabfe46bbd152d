import { expect, test } from 'vitest';
import { formFinder } from '../../../src/withhold/forms/find-forms.ts';
import { type AskingContext, possibleNames } from '../../../src/withhold/questions/possible-names.ts';

// The names are fiction: Quorla Zembrak, of whom the surname is replaced anyway.
const common = new Set(['works', 'stone']);
const outside = new Set(['mast', 'זמברק', 'bell']);
const context: AskingContext = {
  parts: { given: ['quorla'], family: ['zembrak'], halves: ['zembra'], initials: ['qz', 'qaz'] },
  finder: formFinder(['Quorla Zembrak', 'Zembrak'], []),
  others: formFinder(['Zembrak Bridge'], []),
  lastWords: new Set(['vale']),
  commonWords: new Set(['zembrak']),
  use: {
    isCommonOutside: (word) => outside.has(word),
    isCommon: (word) => outside.has(word) || common.has(word),
  },
  isGivenName: (word) => word === 'Tobias',
};
const asked = (text: string, more: Partial<AskingContext> = {}) =>
  possibleNames(text, { ...context, ...more }).map(
    ({ start, end, reason, isOther }) => `${text.slice(start, end)}: ${reason}${isOther ? ' (other)' : ''}`,
  );

test.each([
  // A given name alone, or before the surname of somebody else.
  ['Then Quorla left', ['Quorla: given name']],
  ['Then Quorlas left', ['Quorla: given name']],
  ['Then Quorla Vale left', ['Quorla Vale: given name (other)']],
  ['Then Quorla Harbin left', ['Quorla Harbin: given name (other)']],
  ['Then Quorla Stone left', ['Quorla: given name']],
  ['Then Quorla Monday left', ['Quorla: given name']],
  ['Then Quorla, Vale left', ['Quorla: given name']],
  ['Then Quorla VALE left', ['Quorla: given name']],
  ['So quorla', ['quorla: given name']],
  // Part of the surname.
  ['Then Zembra left', ['Zembra: part of the surname']],
  // Small letters, where the surname is a common word.
  ['so zembrak it', ['zembrak: small letters']],
  // One letter apart, and longer words.
  ['Then Zembrek left', ['Zembrek: one letter apart']],
  ['Then Zembraker left', ['Zembraker: derived word']],
  ['Then Xzembraker left', ['Xzembraker: derived word']],
  ['Then Zumbrek left', []],
  // What is replaced anyway, or belongs to others.
  ['Then Zembrak left', []],
  ['Then Quorla Zembrak left', []],
  ['The Zembrak Bridge', ['Zembrak Bridge: another word after it']],
])('in %j is asked about %j', (text, found) => {
  expect(asked(text)).toEqual(found);
});

test.each([
  ['So Tobias Zembrak', ['Tobias Zembrak: another first name']],
  ['So Ottilie Zembrak', ['Ottilie Zembrak: another first name']],
  ['So Ottilie-Zembrak', ['Ottilie-Zembrak: another first name']],
  ['So “Otti” Zembrak', ['“Otti” Zembrak: another first name']],
  ['So Otti” Zembrak', []],
  ['So O. Zembrak', ['O. Zembrak: another first name']],
  ['So O.Zembrak', []],
  ['So O Zembrak', []],
  ['A.O. Zembrak', []],
  ['So ottilie Zembrak', []],
  ['So Ottilie, Zembrak', []],
  ['So Vale Zembrak', []],
  ['So Vale-Zembrak', ['Vale-Zembrak: another first name']],
  ['So Works Zembrak', []],
  ['So Monday Zembrak', []],
  ['When Zembrak left', []],
  ['It left. When Zembrak', []],
])('a surname with a word before it, %j, is asked about as %j', (text, found) => {
  expect(asked(text)).toEqual(found);
});

test.each([
  ['so Zembrak Shipyards', ['Zembrak Shipyards: another word after it']],
  ['so Zembrak shipyards', []],
  ['so Zembrak SHIPYARDS', []],
  ['so Zembrak\nShipyards', []],
  ['so Zembrak, Shipyards', []],
  ['so Zembrak Stone', []],
  ['so Zembrak Monday', []],
  ['so ZEMBRAK Shipyards', []],
  ['so Quorla Zembrak Shipyards', []],
])('a surname with a word after it, %j, is asked about as %j', (text, found) => {
  expect(asked(text)).toEqual(found);
});

test.each([
  ['so QZ left', ['QZ: initials']],
  ['so Q.Z. left', ['Q.Z.: initials']],
  ['so Q. Z. left', ['Q. Z.: initials']],
  ['so Q A Z left', ['Q A Z: initials']],
  ['so Q.Z left', ['Q.Z: initials']],
  ['so Q.Z.A. left', []],
  ['so Q – Z left', []],
  ['so Q.z. left', []],
  ['so qz left', []],
  ['so Q. ZZ left', []],
])('initials in %j are asked about as %j', (text, found) => {
  expect(asked(text)).toEqual(found);
});

test('a common word in small letters is no given name, and no part of a surname, of which is asked without it', () => {
  const use = { isCommonOutside: () => true, isCommon: () => true };
  expect(asked('so quorla', { use })).toEqual(['quorla: small letters']);
  expect(asked('so Quorla', { use })).toEqual(['Quorla: given name']);
  expect(asked('so zembra', { use })).toEqual(['zembra: small letters']);
  expect(asked('so Zembrek', { use })).toEqual([]);
});

test('words of fewer than six letters are not compared by one letter', () => {
  const parts = (family: string) => ({ given: [], family: [family], halves: [], initials: [] });
  const others = { finder: formFinder(['Nobody'], []), commonWords: new Set<string>() };
  expect(asked('so Zembar', { ...others, parts: parts('zembra') })).toEqual(['Zembar: one letter apart']);
  expect(asked('so Zemrb', { ...others, parts: parts('zembr') })).toEqual([]);
  expect(asked('so Zembrer', { ...others, parts: parts('zembr') })).toEqual([]);
});

test('a form after a prefix is asked about if it is another word as well', () => {
  const hebrew = {
    finder: formFinder(['זמברק'], []),
    parts: { given: [], family: [], halves: [], initials: [] },
    commonWords: new Set<string>(),
  };
  const use = (word: string) => ({ isCommonOutside: (one: string) => one === word, isCommon: () => false });
  expect(asked('הזמברק', { ...hebrew, use: use('הזמברק') })).toEqual(['הזמברק: prefix']);
  expect(asked('הזמברק', { ...hebrew, lastWords: new Set(['הזמברק']) })).toEqual(['הזמברק: prefix']);
  expect(asked('הזמברק', hebrew)).toEqual([]);
  expect(asked('זמברק', { ...hebrew, use: use('זמברק') })).toEqual([]);
});

test('parts of a name in signs are asked about wherever they stand', () => {
  const chinese = {
    finder: formFinder(['林美華'], []),
    parts: { given: ['美華'], family: ['林'], halves: [], initials: [] },
    commonWords: new Set<string>(),
  };
  expect(asked('見美華', chinese)).toEqual(['美華: given name']);
  expect(asked('見林', chinese)).toEqual(['林: part of the surname', '林: part of the surname']);
  expect(asked('見林美華', chinese)).toEqual([]);
  expect(asked('美、、華', chinese)).toEqual([]);
  expect(asked('美', chinese)).toEqual([]);
});
