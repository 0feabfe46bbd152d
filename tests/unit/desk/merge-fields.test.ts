import { expect, test } from 'vitest';
import { changedKeys, withTyped } from '../../../src/desk/page/records/merge-fields.ts';

// The person is fiction.
const opened = { name: 'Ada Vale', aliases: ['A. Vale'], description: 'A governor.' };

test('keeps typed fields, and takes over fields that were changed in an editor', () => {
  const typed = { ...opened, name: 'Ada May Vale' };
  const current = { name: 'Ada Vale', aliases: ['A. Vale', 'Vale'], url: 'https://vale.example/' };
  expect(changedKeys(opened, current)).toEqual(['aliases', 'description', 'url']);
  expect(withTyped(opened, typed, current)).toEqual({
    name: 'Ada May Vale',
    aliases: ['A. Vale', 'Vale'],
    url: 'https://vale.example/',
  });
});

test('keeps an emptied field empty, and prefers the typed value if both have changed', () => {
  const typed = { name: 'Ada Vale', aliases: ['Vale'] };
  const current = { ...opened, aliases: ['The Governor'] };
  expect(withTyped(opened, typed, current)).toEqual(typed);
});
