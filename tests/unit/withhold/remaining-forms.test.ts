import { expect, test } from 'vitest';
import { formFinder } from '../../../src/withhold/forms/find-forms.ts';
import { linesWithForms } from '../../../src/withhold/rewrite/remaining-forms.ts';

// The names are fiction.
const finder = formFinder(['Quorla Zembrak', 'Zembrak'], [], ['Zembrak Bridge']);
const linesIn = (text: string, isMarkdown = true, keptSeries?: ReadonlySet<string>) =>
  linesWithForms(text, isMarkdown, finder, keptSeries);
const front = '---\ntitle: A title\n---\n';

test('the lines on which a name stands are counted from 1, each once, in their order', () => {
  expect(linesIn(`${front}So Zembrak and Zembrak sailed.\n\nA word.\n\nZembrak slept.\n`)).toEqual([4, 8]);
  expect(linesIn('---\ntitle: Zembrak\n---\nA word.\n')).toEqual([2]);
  expect(linesIn('name: Zembrak\n', false)).toEqual([1]);
  expect(linesIn('A word.\n')).toEqual([]);
});

test('a name is found where only its reader sees it', () => {
  expect(linesIn(`${front}A word.\n\nSo Zem**brak** sailed.\n`)).toEqual([6]);
  expect(linesIn(`${front}See https://example.com/Z%65mbrak.\n`)).toEqual([4]);
  // A record is not Markdown.
  expect(linesIn('description: Zem**brak**\n', false)).toEqual([]);
});

test('words that are linked to somebody else, or to nobody, are not the name; what stands beside them is', () => {
  const linked = `${front}So [Zembrak](entity:sail) sailed.\n\nSo [Zembrak\nslept](entity:none).\n\n`;
  expect(linesIn(linked)).toEqual([]);
  expect(linesIn(`${linked}Zembrak slept.\n`)).toEqual([9]);
  expect(linesIn(`${front}So [Zembrak](https://example.com/) sailed.\n`)).toEqual([4]);
});

test('a longer name of others is not the name', () => {
  expect(linesIn(`${front}The Zembrak Bridge.\n`)).toEqual([]);
});

test('ids of other files are not the name, nor is the title of a series that keeps it', () => {
  const text = '---\nentities: [zembrak]\nseries: { id: papers, title: Zembrak papers }\n---\nA word.\n';
  expect(linesIn(text)).toEqual([2, 3]);
  expect(linesIn(text, true, new Set(['papers']))).toEqual([]);
});
