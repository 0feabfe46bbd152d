import { expect, test } from 'vitest';
import { formFinder } from '../../../src/withhold/forms/find-forms.ts';
import { rewriteFields } from '../../../src/withhold/rewrite/rewrite-fields.ts';

// All of it is fiction.
const rewrite = (yaml: string) =>
  rewriteFields(yaml, { finder: formFinder(['Jane Quill', 'Quill']), words: 'a clerk', entity: 'p-17' });

test('replaces the name in each field of an article, and leaves the rest as it is written', () => {
  expect(
    rewrite(`title: "Quill sails" # the case of Quill
standfirst: >
  A boat of Jane
  Quill.
date: 2018-06-19
byline: [Ada Sail, { entity: p-17 }]
entities:
  - acme # stays
  - { id: p-17, as: [the captain] }
  - { id: rival, as: [Quill’s rival, the rival] }
about: [p-17]
topics: [boats]
source:
  url: https://example.com/jane%2Dquill
  author: Jane Quill
  sha256: abc
redirectFrom: [/2018/quill, /2018/boat]
image: { src: boat.png, alt: Jane&nbsp;Quill, caption: 'Quill, left' }
corrections:
  - { date: 2018, text: It was Quill. }
`),
  ).toMatchInlineSnapshot(`
    "title: A clerk sails # the case of a clerk
    standfirst: "A boat of a clerk.\\n"
    date: 2018-06-19
    byline: [Ada Sail, a clerk]
    entities:
      - acme # stays
      - { id: rival, as: [the rival] }
    topics: [boats]
    source:
      author: A clerk
      sha256: abc
    redirectFrom: [/2018/boat]
    image: { src: boat.png, alt: A clerk, caption: "A clerk, left" }
    corrections:
      - { date: 2018, text: It was a clerk. }
    "
  `);
});

test('removes the entity and its words from other records and reviews', () => {
  expect(
    rewrite(
      'name: Example Boats\nkind: organization\naliases: [Quill’s Boats, Boats]\ndistinctFrom: p-17\nroles:\n  - { role: owner, at: p-17 }\n  - { role: rival of Jane Quill }\n',
    ),
  ).toMatchInlineSnapshot(`
    "name: Example Boats
    kind: organization
    aliases: [Boats]
    roles:
      - { role: rival of a clerk }
    "
  `);
  expect(rewrite('entities: [p-17]\n')).toBe('entities: []\n');
  expect(rewrite('reviewed: true\nrefused: [Quill]\n')).toBe('reviewed: true\n');
});

test('removes what is known of links whose address has the name', () => {
  expect(
    rewrite(
      'links:\n  - url: https://example.com/jane-quill\n    gone: 2018\n  - url: https://example.com/boats\n',
    ),
  ).toBe('links:\n  - url: https://example.com/boats\n');
});
