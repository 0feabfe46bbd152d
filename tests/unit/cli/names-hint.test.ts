import { expect, test } from 'vitest';
import { namesHintFor } from '../../../src/cli/names/names-hint.ts';
import { openedOf } from '../../support/authority.ts';
import { article, entity, type Files } from '../../support/content.ts';

const nameless = (count: number, more = ''): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `articles/letter${more && '-gone'}-${index}.md`,
      article(more, 'Nobody spoke.'),
    ]),
  );
const hint = (files: Files) => namesHintFor(openedOf(files).content);

test('a build says what to do about many articles without names', () => {
  expect(hint(nameless(20))).toBe(
    '20 articles list no names yet. npm run names -- status shows whom they may name, and what to decide first.',
  );
});

test('articles that are reviewed, are withdrawn or list names do not count', () => {
  expect(hint(nameless(19))).toBeUndefined();
  expect(hint({ ...nameless(20), 'review/letter-0.yaml': 'reviewed: true\n' })).toBeUndefined();
  expect(
    hint({
      ...nameless(19),
      ...nameless(9, 'withdrawn: { date: 2018-06-20, reason: A reason. }\n'),
      'articles/named.md': article('', 'Acme.', { entities: '[acme]' }),
      'entities/acme.yaml': entity('Acme'),
    }),
  ).toBeUndefined();
});
