import { expect, test } from 'vitest';
import { listEntity, listTopic } from '../../../../src/authority/edit/list-in-article.ts';

const listing = (entities: string) => `---\ntitle: A letter\nentities: ${entities}\n---\n\nText.\n`;

test.each([
  ['an entity', '[]', 'acme', undefined, '[acme]'],
  ['an entity that is listed', '[acme]', 'acme', undefined, '[acme]'],
  ['an entity with its words', '[]', 'acme', 'Acme Ltd', '[{ id: acme, as: [Acme Ltd] }]'],
  ['words of a listed entity', '[acme]', 'acme', 'Acme Ltd', '[{ id: acme, as: [Acme Ltd] }]'],
  [
    'other words',
    '[{ id: acme, as: [Acme Co] }]',
    'acme',
    'Acme Ltd',
    '[{ id: acme, as: [Acme Co, Acme Ltd] }]',
  ],
  [
    'the same words again',
    '[{ id: acme, as: [Acme Ltd] }]',
    'acme',
    'Acme Ltd',
    '[{ id: acme, as: [Acme Ltd] }]',
  ],
  [
    'an entity that has words',
    '[{ id: acme, as: [Acme Ltd] }]',
    'acme',
    undefined,
    '[{ id: acme, as: [Acme Ltd] }]',
  ],
  ['another entity', '[acme]', 'bolt', 'Bolt Co', '[acme, { id: bolt, as: [Bolt Co] }]'],
])('lists %s once', (_, before, id, as, after) => {
  expect(listEntity(listing(before), id, as)).toBe(listing(after));
});

test('lists a topic once', () => {
  const text = '---\ntitle: A letter\ntopics: []\n---\n\nText.\n';
  const listed = listTopic(text, 'sea');
  expect(listed).toBe('---\ntitle: A letter\ntopics: [sea]\n---\n\nText.\n');
  expect(listTopic(listed, 'sea')).toBe(listed);
});
