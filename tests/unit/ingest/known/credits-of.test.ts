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
  ['Ada Solano y Jonas Ardal', ['Ada Solano', 'Jonas Ardal']],
  ['Redacción y María Pérez', ['Redacción', 'María Pérez']],
  ['Vorstand und Ada Castle', ['Vorstand', 'Ada Castle']],
  ['Ada Castle et la rédaction', ['Ada Castle', 'la rédaction']],
])('%s has the authors %j', (stated, credits) => {
  expect(creditsOf(stated)).toEqual(credits);
});

test.each([
  'Mira Solano, CNN Business',
  'Mira Solano, NEWSROOM',
  'Mira Solano, Tove Ardal',
  'Ada Solano, Jonas Ardal',
  'Mira Solano, MS, RDN',
  'Solano, NEWSROOM',
  'Courier, Staff',
  'The Harbour and Quay Desk',
  'Staff and agencies',
  'Ardal, Jr.',
  'Ada Solano, Virginia Tech',
  'Ada Solano, Grace Hospital',
  'Arbeitsgruppe Hafen und Kai',
  'AG Ada Hafen und Jonas Kai',
  'Grupo de trabajo Puerto y Muelle',
  'Redaktion und Vorstand',
])('%s is neither split nor reordered, which would be a guess', (stated) => {
  expect(creditsOf(stated)).toEqual([stated]);
});

test('authors with commas between them are split if each is known already', () => {
  const isKnown = (name: string) => ['Mira Solano', 'Tove Ardal'].includes(name);
  expect(creditsOf('Mira Solano, Tove Ardal', isKnown)).toEqual(['Mira Solano', 'Tove Ardal']);
  expect(creditsOf('Mira Solano, Tove Harbour', isKnown)).toEqual(['Mira Solano, Tove Harbour']);
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
  'AG Open Data',
  'Arbeitsgruppe Offener Hafen',
  'Stammtisch Lantern',
  'Werkgroep Open Haven',
  'Groupe de travail Quais Ouverts',
])('%s is not certainly a person', (name) => {
  expect(looksLikePerson(name)).toBe(false);
});

test('a Latin name is not certainly a person in a paper of another script', () => {
  expect(isInScriptOf('Mira Solano', 'zh-Hant')).toBe(false);
  expect(isInScriptOf('陳大文', 'zh-Hant')).toBe(true);
  expect(isInScriptOf('Mira Solano', 'de')).toBe(true);
  expect(isInScriptOf('Mira Solano', undefined)).toBe(true);
});
