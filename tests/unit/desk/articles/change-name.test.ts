import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeName } from '../../../../src/desk/server/articles/change-name.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';

// All of it is fiction.
const files: Files = {
  'articles/ferry.md': article('', 'Ada Vale took the ferry.', { entities: '[ada-vale]' }),
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
};

test('the kind of an accepted name is changed in its record', async () => {
  const { desk, contentDir } = quietDesk(files);
  await changeName(desk, { id: 'ferry', change: { type: 'kind', entity: 'ada-vale', kind: 'place' } });
  await desk.changes.settled();
  expect(readFileSync(join(contentDir, 'entities/ada-vale.yaml'), 'utf8')).toBe(entity('Ada Vale', 'place'));
});
