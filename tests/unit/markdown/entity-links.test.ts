import { expect, test } from 'vitest';
import { findEntityLinks } from '../../../src/markdown/entity-links.ts';

/** Returns the text at the stated position of each link's id. */
const found = (markdown: string) =>
  findEntityLinks(markdown).map(({ id, start }) => [
    id,
    start === undefined ? undefined : markdown.slice(start, start + id.length),
  ]);

test.each([
  ['Of [the firm](entity:acme), [it](<entity:acme-ltd> "a title").', ['acme', 'acme-ltd']],
  ['> - [*the* `firm`](entity:acme)\n\n| a |\n|---|\n| [b](entity:acme) |', ['acme', 'acme']],
  ['[entity:zenith](entity:acme)', ['acme']],
  ['[The firm][a] and [a].\n\n[a]: entity:acme "a title"', ['acme']],
  ['<entity:acme>', ['acme']],
  [
    '<a href="entity:acme">The firm</a> and <div><a class=x href=entity:acme-ltd>it</a></div>',
    ['acme', 'acme-ltd'],
  ],
  ['[May](entity:none)', ['none']],
  ['[a](<entity:b(c[d>)', ['b(c[d']],
  ['[entity:acme][a]\n\n[a]: entity:acme-ltd', ['acme-ltd']],
])('finds the manual links in %j', (markdown, ids) => {
  expect(found(markdown)).toEqual(ids.map((id) => [id, id]));
});

test('ignores links in code and escaped links', () => {
  expect(found('`[a](entity:acme)`\n\n    [a](entity:acme)\n\n\\[a](entity:acme) entity:acme')).toEqual([]);
});

test('a link with an escaped scheme has no offset', () => {
  expect(found('[a](entity&#58;acme)')).toEqual([['acme', undefined]]);
});
