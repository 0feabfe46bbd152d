import { expect, test } from 'vitest';
import { fitWords } from '../../../../src/withhold/forms/fit-words.ts';

// The names are fiction.
/** Returns a text with words in the place of what stands in brackets. */
function fitted(marked: string, words: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replaceAll(/[[\]]/g, '');
  const one = fitWords(text, { start, end }, words);
  return text.slice(0, one.start) + one.text + text.slice(one.end);
}

test.each([
  // Where a sentence begins, words have a capital letter.
  ['[Quill] left.', 'A driver left.'],
  ['“[Quill] left.', '“A driver left.'],
  ['It sank. [Quill] left.', 'It sank. A driver left.'],
  ['It sank.” “[Quill] left.', 'It sank.” “A driver left.'],
  ['so [Quill] left.', 'so a driver left.'],
  ['it sank.[Quill] left', 'it sank.a driver left'],
  ['by J.M. [Quill], so', 'by J.M. a driver, so'],
  // No second article.
  ['the [Quill]', 'the driver'],
  ['The [Quill]', 'The driver'],
  ['an [Quill]', 'a driver'],
  ['An [Quill]', 'A driver'],
  ['so a [Quill]', 'so a driver'],
  // What is an article in Portuguese is none in English.
  ['as [Quill] says', 'as a driver says'],
  ['his [Quill]', 'his driver'],
  ['Ada’s [Quill]', 'Ada’s driver'],
  ['the sea [Quill]', 'the sea a driver'],
  ['the late [Quill]', 'the late driver'],
  ['the late young [Quill]', 'the late young driver'],
  ['no former [Quill]', 'no former driver'],
  ['late [Quill]', 'late a driver'],
  ['so late [Quill]', 'so late a driver'],
  ['breathe [Quill]', 'breathe a driver'],
  // The place of an adjective.
  ['in [Quill] trials', 'in driver trials'],
  ['in [Quill] trialist', 'in a driver trialist'],
  ['[Quill] trial began', 'Driver trial began'],
  // The text already says who it is.
  ['so driver [Quill] left', 'so a driver left'],
  ['so Driver, [Quill], left', 'so a driver left'],
  ['so driver, [Quill] left', 'so driver, a driver left'],
  ['so screwdriver [Quill] left', 'so screwdriver a driver left'],
  ['so [Quill], a driver, left', 'so a driver left'],
  ['so [Quill], the driver. Then', 'so a driver. Then'],
  ['so [Quill], an driver', 'so a driver'],
  ['so [Quill], driver!', 'so a driver!'],
  ['so [Quill], a driver of trams, left', 'so a driver, a driver of trams, left'],
  ['so [Quill], a drivers, left', 'so a driver, a drivers, left'],
  ['so [Quill] a driver, left', 'so a driver a driver, left'],
  ['the driver [Quill] left', 'the driver left'],
])('in %j, words fit as %j', (text, expected) => {
  expect(fitted(text, 'a driver')).toBe(expected);
});

test.each([
  ['der [Quill]', 'ein Fahrer', 'der Fahrer'],
  ['mein [Quill]', 'ein Fahrer', 'mein ein Fahrer'],
  ['le [Quill]', 'un chauffeur', 'le chauffeur'],
  ['l’[Quill]', 'un chauffeur', 'l’un chauffeur'],
  ['la [Quill]', 'una conductora', 'la conductora'],
  // An article of another language is none.
  ['the [Quill]', 'ein Fahrer', 'the ein Fahrer'],
  ['his [Quill]', 'ein Fahrer', 'his ein Fahrer'],
  ['in [Quill] trial', 'ein Fahrer', 'in ein Fahrer trial'],
  // Words without an article stay.
  ['the [Quill]', 'somebody', 'the somebody'],
  ['the [Quill]', 'police officers', 'the police officers'],
  ['[Quill] left', 'l’accusé', 'L’accusé left'],
  ['la [Quill]', 'l’accusé', 'la accusé'],
  ['so [Quill], left', 'a', 'so a, left'],
])('in %j, the words %j fit as %j', (text, words, expected) => {
  expect(fitted(text, words)).toBe(expected);
});

test('what is further away than a line does not count', () => {
  const spaces = (count: number) => ' '.repeat(count);
  expect(fitted(`the${spaces(77)}[Quill]`, 'a driver')).toBe(`the${spaces(77)}driver`);
  expect(fitted(`it the${spaces(78)}[Quill]`, 'a driver')).toBe(`it the${spaces(78)}a driver`);
});
