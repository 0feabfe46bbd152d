import { expect, test } from 'vitest';
import { planQuotedKey } from '../../../../src/authority/plans/plan-articles.ts';
import { article } from '../../../support/content.ts';
import { openedOf, refusalsOf } from '../../../support/authority.ts';

test('a key is not quoted in an article that does not exist', () => {
  const opened = openedOf({ 'articles/letter.md': article('', 'A letter of fiction.') });
  expect(refusalsOf(planQuotedKey(opened, 'leter', 'abcdef'))).toBe(
    'There is no article "leter".\n  Did you mean "letter"?',
  );
});
