import { expect, test } from 'vitest';
import { changedKeys, withTyped } from '../../../src/desk/page/records/merge-fields.ts';

// The person is fiction.
const opened = { name: 'Ada Vale', aliases: ['A. Vale'], description: 'A governor.' };

test('what was typed is kept, and what an editor has changed elsewhere in the record is taken over', () => {
  const typed = { ...opened, name: 'Ada May Vale' };
  const current = { name: 'Ada Vale', aliases: ['A. Vale', 'Vale'], url: 'https://vale.example/' };
  expect(changedKeys(opened, current)).toEqual(['aliases', 'description', 'url']);
  expect(withTyped(opened, typed, current)).toEqual({
    name: 'Ada May Vale',
    aliases: ['A. Vale', 'Vale'],
    url: 'https://vale.example/',
  });
});

test('a field that was emptied stays empty, and of a field that both have changed the typed one stays', () => {
  const typed = { name: 'Ada Vale', aliases: ['Vale'] };
  const current = { ...opened, aliases: ['The Governor'] };
  expect(withTyped(opened, typed, current)).toEqual(typed);
});
