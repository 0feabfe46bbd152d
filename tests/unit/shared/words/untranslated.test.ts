import { expect, test } from 'vitest';
import { untranslated, withLanguages, withoutMarks } from '../../../../src/shared/words/untranslated.ts';

const save = untranslated('Save');

test('names the language of an untranslated text where it stands', () => {
  expect(withLanguages(`<p class="a">Artikel: ${save}!</p>`)).toBe(
    '<p class="a">Artikel: <span lang="en" dir="ltr">Save</span>!</p>',
  );
});

test('leaves plain text where there can be no element', () => {
  expect(
    withLanguages(`<title>${save}</title><a title="${save} > x"><option>${save}</option></a><p>${save}</p>`),
  ).toBe(
    '<title>Save</title><a title="Save > x"><option>Save</option></a><p><span lang="en" dir="ltr">Save</span></p>',
  );
  expect(withoutMarks(`{"label":"${save}"}`)).toBe('{"label":"Save"}');
});

test('leaves pages without untranslated texts as they are', () => {
  const page = '<p>Speichern <b>jetzt</b></p>';
  expect(withLanguages(page)).toBe(page);
});
