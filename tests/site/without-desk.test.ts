import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFiction, digestsOf } from '../support/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { article, entity } from '../support/content.ts';
import { copyProject, runIn } from '../support/project.ts';

test('the site is the same bytes without the desk and the packages that only the desk needs', () => {
  // A fictional port.
  const { content, out, ran } = buildFiction({
    'articles/ferry.md': article('', 'Ada Vale took the ferry to Oldport.', {
      title: 'The ferry',
      entities: '[ada-vale, oldport]',
      topics: '[ferries]',
    }),
    'articles/lamp.md': article('', 'Ada Vale lit the lamp.', { title: 'The lamp', entities: '[ada-vale]' }),
    'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
    'entities/oldport.yaml': entity('Oldport', 'place'),
    'topics/ferries.yaml': 'label: Ferries\n',
    'review/lamp.yaml': 'refused:\n  - The Lamp\nreviewed: true\n',
  });
  expect(ran.code, ran.stderr).toBe(0);
  const project = copyProject();
  for (const part of ['src/desk', 'src/cli/run-desk.ts'].concat(
    ['preact', '@preact', 'hono', '@hono'].map((name) => `node_modules/${name}`),
  ))
    rmSync(join(project, part), { recursive: true });
  const without = join(temporaryFolder(), 'out');
  const { code, stderr } = runIn(
    project,
    'src/cli/backfile.mjs',
    'build',
    '--content',
    content,
    '--out',
    without,
  );
  expect(code, stderr).toBe(0);
  const expected = digestsOf(out);
  expect(expected.size).toBeGreaterThan(30);
  expect(digestsOf(without)).toEqual(expected);
});
