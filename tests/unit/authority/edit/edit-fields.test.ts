import { describe, expect, test } from 'vitest';
import { editFields } from '../../../../src/authority/edit/edit-fields.ts';
import { type RecordFields, readFields } from '../../../../src/authority/edit/fields.ts';

// Acme and its people are fiction.

const order = ['name', 'kind', 'aliases', 'description', 'url', 'roles'];
const edited = (yaml: string, change: RecordFields) => {
  const before = readFields(yaml);
  const text = editFields(yaml, before, { ...before, ...change }, order, ['entities']);
  const wanted = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  expect(readFields(text)).toEqual(Object.fromEntries(wanted));
  return text;
};
const yaml = `# A firm, as the register has it
name: 'Acme'
kind: organization   # since 1912
aliases:
  - Acme Works # on its letters
  - Acme Ltd
  - The Works
description: >
  A maker of bells,
  and of clocks.
url: [https://acme.example/, https://bells.example/]
`;

describe('editing fields', () => {
  test('changes nothing if nothing differs', () => {
    expect(edited(yaml, {})).toBe(yaml);
    expect(edited(yaml, { name: 'Acme' })).toBe(yaml);
  });

  test('changes only the lines of fields that differ', () => {
    expect(edited(yaml, { name: 'Acme: Bells' })).toBe(yaml.replace("'Acme'", '"Acme: Bells"'));
    expect(edited(yaml, { description: 'Makes bells.' })).toBe(yaml.replace(/>\n.*\n.*\n/, 'Makes bells.\n'));
    expect(edited(yaml, { kind: 'place' })).toBe(yaml.replace('organization', 'place'));
  });

  test('removes and adds items in place, with their comments', () => {
    expect(edited(yaml, { aliases: ['Acme Works', 'The Works'] })).toBe(yaml.replace('  - Acme Ltd\n', ''));
    expect(edited(yaml, { aliases: ['Acme Works', 'Acme Ltd', 'The Works', 'A: b'] })).toBe(
      yaml.replace('  - The Works\n', '  - The Works\n  - "A: b"\n'),
    );
    expect(edited(yaml, { aliases: ['Acme Works', 'Acme Limited', 'The Works'] })).toBe(
      yaml.replace('Acme Ltd', 'Acme Limited'),
    );
    expect(edited(yaml, { url: ['https://bells.example/'] })).toBe(
      yaml.replace('https://acme.example/, ', ''),
    );
  });

  test('rewrites a list if items are inserted in the middle', () => {
    const text = edited(yaml, { aliases: ['First', 'Acme Works', 'Acme Ltd', 'The Works'] });
    expect(readFields(text).description).toBe('A maker of bells, and of clocks.\n');
  });

  test('removes a field with its lines, and places a new one in field order', () => {
    expect(edited(yaml, { aliases: undefined })).toBe(yaml.replace(/aliases:\n(?: {2}-.*\n)+/, ''));
    expect(edited('name: Ada\nkind: person\nurl: https://ada.example/\n', { aliases: ['A.'] })).toBe(
      'name: Ada\nkind: person\naliases: [A.]\nurl: https://ada.example/\n',
    );
  });

  test('keeps a single text for a list until it has more items', () => {
    const one = 'name: Ada\naliases: The Clockmaker\n';
    expect(editFields(one, readFields(one), { name: 'Ada', aliases: ['The Clockmaker'] }, order)).toBe(one);
    expect(edited(one, { aliases: ['The Clockmaker', 'A.'] })).toBe(
      'name: Ada\naliases: [The Clockmaker, A.]\n',
    );
  });

  test('changes the fields of a group within a list', () => {
    const roles = 'name: Ada\nroles:\n  - role: maker\n    at: acme # still\n    from: 1912\n';
    expect(edited(roles, { roles: [{ role: 'owner', at: 'acme', from: '1912', to: '1920' }] })).toBe(
      'name: Ada\nroles:\n  - role: owner\n    at: acme # still\n    from: 1912\n    to: 1920\n',
    );
    expect(edited(roles, { roles: [{ role: 'maker', at: 'acme' }] })).toBe(
      'name: Ada\nroles:\n  - role: maker\n    at: acme # still\n',
    );
  });

  test('keeps a required list when it becomes empty', () => {
    expect(edited('title: A\nentities: [acme]\ntopics: []\n', { entities: [] })).toBe(
      'title: A\nentities: []\ntopics: []\n',
    );
    expect(edited('title: A\nentities: []\n', { entities: ['acme'] })).toBe('title: A\nentities: [acme]\n');
  });
});
