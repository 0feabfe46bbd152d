import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decideArticle } from '../../../../src/desk/server/articles/decide-article.ts';
import { article } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';

// A harbour of fiction.

test('a name that is accepted in an article becomes a record that it lists, and articles stay in their order', async () => {
  const { desk, contentDir, idle } = quietDesk({
    'articles/a.md': article('', 'The quay was built.'),
    'articles/b.md': article('', 'In May, Mayor Ada Vale came by boat.'),
    'articles/c.md': article('', 'The boats left.'),
  });
  await expect.poll(() => desk.names.waiting.articles).toBe(3);
  await decideArticle(desk, {
    id: 'b',
    decisions: [{ type: 'accept', words: 'Ada Vale', kind: 'person', name: 'Ada Vale' }],
  });
  await idle();
  const read = (file: string) => readFileSync(join(contentDir, file), 'utf8');
  expect(read('entities/people/ada-vale.yaml')).toBe('name: Ada Vale\nkind: person\n');
  expect(read('articles/b.md')).toContain('entities: [ada-vale]');
  expect(desk.opened.content.articles.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
