import { expect, test } from 'vitest';
import { lineAt, parseYaml } from '../../../../src/files/parse-yaml.ts';

// Everything here is fiction.

test('the line of a value is its own, or that of the closest one around it', () => {
  const parsed = parseYaml('title: The ferry\nsource:\n  url: x\n  people:\n    - Ada\n    - Bo\n', 3);
  expect(lineAt(parsed, ['title'])).toBe(3);
  expect(lineAt(parsed, ['source', 'url'])).toBe(5);
  expect(lineAt(parsed, ['source', 'people', 1])).toBe(8);
  expect(lineAt(parsed, ['source', 'people', 7])).toBe(lineAt(parsed, ['source', 'people']));
  expect(lineAt(parsed, ['source', 'page'])).toBe(lineAt(parsed, ['source']));
});

test('where there is nothing, the first line is named', () => {
  expect(lineAt({ lines: {} }, ['title'])).toBe(1);
  expect(lineAt({ lines: {} }, [])).toBe(1);
});
