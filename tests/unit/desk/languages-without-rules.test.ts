import { expect, test } from 'vitest';
import { listNames } from '../../../src/desk/server/names/list-names.ts';
import { article } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// All texts are fiction.

test('the names say in which languages there are no rules to propose any, those of most articles first', async () => {
  const { desk } = quietDesk({
    'articles/ferry.md': article('language: tr\n', 'Kurmaca bir metin.'),
    'articles/quay.md': article('language: tr\n', 'Başka bir metin.'),
    'articles/lamp.md': article('language: fi\n', 'Keksitty teksti.'),
    'articles/gate.md': article('language: en\n', 'A text of fiction.'),
  });
  await expect.poll(() => desk.names.waiting.articles).toBe(4);
  expect(listNames(desk, { from: 0, count: 50 }).withoutRules).toEqual([
    { language: 'tr', articles: 2 },
    { language: 'fi', articles: 1 },
  ]);
});
