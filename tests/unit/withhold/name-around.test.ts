import { expect, test } from 'vitest';
import { foldedWords } from '../../../src/withhold/forms/folded-words.ts';
import { withNameParts } from '../../../src/withhold/forms/name-around.ts';

// The names are fiction.
const beside = new Set(['quorla', 'q', 'm', 'a']);

/** Returns a surname, which is in brackets, with all that belongs to it. */
function nameIn(marked: string): string {
  const [start, after] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replaceAll(/[[\]]/g, '');
  const words = foldedWords(text);
  const index = words.findIndex((word) => word.start === start);
  const length = words.filter((word) => word.start >= start && word.end <= after).length;
  const place = withNameParts(text, words, { index, length, start, end: after }, beside);
  return text.slice(place.start, place.end);
}

test.each([
  ['So [Zembrak] sailed.', 'Zembrak'],
  // Given names and initials before it, and names between them.
  ['So Quorla [Zembrak] sailed.', 'Quorla Zembrak'],
  ['So Q. M. [Zembrak] sailed.', 'Q. M. Zembrak'],
  ['So Q.-M. [Zembrak] sailed.', 'Q.-M. Zembrak'],
  ['So Quorla Vex Luma [Zembrak] sailed.', 'Quorla Vex Luma Zembrak'],
  ['So Quorla Vex Luma Tarn [Zembrak] sailed.', 'Zembrak'],
  ['So quorla [Zembrak] sailed.', 'Zembrak'],
  ['So Vex [Zembrak] sailed.', 'Zembrak'],
  ['So Quorla.\n\n[Zembrak] sailed.', 'Zembrak'],
  ['So Quorla, [Zembrak] sailed.', 'Zembrak'],
  // A letter that is a word.
  ['A [Zembrak] sailed.', 'Zembrak'],
  ['A. [Zembrak] sailed.', 'A. Zembrak'],
  // Initials after it.
  ['So [Zembrak], Q. M. sailed.', 'Zembrak, Q. M.'],
  ['So [Zembrak], Q. sailed.', 'Zembrak, Q.'],
  ['So sailed [Zembrak], Q. M.', 'Zembrak, Q. M'],
  ['So sailed [Zembrak], Q. Then M. slept.', 'Zembrak, Q'],
  ['So [Zembrak], X. sailed.', 'Zembrak'],
  ['So [Zembrak], Q sailed.', 'Zembrak'],
  ['So [Zembrak] Q. sailed.', 'Zembrak'],
  // Titles.
  ['So Mr. [Zembrak] sailed.', 'Mr. Zembrak'],
  ['So Mr Quorla [Zembrak] sailed.', 'Mr Quorla Zembrak'],
  ['So mr. [Zembrak] sailed.', 'Zembrak'],
  ['So Mr.\n\n[Zembrak] sailed.', 'Zembrak'],
  // The quotation marks of a nickname within it.
  ['So “Quorla” [Zembrak] sailed.', '“Quorla” Zembrak'],
  ['So “[Zembrak]” sailed.', 'Zembrak'],
  ['So "Quorla" [Zembrak] sailed.', '"Quorla" Zembrak'],
])('in %j the name is %j', (marked, name) => {
  expect(nameIn(marked)).toBe(name);
});
