import { expect, test } from 'vitest';
import { changedKeys, withTyped } from '../../../src/desk/page/records/merge-fields.ts';

// The person is fiction.
const opened = { name: 'Ada Vale', aliases: ['A. Vale'], description: 'A governor.' };

test('unsaved input is kept, and changes of an editor elsewhere in the record are applied', () => {
  const typed = { ...opened, name: 'Ada May Vale' };
  const current = { name: 'Ada Vale', aliases: ['A. Vale', 'Vale'], url: 'https://vale.example/' };
  expect(changedKeys(opened, current)).toEqual(['aliases', 'description', 'url']);
  expect(withTyped(opened, typed, current)).toEqual({
    name: 'Ada May Vale',
    aliases: ['A. Vale', 'Vale'],
    url: 'https://vale.example/',
  });
});

test('an emptied field stays empty, and a field changed in both keeps the unsaved input', () => {
  const typed = { name: 'Ada Vale', aliases: ['Vale'] };
  const current = { ...opened, aliases: ['The Governor'] };
  expect(withTyped(opened, typed, current)).toEqual(typed);
});
