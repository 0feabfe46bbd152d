import { expect, test } from 'vitest';
import { nearestField } from '../../../../../src/browser/search/interpretation/nearest-field.ts';

test.each([
  ['tilte', 'title'],
  ['Topics', 'topic'],
  ['colour', undefined],
  ['place', 'entity'],
  ['Org', 'entity'],
  ['subject', 'topic'],
  ['tag', 'topic'],
  ['newspaper', 'paper'],
  ['constructor', undefined],
])('%s may mean %s', (name, expected) => expect(nearestField(name)).toBe(expected));
