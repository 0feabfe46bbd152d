import { expect, test } from 'vitest';
import { entitySchema } from '../../../src/schema/entity.ts';
import { formFinder } from '../../../src/withhold/forms/find-forms.ts';
import { openStems } from '../../../src/withhold/forms/open-stems.ts';
import { replaceForms } from '../../../src/withhold/forms/replace-forms.ts';
import { formsOfRecord, withheldForms } from '../../../src/withhold/forms/withheld-forms.ts';

// All names are fiction.
const jane = entitySchema.parse({
  name: 'Jane Mary Quill',
  kind: 'person',
  aliases: ['J. M. Quill', 'Джейн Квилл'],
});
const { full, local } = formsOfRecord(jane, ['the clerk'], 'en');
const words = (text: string, finder = formFinder([...full, ...local])) =>
  finder.find(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Then Jane Mary Quill spoke.', 'Jane Mary Quill'],
  ['JANE MARY QUILL', 'JANE MARY QUILL'],
  ['Jane Mary\nQuill’s boat', 'Jane Mary\nQuill'],
  ['Ja\u00ADne Mary Qu\u200Bill', 'Ja\u00ADne Mary Qu\u200Bill'],
  ['Quill, Jane Mary (1901)', 'Quill, Jane Mary'],
  ['said J.M. Quill', 'J.M. Quill'],
  ['/articles/jane-mary-quill-sails/', 'jane-mary-quill'],
  ['janemaryquill@mail.example', 'janemaryquill'],
  ['Джейн Квилл сказала', 'Джейн Квилл'],
  ['/entities/dzheyn-kvill/', 'dzheyn-kvill'],
  ['Jane Quill', 'Jane Quill'],
  ['said Mrs. Quill', 'Mrs. Quill'],
  ['the Quills sailed', 'Quills'],
  ['so the clerk left', 'the clerk'],
  ['Jåne Máry Quill', 'Jåne Máry Quill'],
  ['Ｊａｎｅ　Ｍａｒｙ　Ｑｕｉｌｌ', 'Ｊａｎｅ　Ｍａｒｙ　Ｑｕｉｌｌ'],
])('finds the name in %j', (text, found) => {
  expect(words(text)).toEqual([found]);
});

test.each(['a quill and ink', 'Quillon', 'Jane Mary went. A quill lay there.', 'Mary Jane', ''])(
  'does not find it in %j',
  (text) => {
    expect(words(text)).toEqual([]);
  },
);

test('finds inflected forms in the languages of the archive', async () => {
  const russian = formFinder(withheldForms(['Анна Лодкина']).full, await openStems(['ru']));
  expect(words('Он видел Анну Лодкину и говорил с Анной Лодкиной.', russian)).toEqual([
    'Анну Лодкину',
    'Анной Лодкиной',
  ]);
  const german = formFinder(withheldForms(['Jörg Bootsmann']).full, await openStems(['de']));
  expect(words('Jörg Bootsmanns Kahn', german)).toEqual(['Jörg Bootsmanns']);
  const english = formFinder(['Hunt'], await openStems(['en-GB']));
  expect(words('Hunt was Hunting with the Hunts.', english)).toEqual(['Hunt', 'Hunts']);
});

test('each occurrence begins with one of the clues, in lower case and folded', () => {
  expect(formFinder([...full, ...local]).clues).toContain('quill');
  // With endings of a language, the last letter may be another.
  expect(formFinder([...full, ...local], [(word) => word]).clues).toContain('quil');
});

test('replaces forms with other words, with a capital letter where a sentence begins', () => {
  const finder = formFinder([...full, ...local]);
  expect(
    replaceForms(
      'The Quill case: Jane Quill said so. Quill’s boat sank; Mrs. Quill swam.',
      finder,
      'a clerk',
    ),
  ).toBe('The clerk case: a clerk said so. A clerk’s boat sank; a clerk swam.');
});

test('a form within the name of another is no occurrence', () => {
  const finder = formFinder(['Quill'], [], ['Ada Quill', 'Quill Boats']);
  expect(words('Ada Quill of Quill Boats met Quill.', finder)).toEqual(['Quill']);
});
