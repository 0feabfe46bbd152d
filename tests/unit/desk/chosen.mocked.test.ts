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
  // Each has a name, not a code.
  for (const [code, name] of Object.entries(languageChoices())) expect(name).not.toBe(code);
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

test('each field of an article stands at the top or in one group, and a group with a fault is open', async () => {
  const form = shownFields('article');
  const groups = fieldGroups(form)!;
  const grouped = groups.flatMap(({ fields }) => fields.map(({ key }) => key));
  expect(new Set(grouped).size).toBe(grouped.length);
  expect(form.map(({ key }) => key).filter((key) => !grouped.includes(key))).toEqual([
    'title',
    'standfirst',
    'date',
    'updated',
    'byline',
  ]);
  const { FieldForm } = await import('../../../src/desk/page/records/field-form.tsx');
  const fault = { path: ['embargo'], message: 'This is no day.', advice: 'Write one.' };
  await show(FieldForm, { form, fields: {}, faults: [fault], onChange: () => undefined });
  const openGroups = [...root.querySelectorAll('details[open] > summary')].map((one) => one.textContent);
  expect(openGroups).toEqual(['Who sees it, and when']);
  expect(textsOf('.field:has(.field-fault) label')).toEqual(['Hold back until']);
});

test('a series is chosen by its title, with the part after its last one, and a new one is named once', async () => {
  const { SeriesField } = await import('../../../src/desk/page/parts/series-field.tsx');
  const series = [{ id: 'harbor', title: 'The Harbor Papers', articles: 2, nextPart: 3 }];
  const changes: unknown[] = [];
  const onChange = (value: unknown) => void changes.push(value);
  const answers = { 'records/series': { series, newId: 'the-river' } };
  await show(SeriesField, { value: {}, faults: [], onChange }, answers);
  expect(textsOf('option')).toEqual(['None', 'The Harbor Papers (2 articles)', 'Another one …']);
  const select = root.querySelector('select')!;
  const choose = (value: string) =>
    act(() => {
      Object.defineProperty(select, 'value', { value, configurable: true });
      select.dispatchEvent(new root.ownerDocument.defaultView!.Event('change', { bubbles: true }));
    });
  await choose('harbor');
  expect(changes).toEqual([{ id: 'harbor', title: 'The Harbor Papers', part: '3' }]);
  await show(SeriesField, { value: { id: 'harbor', title: 'T', part: '3' }, faults: [], onChange }, answers);
  expect(textsOf('label')).toEqual(['Which part of it, as a number']);
});

test('topics are ticked in the groups of their broader topics', async () => {
  const { TopicGroups } = await import('../../../src/desk/page/parts/topic-groups.tsx');
  const leaf = (id: string, label: string) => ({ id, label, articles: 1, below: [] });
  const tree = [
    { id: 'work', label: 'Work', articles: 3, below: [leaf('strikes', 'Strikes')] },
    leaf('weather', 'Weather'),
  ];
  const changes: unknown[] = [];
  const props = { chosen: ['strikes'], onChange: (ids: unknown) => void changes.push(ids) };
  await show(TopicGroups, props, { 'records/topics': tree });
  expect(textsOf('legend')).toEqual(['Work', 'Other topics']);
  expect(textsOf('.topic-tick')).toEqual(['Work', 'Strikes', 'Weather']);
  const boxes = [...root.querySelectorAll('input')];
  const press = (at: number) =>
    act(
      () =>
        void boxes[at]!.dispatchEvent(new root.ownerDocument.defaultView!.Event('change', { bubbles: true })),
    );
  await press(2);
  await press(1);
  expect(changes).toEqual([['strikes', 'weather'], []]);
});

test('a new program is shown with its digest, and is not installed while something typed is not saved', async () => {
  const { ProgramOfferCard } = await import('../../../src/desk/page/upgrade/program-offer-card.tsx');
  const { drafts } = await import('../../../src/desk/page/base/drafts.ts');
  const offer = { name: 'new.tgz', bytes: 5_500_000, digest: 'ab12', version: '0.3.0', changes: '- Bells.' };
  const props = { offer, file: '', onLeave: () => undefined };
  const isBlocked = () => root.querySelector('button.first')!.hasAttribute('disabled');
  await show(ProgramOfferCard, props);
  expect(textsOf('dd')).toEqual([expect.stringContaining('5.5 MB'), expect.stringContaining('ab12')]);
  expect(textsOf('pre')).toEqual(['- Bells.']);
  expect(isBlocked()).toBe(false);
  await act(() => void (drafts.value = new Map([['letter', { label: 'A letter', href: '#', value: '' }]])));
  expect(isBlocked()).toBe(true);
  expect(textsOf('.fault a')).toEqual(['A letter']);
  await act(() => void (drafts.value = new Map()));
  expect(isBlocked()).toBe(false);
});

test.each([
  [true, 1],
  [false, 0],
])('a new program is asked for only where it can be installed: %s', async (isPackage, forms) => {
  const { UpgradeScreen } = await import('../../../src/desk/page/upgrade/upgrade-screen.tsx');
  await show(UpgradeScreen, {}, { 'upgrade/show': { version: '0.2.0', isPackage } });
  expect(root.querySelectorAll('input[type="file"]')).toHaveLength(forms);
  expect(textsOf('.work-note')[0]).toMatch(
    isPackage ? /^A new version is one file/ : /gets a new version with Git/,
  );
});
