import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldReference, withFieldReference } from '../../../src/cli/field-reference.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

test('the README’s field reference is what the schemas say (npm run docs writes it)', () => {
  expect(withFieldReference(readme)).toBe(readme);
});

test('every field has a sentence', () => {
  const rows = fieldReference()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter((row) => !/\| (required)? ?\| \S.*\. \|$/.test(row))).toEqual([]);
});

test('a README without the marks is a fault', () => {
  expect(() => withFieldReference('# A readme')).toThrow('README.md lacks the marks of the field reference');
});
