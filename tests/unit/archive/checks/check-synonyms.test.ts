import { expect, test } from 'vitest';
import { checkSynonyms } from '../../../../src/archive/checks/check-synonyms.ts';
import type { Content } from '../../../../src/archive/record.ts';
import { synonymsSchema } from '../../../../src/schema/synonyms.ts';

const content = (groups: readonly (readonly string[])[]) =>
  ({
    synonyms: [{ file: 'content/synonyms.yaml', id: 'synonyms', data: { groups } }],
    entities: [{ file: 'content/entities/quill.yaml', data: { name: 'Ada Quill', aliases: ['Quill'] } }],
    topics: [],
  }) as unknown as Content;

test('words that mean the same are checked: one word each, in one group, and no name', () => {
  expect(checkSynonyms(content([['plane', 'airplane']]))).toEqual([]);
  const problems = checkSynonyms(
    content([
      ['ferry', 'ferry boat'],
      ['Férry', 'steamer'],
      ['quill', 'pen'],
    ]),
  );
  expect(problems.map(({ path, message }) => [path, message])).toEqual([
    [['groups', 0, 1], '“ferry boat” is not a single word.'],
    [['groups', 1, 0], '“Férry” is in these groups twice.'],
    [['groups', 2, 0], '“quill” is a name in content/entities/quill.yaml.'],
  ]);
  for (const { file, advice } of problems)
    expect([file, advice !== '']).toEqual(['content/synonyms.yaml', true]);
});

test('a group has two to four words', () => {
  const isValid = (groups: unknown) => synonymsSchema.safeParse({ groups }).success;
  expect(isValid([['plane', 'airplane', 'aircraft', 'jet']])).toBe(true);
  expect(isValid([['plane']])).toBe(false);
  expect(isValid([['a', 'b', 'c', 'd', 'e']])).toBe(false);
});
