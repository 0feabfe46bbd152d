import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decideArticle } from '../../../../src/desk/server/articles/decide-article.ts';
import { article, entity } from '../../../support/content.ts';
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

test('a name is accepted as a record of any kind, and not at all as one that is gone', async () => {
  const { desk, contentDir, idle } = quietDesk({
    'entities/ship.yaml': entity('Good Ship', 'work'),
    'articles/b.md': article('', 'In May, Mayor Ada Vale came with Mayor Ben Marsh by boat.'),
  });
  const read = (file: string) => readFileSync(join(contentDir, file), 'utf8');
  const decide = (words: string, id: string) =>
    decideArticle(desk, { id: 'b', decisions: [{ type: 'known', words, id }] });
  await decide('Ada Vale', 'ship');
  await decide('Ben Marsh', 'nobody');
  await idle();
  expect(read('articles/b.md')).toContain('entities: [ship]');
  expect(read('entities/ship.yaml')).toContain('Ada Vale');
  expect(desk.changes.unsaved.map(({ title, reason }) => [title, reason])).toEqual([
    ['Acceptance of “Ben Marsh”', expect.stringMatching('"nobody"')],
  ]);
  expect(desk.opened.content.entities.map(({ id }) => id)).toEqual(['ship']);
});
