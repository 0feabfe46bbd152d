import { expect, test } from 'vitest';
import { changeReferences, namesEntity, roleKey } from '../../../../src/authority/edit/change-references.ts';
import { article } from '../../../support/content.ts';

// All of it is fiction.
const changed = (text: string, type: Parameters<typeof changeReferences>[1] = 'article') =>
  changeReferences(text, type, 'old', 'new');
const inFields = (more: string, entities = '[]') => article(more, 'A body.', { entities });

test.each([
  ['an article that lists it', inFields('', '[a, old]'), inFields('', '[a, new]')],
  ['words of it', inFields('', '[{ id: old, as: [her] }]'), inFields('', '[{ id: new, as: [her] }]')],
  ['whom it is about', inFields('about: [old]\n'), inFields('about: [new]\n')],
  ['its author', inFields('byline: [{ entity: old }, Ada]\n'), inFields('byline: [{ entity: new }, Ada]\n')],
  ['a single value in place of a list', inFields('about: old\n', 'old'), inFields('about: new\n', 'new')],
  ['a single author', inFields('byline: { entity: old }\n'), inFields('byline: { entity: new }\n')],
  ['all at once', inFields('about: [old]\n', '[old]'), inFields('about: [new]\n', '[new]')],
  ['another id that begins alike', inFields('', '[old-mill, older]'), inFields('', '[old-mill, older]')],
  ['no field', inFields(''), inFields('')],
])('a reference is changed in %s', (_, before, after) => {
  expect(changed(before)).toBe(after);
});

test.each([
  ['the earlier stays, changed', '[old, a, new]', '[new, a]'],
  ['the earlier stays, as it is', '[new, a, old]', '[new, a]'],
  [
    'words of the removed are kept',
    '[{ id: new, as: [she] }, { id: old, as: [her, she] }]',
    '[{ id: new, as: [she, her] }]',
  ],
  [
    'words of a later one, too',
    '[{ id: old, as: [her] }, { id: new, as: [she] }]',
    '[{ id: new, as: [her, she] }]',
  ],
  ['one without words gets them', '[new, { id: old, as: [her] }]', '[{ id: new, as: [her] }]'],
  [
    'one word alone is kept as well',
    '[{ id: new, as: [she] }, { id: old, as: her }]',
    '[{ id: new, as: [she, her] }]',
  ],
  [
    'no words are added where none are new',
    '[{ id: new, as: [her] }, { id: old, as: [her] }]',
    '[{ id: new, as: [her] }]',
  ],
])('where a list of names has both, %s', (_, before, after) => {
  expect(changed(inFields('', before))).toBe(inFields('', after));
});

test('where whom it is about or an author is both, one of them goes, in its own list alone', () => {
  expect(changed(inFields('about: [new, old]\n', '[old]'))).toBe(inFields('about: [new]\n', '[new]'));
  expect(changed(inFields('byline: [{ entity: old }, { entity: new }]\n'))).toBe(
    inFields('byline: [{ entity: new }]\n'),
  );
  expect(changed(inFields('about: [new]\n', '[old]'))).toBe(inFields('about: [new]\n', '[new]'));
});

test('links in a text are changed, several of them, and nothing else', () => {
  const body = (id: string) =>
    `[She](entity:${id}) and [her](entity:${id}) and [it](entity:older), \`[x](entity:old)\`, entity:old.`;
  expect(changed(article('', body('old')))).toBe(article('', body('new')));
  expect(changeReferences(article('', body('old')), 'article', 'old', 'a-longer-id')).toBe(
    article('', body('a-longer-id')),
  );
  const page = (id: string) => `---\ntitle: About\n---\n\n[She](entity:${id}).\n`;
  expect(changed(page('old'), 'page')).toBe(page('new'));
});

test('a record refers to others; a topic refers to no name', () => {
  const record = (id: string) => `name: Boats\nkind: organization\npartOf: [${id}]\ndistinctFrom: [${id}]\n`;
  expect(changed(record('old'), 'entity')).toBe(record('new'));
  const topic = 'label: A\npartOf: [old]\ndistinctFrom: [old]\n';
  expect(changed(topic, 'topic')).toBe(topic);
});

const roles = (...list: readonly string[]) =>
  `name: Ada\nkind: person\nroles:\n${list.map((role) => `  - { ${role} }\n`).join('')}`;

test('a role that becomes the same as another goes, whatever the order of its fields', () => {
  expect(changed(roles('role: mayor, at: new', 'at: old, role: mayor'), 'entity')).toBe(
    roles('role: mayor, at: new'),
  );
  expect(changed(roles('role: mayor, at: new', 'role: clerk, at: old'), 'entity')).toBe(
    roles('role: mayor, at: new', 'role: clerk, at: new'),
  );
  const twice = roles('role: mayor, at: a', 'role: mayor, at: a', 'role: clerk, at: old');
  expect(changed(twice, 'entity')).toBe(twice.replace('old', 'new'));
});

test('a role is known by its fields in any order, without those that it does not have', () => {
  expect(roleKey({ role: 'mayor', at: 'town' })).toBe(roleKey({ at: 'town', role: 'mayor' }));
  expect(roleKey({ role: 'mayor', from: undefined })).toBe(roleKey({ role: 'mayor' }));
  expect(roleKey({ role: 'mayor' })).not.toBe(roleKey({ role: 'clerk' }));
  expect(roleKey({ role: 'mayor', at: 'town' })).not.toBe(roleKey({ role: 'mayor' }));
});

test('whether a file names someone is known from its fields and its links', () => {
  expect(namesEntity(inFields('', '[a, old]'), 'article', 'old')).toBe(true);
  expect(namesEntity(inFields('', '[a, older]'), 'article', 'old')).toBe(false);
  expect(namesEntity(article('', '[She](entity:old), [it](entity:a).'), 'article', 'old')).toBe(true);
  expect(namesEntity(article('', '[She](entity:older).'), 'article', 'old')).toBe(false);
  expect(namesEntity(article('', 'entity:old'), 'article', 'old')).toBe(false);
  expect(namesEntity('---\ntitle: A\n---\n\n[She](entity:old).\n', 'page', 'old')).toBe(true);
  expect(namesEntity('name: A\nkind: place\npartOf: [b, old]\n', 'entity', 'old')).toBe(true);
  expect(namesEntity('name: A\nkind: place\n', 'entity', 'old')).toBe(false);
  // Without front matter that can be read, nothing is known of it.
  expect(namesEntity('[She](entity:old).', 'article', 'old')).toBe(false);
});
