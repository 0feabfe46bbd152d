import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildFiction, digestsOf, textsOf } from '../support/build.ts';
import { runBuild } from '../support/builds/run-build.ts';
import { article, entity } from '../support/content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// All of it is fiction. What is held back contains this word.
const held = 'xyzzyplugh';

test('a site differs only from the day on which an article falls due', () => {
  const { content, out, ran } = buildFiction(
    {
      'articles/ferry.md': article('', 'A ferry of the Elm Company.', { entities: '[elm]' }),
      [`articles/${held}.md`]: article('', `A ${held} by Ada ${held}.`, {
        date: '2026-03-05',
        entities: `[${held}]`,
      }),
      'entities/elm.yaml': entity('Elm Company'),
      [`entities/${held}.yaml`]: entity(`Ada ${held}`, 'person'),
    },
    '--as-of',
    '2026-03-01',
  );
  expect(ran.code, ran.stderr).toBe(0);
  expect(ran.stdout).toContain('1 article is held back until 5 March 2026.');
  const before = digestsOf(out);
  const holding = [...textsOf(out)].filter(([path, text]) => `${path} ${text}`.toLowerCase().includes(held));
  expect(holding.map(([path]) => path)).toEqual([]);

  const later = join(temporaryFolder(), 'later');
  expect(runBuild('--content', content, '--out', later, '--as-of', '2026-03-04').code).toBe(0);
  expect(digestsOf(later)).toEqual(before);

  const due = runBuild('--content', content, '--out', out, '--as-of', '2026-03-05');
  expect(due.code, due.stderr).toBe(0);
  expect(due.stdout).not.toContain('held back');
  expect(existsSync(join(out, `articles/${held}/index.html`))).toBe(true);
  expect(existsSync(join(out, `entities/${held}/index.html`))).toBe(true);
});
