import { expect, test } from 'vitest';
import { creditsOf } from '../../../../src/ingest/known/credits-of.ts';
import { isInScriptOf, looksLikePerson } from '../../../../src/ingest/known/person-names.ts';

// All people are fiction.

test.each([
  ['Mira Solano', ['Mira Solano']],
  ['By Mira Solano', ['Mira Solano']],
  ['by Mira Solano and Tove Ardal', ['Mira Solano', 'Tove Ardal']],
  ['Mira Solano, Tove Ardal and Ada Long', ['Mira Solano', 'Tove Ardal', 'Ada Long']],
  ['Mira Solano, Tove Ardal, and Ada Long', ['Mira Solano', 'Tove Ardal', 'Ada Long']],
  ['Mira Solano; Tove Ardal', ['Mira Solano', 'Tove Ardal']],
  ['Von Mira Solano und Tove Ardal', ['Mira Solano', 'Tove Ardal']],
  ['Ardal, Tove', ['Tove Ardal']],
  ['記者陳大文', ['陳大文']],
  ['Mira Solano <mira@courier.example>', ['Mira Solano']],
  ['Mira Solano (mailto:mira@courier.example) and Tove Ardal', ['Mira Solano', 'Tove Ardal']],
  ['mira@courier.example', []],
])('%s has the authors %j', (stated, credits) => {
  expect(creditsOf(stated)).toEqual(credits);
});

test.each([
  'Mira Solano, CNN Business',
  'Mira Solano, NEWSROOM',
  'Mira Solano, Tove Ardal',
  'Mira Solano, MS, RDN',
  'Solano, NEWSROOM',
  'Courier, Staff',
  'The Harbour and Quay Desk',
  'Staff and agencies',
  'Ardal, Jr.',
])('%s is neither split nor reordered, which would be a guess', (stated) => {
  expect(creditsOf(stated)).toEqual([stated]);
});

test.each(['Mira Solano', 'Tove van den Ardal', 'M. J. Solano', '陳大文', '欧阳明', '김민수', 'Мира Солано'])(
  '%s looks like a person',
  (name) => {
    expect(looksLikePerson(name)).toBe(true);
  },
);

test.each([
  'Lantern Courier Staff',
  'CNN Business',
  'AFP',
  'NEWSROOM Mira Solano',
  'Mira Solano, MS, RDN',
  'msolano',
  'Bay Sports',
  '港聞組',
  '本報訊',
  '法庭組',
  '綜合報道',
])('%s is not certainly a person', (name) => {
  expect(looksLikePerson(name)).toBe(false);
});

test('a Latin name is not certainly a person in a paper of another script', () => {
  expect(isInScriptOf('Mira Solano', 'zh-Hant')).toBe(false);
  expect(isInScriptOf('陳大文', 'zh-Hant')).toBe(true);
  expect(isInScriptOf('Mira Solano', 'de')).toBe(true);
  expect(isInScriptOf('Mira Solano', undefined)).toBe(true);
});
