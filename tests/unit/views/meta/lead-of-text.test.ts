import { expect, test } from 'vitest';
import { leadOfText } from '../../../../src/views/meta/lead-of-text.ts';

const lead = (...blocks: string[]) => leadOfText({ body: { blocks } } as never);
const words = (length: number) => 'ferry '.repeat(Math.ceil(length / 6)).slice(0, length - 1) + 'y';

test('a text of at most 200 characters is given whole, without an ellipsis', () => {
  expect(lead('The ferry came back on Monday.')).toBe('The ferry came back on Monday.');
  expect(lead(words(200))).toBe(words(200));
  expect(lead('', ' \n', '  The ferry\n  came.  ', 'More.')).toBe('The ferry came.');
  expect(lead()).toBeUndefined();
  expect(lead(' ')).toBeUndefined();
});

test('a longer text ends after its last whole word', () => {
  expect(lead(words(201))).toBe(`${'ferry '.repeat(33).trim()}…`);
  const two = `${'a'.repeat(180)} ${'b'.repeat(180)}`;
  expect(lead(two)).toBe(`${'a'.repeat(180)}…`);
  const exact = `${'a'.repeat(200)} b`;
  expect(lead(exact)).toBe(`${'a'.repeat(200)}…`);
});

test('a text without spaces is cut between characters', () => {
  expect(lead('漢'.repeat(300))).toBe(`${'漢'.repeat(150)}…`);
  // The 150th UTF-16 unit is the first half of an emoji.
  expect(lead(`a${'😀'.repeat(200)}`)).toBe(`a${'😀'.repeat(74)}…`);
});
