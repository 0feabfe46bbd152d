import { expect, test } from 'vitest';
import {
  faultsOf,
  fieldsIn,
  planFields,
  planNewRecord,
} from '../../../../src/authority/plans/plan-fields.ts';
import { article, entity } from '../../../support/content.ts';
import { changedBy, openedOf, refusalsOf } from '../../../support/authority.ts';

// All people and firms are fiction.

test('changes only the lines of fields that differ', () => {
  const text =
    '# From the register\r\nname: Ada Bell\r\nkind: person\r\naliases: [A. Bell] # on her letters\r\n';
  const opened = openedOf({ 'entities/ada-bell.yaml': text });
  const fields = fieldsIn('entity', text)!;
  expect(changedBy(planFields(opened, 'entity', 'ada-bell', fields))).toEqual({});
  expect(
    changedBy(planFields(opened, 'entity', 'ada-bell', { ...fields, description: 'A clockmaker.' })),
  ).toEqual({ 'entities/ada-bell.yaml': `${text}description: A clockmaker.\r\n` });
});

test('changes the fields of an article, but not its text', () => {
  const text = article('section: Local\n', 'A text.\n\n---\n\nAnd more.');
  const opened = openedOf({ 'articles/letter.md': text, 'entities/ada.yaml': entity('Ada', 'person') });
  const fields = fieldsIn('article', text)!;
  expect(
    changedBy(planFields(opened, 'article', 'letter', { ...fields, section: 'Letters', entities: ['ada'] })),
  ).toEqual({
    'articles/letter.md': text
      .replace('section: Local', 'section: Letters')
      .replace('entities: []', 'entities: [ada]'),
  });
});

test('takes the fields of a group in any order, as they are after one was emptied and typed again', () => {
  const withdrawn = 'withdrawn:\n  date: 2025-01-01\n  ground: court\n  reason: It was long.\n';
  const text = article(withdrawn, 'A text.');
  const opened = openedOf({ 'articles/letter.md': text });
  const fields = fieldsIn('article', text)!;
  const set = (group: Record<string, string>) =>
    changedBy(planFields(opened, 'article', 'letter', { ...fields, withdrawn: group }))['articles/letter.md'];
  const typed = { reason: 'It was long.', date: '2025-01-01' };
  expect(set({ ...typed, ground: 'court' })).toBe(undefined);
  expect(set({ ...typed, ground: 'policy' })).toBe(text.replace('court', 'policy'));
  expect(set(typed)).toBe(text.replace('  ground: court\n', ''));
});

test('refuses invalid fields', () => {
  const opened = openedOf({
    'entities/ada.yaml': entity('Ada', 'person'),
    'topics/bells.yaml': 'label: Bells\n',
  });
  const wrong = (fields: Record<string, string | string[]>) =>
    refusalsOf(planFields(opened, 'entity', 'ada', { name: 'Ada', kind: 'person', ...fields }));
  expect(wrong({ name: '' })).toContain('"name" has no value');
  expect(wrong({ wikidata: 'q1' })).toContain('"q1" is not a Wikidata id like Q42');
  expect(wrong({ partOf: ['acme'] })).toContain('There is no entity "acme".');
  expect(refusalsOf(planFields(opened, 'entity', 'adam', { name: 'Adam' }))).toContain(
    'There is no entity "adam".',
  );
  expect(refusalsOf(planFields(opened, 'topic', 'bells', { label: 'Bells', broader: ['bells'] }))).toMatch(
    /bells/,
  );
});

test('reports each invalid value with its path and advice', () => {
  expect(faultsOf('entity', { name: 'Ada', kind: 'person' })).toEqual([]);
  expect(
    faultsOf('entity', { name: '', kind: 'persn', roles: [{ role: 'maker', from: '1923-13' }] }),
  ).toMatchObject([
    {
      path: ['name'],
      message: '"name" has no value.',
      advice: 'Write a value after the colon, or remove the line.',
    },
    {
      path: ['kind'],
      message: '"persn" is not one of the values of kind.',
      advice:
        'Did you mean "person"? It can be person, organization, place, event, law, product, project or work.',
    },
    {
      path: ['roles', 0, 'from'],
      message: '"1923-13" is not a date in the calendar.',
      advice:
        'Write the date as precisely as you know it: 2018-06-19, 2018-06, 2018, 192X, 1923~, 1923?, 1923-05/1923-06, or XXXX if it is unknown.',
    },
  ]);
});

test('refuses to change an unreadable file', () => {
  const opened = openedOf({ 'entities/ada.yaml': 'name: Ada\nname: Bell\nkind: person\n' });
  expect(refusalsOf(planFields(opened, 'entity', 'ada', { name: 'Ada', kind: 'person' }))).toContain(
    'The fields of content/entities/ada.yaml can’t be changed here.',
  );
});

test('gives a new record an unused id and a file in the folder of its kind', () => {
  const opened = openedOf({ 'entities/people/ada-bell.yaml': entity('Ada Bell', 'person') });
  const planned = planNewRecord(opened, 'entity', {
    name: 'Ada Bell',
    kind: 'organization',
    aliases: ['Bell’s: clocks'],
  });
  expect(planned.id).toBe('ada-bell-organization');
  expect(changedBy(planned)).toEqual({
    'entities/organizations/ada-bell-organization.yaml':
      'name: Ada Bell\nkind: organization\naliases:\n  - "Bell’s: clocks"\n',
  });
  expect(changedBy(planNewRecord(opened, 'topic', { label: 'Bells', broader: [] }))).toEqual({
    'topics/bells.yaml': 'label: Bells\n',
  });
  expect(refusalsOf(planNewRecord(opened, 'entity', { name: ' ', kind: 'person' }))).toContain('a name');
});
