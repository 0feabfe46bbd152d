import { expect, test } from 'vitest';
import { entitySchema } from '../../../src/schema/entity.ts';
import { addressFinder } from '../../../src/withhold/forms/address-forms.ts';
import { formFinder, formFinders } from '../../../src/withhold/forms/find-forms.ts';
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
  ['/articles/jane-mary-quill-sails/', 'jane-mary-quill'],
  ['janemaryquill@mail.example', 'janemaryquill@mail.example'],
  ['Джейн Квилл сказала', 'Джейн Квилл'],
  ['/entities/dzheyn-kvill/', 'dzheyn-kvill'],
  ['Jane Quill', 'Jane Quill'],
  ['said Mrs. Quill', 'Mrs. Quill'],
  ['the Quills sailed', 'Quills'],
  ['so the clerk left', 'the clerk'],
  ['Jåne Máry Quill', 'Jåne Máry Quill'],
  ['Ｊａｎｅ　Ｍａｒｙ　Ｑｕｉｌｌ', 'Ｊａｎｅ　Ｍａｒｙ　Ｑｕｉｌｌ'],
  ['So Qu-\nill spoke', 'Qu-\nill'],
  ['> So Jane Mary Qu-\n> ill spoke', 'Jane Mary Qu-\n> ill'],
  ['so Jane Ma- ry Qu- ill spoke', 'Jane Ma- ry Qu- ill'],
  ['so Qu\u00AD\nill spoke', 'Qu\u00AD\nill'],
  ['Q u i l l spoke', 'Q u i l l'],
  ['so Q-u-i-l-l spoke', 'Q-u-i-l-l'],
  ['so Q\u2011u.i\u2010l-l spoke', 'Q\u2011u.i\u2010l-l'],
  ['so Qu-ill spoke', 'Qu-ill'],
  ['so Jane Mary Qui\u2011ll spoke', 'Jane Mary Qui\u2011ll'],
  ['of J a n e  M a r y  Q u i l l it', 'J a n e  M a r y  Q u i l l'],
  ['JaneMaryQuill1980 wrote', 'JaneMaryQuill1980'],
  ['@CaptainQuill wrote', '@CaptainQuill'],
  ['see quill.example.', 'quill.example'],
  ['see https://example.com/a/quill-wins, too', 'https://example.com/a/quill-wins'],
  ['#quill sails', '#quill'],
  ['said Qu\u180Eil\u2061l\uFE0F', 'Qu\u180Eil\u2061l\uFE0F'],
  ['said Quіll', 'Quіll'],
  ['said Jane Qᴜɪʟʟ', 'Jane Qᴜɪʟʟ'],
  ['said J. Quill', 'J. Quill'],
  ['said J.M. Quill', 'J.M. Quill'],
  ['said Dr. Jane Ada Quill', 'Dr. Jane Ada Quill'],
  ['as Quill, J. M., wrote', 'Quill, J. M.'],
])('finds the name in %j', (text, found) => {
  expect(words(text)).toEqual([found]);
});

test.each(['a quill and ink', 'Quillon', 'Jane Mary went. A quill lay there.', 'Mary Jane', ''])(
  'does not find it in %j',
  (text) => {
    expect(words(text)).toEqual([]);
  },
);

test('of forms that begin alike, the longest is found where letters stand apart', () => {
  const names = formFinder(['Quil', 'Quill']);
  expect(words('So Q u i l l and Q.u.i.l spoke.', names)).toEqual(['Q u i l l', 'Q.u.i.l']);
});

test('a hyphen between few letters divides two words', () => {
  expect(words('So L-i and Li spoke.', formFinder(['Li']))).toEqual(['Li']);
});

test('no name goes over the end of a paragraph', () => {
  const whole = formFinder(full);
  expect(words('So Jane Mary\nQuill sailed.', whole)).toEqual(['Jane Mary\nQuill']);
  expect(words('So said Jane Mary\n\nQuill is a village.', whole)).toEqual([]);
  expect(words('So said Jane Mary\n \nQuill is a village.', whole)).toEqual([]);
});

test('finds inflected forms in the languages of the archive', async () => {
  const russian = formFinder(withheldForms(['Анна Лодкина']).full, await openStems(['ru']));
  expect(words('Он видел Анну Лодкину и говорил с Анной Лодкиной.', russian)).toEqual([
    'Анну Лодкину',
    'Анной Лодкиной',
  ]);
  const german = formFinder(withheldForms(['Jörg Bootsmann']).full, await openStems(['de']));
  expect(words('Jörg Bootsmanns Kahn', german)).toEqual(['Jörg Bootsmanns']);
  const polish = formFinder(withheldForms(['Marek Kwilski']).full, await openStems(['pl']));
  expect(words('List Marka Kwilskiego i z Markiem Kwilskim.', polish)).toEqual([
    'Marka Kwilskiego',
    'Markiem Kwilskim',
  ]);
  expect(polish.clues).toContain('kwilsk');
  const finnish = formFinder(withheldForms(['Aino Kvilanen']).full, await openStems(['fi']));
  expect(words('Kirja Aino Kvilaselle, ja Aino Kvilasta kuultiin.', finnish)).toEqual([
    'Aino Kvilaselle',
    'Aino Kvilasta',
  ]);
  expect(finnish.clues).toContain('kvila');
  const english = formFinder(['Hunt'], await openStems(['en-GB']));
  expect(words('Hunt was Hunting with the Hunts.', english)).toEqual(['Hunt', 'Hunts']);
});

test('another meaning that the keeper has kept holds for its article only', () => {
  const meanings = [{ article: 'zoo', before: 'spoke of a', words: 'Quill', after: 'and ink. Then' }];
  const finders = formFinders({ full: ['Jane Quill'], local: ['Quill'], others: [], meanings }, []);
  const text = 'It spoke of a Quill and ink. Then Jane Quill left.';
  expect(words(text, finders('zoo'))).toEqual(['Jane Quill']);
  expect(finders('zoo').findOther(text)).toHaveLength(1);
  expect(words(text, finders('tram'))).toEqual(['Quill', 'Jane Quill']);
  expect(finders('tram').findOther(text)).toEqual([]);
});

test('each occurrence begins with one of the clues, in lower case and folded', () => {
  expect(formFinder([...full, ...local]).clues).toContain('quill');
  // With endings of a language, the last letter may be another.
  expect(formFinder([...full, ...local], [(word) => word]).clues).toContain('quil');
  // Of several words it is the longest, which stands in the fewest texts.
  expect(formFinder(['Al van Quorpen']).clues).toEqual(['quorpen', 'alvanquorpen']);
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

test.each([
  ['כהן', 'ולכהן היה זמן', 'כהן'],
  ['דניאל כהן', 'פנה לדניאל כהן אתמול', 'דניאל כהן'],
  ['دانيال الزاهر', 'والتقى بدانيال الزاهر', 'دانيال الزاهر'],
  ['الزاهر', 'قال للزاهر', 'لزاهر'],
  ['الزاهر', 'مر بالزاهر', 'الزاهر'],
  ['خالد', 'وخـــالد', 'خـــالد'],
])('finds %s after a prefix', (form, text, found) => {
  expect(words(text, formFinder([form]))).toEqual([found]);
});

test('does not take words that begin so by chance, where they are the names of others', () => {
  expect(words('שרון', formFinder(['רון'], [], ['שרון']))).toEqual([]);
  expect(words('לשרון ולרון', formFinder(['רון'], [], ['שרון']))).toEqual(['רון']);
});

test('a given name and a surname in two sentences are no name', () => {
  expect(words('Ask Ada Jane Mary. Quill sailed.')).toEqual(['Quill']);
});

test.each([
  ['maureen-ohara-wins', 'Maureen O’Hara', ['maureen-ohara']],
  ['ohara-wins', 'O’Hara', ['ohara']],
  ['li-wen-huo-acquitted', '李文火', ['li-wen-huo']],
  ['shantian-tailang', '山田太郎', ['shantian-tailang']],
  ['police-li', 'Li', ['li']],
  ['TeamLi2020', 'Li', ['Li']],
  ['mrzembrak', 'Zembrak', ['mrzembrak']],
  ['return/erase', 'Turner', []],
])('finds in the address %s what %s is there', (address, form, found) => {
  const places = formFinder(withheldForms([form]).full).findInAddress(address);
  expect(places.map(({ start, end }) => address.slice(start, end))).toEqual(found);
});

test('a form within the name of another is no occurrence', () => {
  const finder = formFinder(['Quill'], [], ['Ada Quill', 'Quill Boats']);
  expect(words('Ada Quill of Quill Boats met Quill.', finder)).toEqual(['Quill']);
});

test('a name in Arabic script is known in the letters of ids, with its vowels and, as earlier versions had it, without', () => {
  const { full } = withheldForms(['یوسف زامبراک']);
  // The audit has the forms, and none of the code that finds them.
  expect(full).toEqual(['یوسف زامبراک', 'yusf zambrak', 'ywsf zmbrk']);
  for (const id of ['yusf-zambrak', 'ywsf-zmbrk'])
    expect(formFinder(full).findInAddress(`/articles/${id}-acquitted/`)).toHaveLength(1);
});

test('names that follow one another in an address are one place, in whatever order they are searched for', () => {
  const find = addressFinder(['Jane Quill', 'Ada Marsh']);
  expect(find('ada-marsh-jane-quill')).toEqual([{ start: 0, end: 20 }]);
  expect(find('ada-marsh/on/jane-quill')).toEqual([
    { start: 0, end: 9 },
    { start: 13, end: 23 },
  ]);
});

test('a name that is known in small letters, too, is found in them, in whatever order they are given', () => {
  for (const forms of [
    ['quill', 'Quill'],
    ['Quill', 'quill'],
  ]) {
    expect(withheldForms(forms).full).toEqual(['quill']);
    expect(withheldForms(['Jane Quill', 'jane quill']).full).toEqual(['jane quill']);
    expect(words('a quill, and Quill', formFinder(withheldForms(forms).full))).toEqual(['quill', 'Quill']);
  }
});
