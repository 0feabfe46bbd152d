import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { completedAddress } from '../../../src/desk/page/parts/completed-address.ts';
import { fieldGroups } from '../../../src/desk/page/parts/field-groups.ts';
import { languageChoices } from '../../../src/desk/page/parts/language-choices.ts';
import { readTypedDate } from '../../../src/desk/server/records/read-typed-date.ts';
import { shownFields } from '../../../src/desk/server/records/edited-record.ts';
import { showScreens } from '../../support/browsing/shown-screen.ts';

const { show, textsOf, clear, root } = showScreens('today/');
afterEach(clear);

test('an address on the web is completed, and nothing else is taken for one', () => {
  const completed = {
    'courier.example.org': 'https://courier.example.org/',
    ' www.courier.example/a?b ': 'https://www.courier.example/a?b',
    'https://courier.example': 'https://courier.example/',
    'http://localhost:4321/': 'http://localhost:4321/',
    'mailto:desk@courier.example': 'mailto:desk@courier.example',
    'the courier': 'the courier',
    '': '',
  };
  for (const [typed, address] of Object.entries(completed)) expect(completedAddress(typed)).toBe(address);
});

test('languages are offered by name, sorted by it, with one that is chosen although it is rare', () => {
  expect(Object.values(languageChoices()).slice(0, 2)).toEqual(['Afrikaans', 'Albanian']);
  expect(languageChoices()['pt-BR']).toBe('Brazilian Portuguese');
  expect(Object.keys(languageChoices())).not.toContain('fur');
  expect(languageChoices('fur')['fur']).toBe('Friulian');
});

test('a date is read as people write it, and not guessed', () => {
  const read = (text: string) => readTypedDate(undefined, { text }).date;
  expect(read('2 May 1923')).toBe('1923-05-02');
  expect(read('May 2, 1923')).toBe('1923-05-02');
  expect(read('June 2018')).toBe('2018-06');
  expect(read(' 192X ')).toBe('192X');
  expect(read('02/03/1923')).toBeUndefined();
  expect(read('some day')).toBeUndefined();
});

test('each setting stands at the top or in one group, and short forms have no groups', () => {
  const form = shownFields('site');
  const groups = fieldGroups(form)!;
  const grouped = groups.flatMap(({ fields }) => fields.map(({ key }) => key));
  expect(new Set(grouped).size).toBe(grouped.length);
  expect(form.map(({ key }) => key).filter((key) => !grouped.includes(key))).toEqual([
    'title',
    'description',
    'publisher',
    'language',
    'url',
    'contact',
  ]);
  expect(fieldGroups(shownFields('entity'))).toBeUndefined();
});

test('what is wrong in the form with which an archive begins stands at its field', async () => {
  const { BeginForm } = await import('../../../src/desk/page/settings/begin-form.tsx');
  const fault = { path: ['url'], message: 'This is no address.', advice: 'Write one.' };
  await show(BeginForm, {}, { 'records/check': [fault] });
  expect(textsOf('select option')).toContain('French');
  await act(async () => {
    const { defaultView } = root.ownerDocument;
    root.querySelector('form')!.dispatchEvent(new defaultView!.Event('submit', { cancelable: true }));
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  });
  expect(textsOf('.field:has([aria-invalid]) label')).toEqual(['Where will it be published?']);
  expect(textsOf('.field-fault')).toEqual(['This is no address. Write one.']);
});

test('a list that may be empty is not called required', async () => {
  const { FieldInput } = await import('../../../src/desk/page/parts/field-inputs.tsx');
  const shared = { value: undefined, faults: [], onChange: () => undefined };
  const text = { key: 'title', type: 'text', isRequired: true } as const;
  const list = { key: 'entities', type: 'list', item: { type: 'text' }, isRequired: true } as const;
  await show(FieldInput, { ...shared, field: text, path: ['title'] });
  expect(textsOf('label')).toEqual(['Title (required)']);
  await show(FieldInput, { ...shared, field: list, path: ['entities'] });
  expect(textsOf('legend')).toEqual(['Names']);
});
