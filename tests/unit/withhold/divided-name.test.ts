import { expect, test } from 'vitest';
import { formFinder } from '../../../src/withhold/forms/find-forms.ts';
import { dividedName } from '../../../src/withhold/rewrite/divided-name.ts';

// All names are fiction.
const finder = formFinder(['Quorla Zembrak']);
const parts = (before: string, after: string) => {
  const found = dividedName(before, after, finder);
  return found && [before.slice(found[0].start, found[0].end), after.slice(found[1].start, found[1].end)];
};

test('a name that begins in one block and ends in the next is found in both', () => {
  expect(parts('It was said by Quorla', 'Zembrak, who left.')).toEqual(['Quorla', 'Zembrak']);
  const long = 'A ferry came. '.repeat(20);
  expect(parts(`${long}Quorla`, `Zembrak. ${long}`)).toEqual(['Quorla', 'Zembrak']);
});

test('a name that stands in one of them alone is not divided', () => {
  expect(parts('It was said by Quorla Zembrak', 'who left.')).toBeUndefined();
  expect(parts('It was said by', 'Quorla Zembrak, who left.')).toBeUndefined();
  expect(parts('It was said by Quorla', 'Zem, who left.')).toBeUndefined();
});

test('of two long blocks only what stands beside their border is searched', () => {
  const long = 'A ferry came. '.repeat(200);
  const lengths: number[] = [];
  const find = (text: string) => {
    lengths.push(text.length);
    return finder.find(text);
  };
  expect(dividedName(`${long}Quorla`, `Zembrak. ${long}`, { find })).toBeDefined();
  expect(Math.max(...lengths)).toBeLessThanOrEqual(161);
});
