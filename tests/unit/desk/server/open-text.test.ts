import { expect, test } from 'vitest';
import { openText } from '../../../../src/desk/server/write/open-text.ts';
import { openedOf } from '../../../support/authority.ts';
import { article, type Files, site } from '../../../support/content.ts';

// All of it is fiction.
const files: Files = {
  'site.yaml': `${site}language: de\n`,
  'articles/plain.md': article('', 'One.', { title: 'Plain' }),
  'articles/draft.md': article('draft: true\nembargo: 2026-05-01\n', 'Two.', { title: 'A draft' }),
  'articles/held.md': article('embargo: 2026-05-01\nlanguage: fr\n', 'Three.', { title: 'Held back' }),
  'articles/taken.md': article(
    'withdrawn: { date: 2026-02-01, reason: Wrong. }\ncorrections: [{ date: 2026-01-02, text: It was a Tuesday. }]\nsource: { url: https://courier.example/taken }\n',
    'Four.',
    { title: 'Taken back' },
  ),
  'articles/broken.md': 'Without any fields.\n',
  'pages/about.md': '---\ntitle: About us\n---\n\nFive.\n',
  'addresses.txt': '/articles/plain/ 2026-01-01\n',
};
const open = (type: 'article' | 'page', id: string) =>
  openText({ opened: openedOf(files), day: '2026-03-01' }, { type, id });
const standing = (id: string) => open('article', id)!.standing;

test('a text is opened with what its editor needs', () => {
  const body = open('article', 'plain')!.body;
  expect(body.trim()).toBe('One.');
  expect(open('article', 'plain')).toEqual({
    ...{ title: 'Plain', file: 'content/articles/plain.md', language: 'de', body, today: '2026-03-01' },
    digest: expect.any(String),
    standing: { isDraft: false, isPublished: true, corrections: [] },
  });
  // By the digest it is known whether the body has changed since.
  const digests = ['plain', 'draft', 'plain'].map((id) => open('article', id)!.digest);
  expect(digests[2]).toBe(digests[0]);
  expect(digests[1]).not.toBe(digests[0]);
  expect(open('article', 'held')!.language).toBe('fr');
});

test('a page has a title and no standing, and a text of the other type or none is not found', () => {
  expect(open('page', 'about')).toMatchObject({ title: 'About us', file: 'content/pages/about.md' });
  expect(open('page', 'about')).not.toHaveProperty('standing');
  for (const [type, id] of [
    ['page', 'plain'],
    ['article', 'about'],
    ['article', 'nothing'],
    ['article', 'broken'],
  ] as const)
    expect(open(type, id)).toBe(null);
});

test('an article says whether it is a draft, held back, withdrawn, corrected, and taken from the web', () => {
  expect(standing('draft')).toEqual({ isDraft: true, isPublished: false, corrections: [] });
  expect(standing('held')).toEqual({
    ...{ isDraft: false, isPublished: false, corrections: [] },
    heldUntil: '2026-05-01',
  });
  expect(standing('taken')).toEqual({
    ...{ isDraft: false, isPublished: false, isFromWeb: true },
    withdrawn: { date: '2026-02-01', reason: 'Wrong.' },
    corrections: [{ date: '2026-01-02', text: 'It was a Tuesday.' }],
  });
});
