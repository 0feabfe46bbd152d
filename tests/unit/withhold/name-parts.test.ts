import { expect, test } from 'vitest';
import { partsOfName } from '../../../src/withhold/forms/name-parts.ts';

// All names are fiction.
const parts = (name: string, more: Partial<Parameters<typeof partsOfName>[0]> = {}, language = 'en') =>
  partsOfName({ name, aliases: [], ...more }, language);

test('the parts of a name are its given names, surname, halves and initials', () => {
  expect(parts('Jane Mary Quill-Wick')).toEqual({
    given: ['jane', 'mary'],
    family: ['quillwick'],
    halves: ['quill', 'wick'],
    initials: ['jq', 'jmq', 'jw', 'jmw', 'jqw', 'jmqw'],
  });
});

test('a letter alone is no part by which a person is meant', () => {
  expect(parts('J. Quill-B')).toMatchObject({ given: [], family: ['quillb'], halves: ['quill'] });
});

test('initials are at least two letters, and none of a name in signs', () => {
  expect(parts('The Baroness', { familyName: 'Tarn' }).initials).not.toContain('t');
  expect(parts('王小明', {}, 'zh').initials).toEqual([]);
});

test('what the record says of given names and surname counts beside what the name looks like', () => {
  const { given, family } = parts('The Baroness', { givenName: 'Ada Maria', familyName: 'van Tarn' });
  expect(given).toEqual(expect.arrayContaining(['ada', 'maria']));
  expect(family).toContain('vantarn');
  expect(parts('The Baroness', { givenName: 'Ada' }).family).not.toContain('vantarn');
});

test('aliases have parts, too', () => {
  expect(parts('Jane Quill', { aliases: ['Jo Marsh'] })).toMatchObject({
    given: ['jane', 'jo'],
    family: ['quill', 'marsh'],
  });
});
