import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldReference } from '../../../src/cli/field-reference.ts';

const reference = readFileSync(new URL('../../../content/FIELDS.md', import.meta.url), 'utf8');

test('content/FIELDS.md matches the schemas (npm run docs writes it)', () => {
  expect(fieldReference()).toBe(reference);
});

test('every field has a description', () => {
  const rows = fieldReference()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.filter((row) => !/\| (required)? ?\| \S.*\. \|$/.test(row))).toEqual([]);
});
