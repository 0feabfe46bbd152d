import { expect, test } from 'vitest';
import { namePlaces } from '../../../../src/desk/server/write/name-places.ts';
import type { EntityId } from '../../../../src/schema/id.ts';

// All names are fiction.

/** Says what stands at the places that are found of words in numbered blocks. */
function wordsAt(markdown: string, blocks: readonly string[], ...named: readonly [number, string][]) {
  const mentions = named.map(([block, words]) => ({
    entity: 'ada' as EntityId,
    block,
    offset: blocks[block - 1]!.indexOf(words),
    length: words.length,
    words,
  }));
  return namePlaces(markdown, { blocks, mentions }).map(({ from, to }) => markdown.slice(from, to));
}

test.each<[string, string, readonly string[], readonly [number, string][], readonly string[]]>([
  ['from the first sign to the last', 'Ada Vale', ['Ada Vale'], [[1, 'Ada Vale']], ['Ada Vale']],
  ['of one letter', 'So A left.', ['So A left.'], [[1, 'A']], ['A']],
  [
    'with what marks a part of it',
    'So *Ada* Vale left.',
    ['So Ada Vale left.'],
    [[1, 'Ada Vale']],
    ['Ada* Vale'],
  ],
  ['on two lines', 'So Ada\nVale left.', ['So Ada Vale left.'], [[1, 'Ada Vale']], ['Ada\nVale']],
  [
    'after a line break that is shown',
    'So\\\nAda Vale left.',
    ['So  Ada Vale left.'],
    [[1, 'Ada Vale']],
    ['Ada Vale'],
  ],
  [
    'with a sign written as an entity',
    'So Ada &amp; Co left.',
    ['So Ada & Co left.'],
    [[1, 'Ada & Co']],
    ['Ada &amp; Co'],
  ],
  ['in code with a line break', '`the\nAda` left.', ['the Ada left.'], [[1, 'Ada']], ['Ada']],
  [
    'in a heading and a list',
    '## Ada\n\n- Ben\n- Cy',
    ['Ada', 'Ben', 'Cy'],
    [
      [1, 'Ada'],
      [3, 'Cy'],
    ],
    ['Ada', 'Cy'],
  ],
])('a name is found %s', (_, markdown, blocks, named, found) => {
  expect(wordsAt(markdown, blocks, ...named)).toEqual(found);
});

test('blocks with the same text are found one after the other, each once', () => {
  const places = namePlaces('Ada\n\nAda\n\nBen', {
    blocks: ['Ada', 'Ada', 'Ada', 'Ben'],
    mentions: [1, 2, 3, 4].map((block) => ({
      entity: 'ada' as EntityId,
      block,
      offset: 0,
      length: 3,
      words: 'Ada',
    })),
  });
  expect(places).toEqual([
    { from: 0, to: 3 },
    { from: 5, to: 8 },
    { from: 10, to: 13 },
  ]);
});

test('a block that is shown in another way is left out, as are names beyond the end of one', () => {
  expect(wordsAt('Ada came.\n\nBen left.', ['Ada went.', 'Ben left.'], [1, 'Ada'], [2, 'Ben'])).toEqual([
    'Ben',
  ]);
  const beyond = { entity: 'ada' as EntityId, block: 1, words: 'Ada' };
  const of = (block: number, offset: number, length: number) =>
    namePlaces('Ada', { blocks: ['Ada'], mentions: [{ ...beyond, block, offset, length }] });
  expect(of(1, 0, 3)).toEqual([{ from: 0, to: 3 }]);
  expect([of(1, 0, 4), of(1, 3, 1), of(2, 0, 3)]).toEqual([[], [], []]);
  expect(namePlaces('Ada', { blocks: ['Ada'], mentions: [] })).toEqual([]);
});
