import { expect, test } from 'vitest';
import { compareVersions, versionChanges } from '../../../../src/workspace/program/version-changes.ts';

const changelog = `# Changelog

## How to upgrade

Text.

## Unreleased

- Not yet.

## 1.0.0 - 2031-05-02

- The second.

## 0.10.0

- The tenth.

### Upgrading

- Do this.

## 0.2.0

- The first.
`;

test('what is new between two versions is said, the newest first, and no more', () => {
  expect(versionChanges(changelog, '0.2.0', '1.0.0')).toBe(
    '## 1.0.0 - 2031-05-02\n\n- The second.\n\n## 0.10.0\n\n- The tenth.\n\n### Upgrading\n\n- Do this.',
  );
  expect(versionChanges(changelog, '0.2.0', '0.9.0')).toBe('');
});

test.each([
  ['0.2.0', '0.10.0', -1],
  ['1.0.0', '0.10.0', 1],
  ['1.0.0', '1.0.0', 0],
  ['1.0.1', '1.0.0', 1],
])('%s against %s', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
});
