import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../support/project.ts';
import { runBuild } from '../support/builds/run-build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a look is built from public/theme, has its licenses, and follows a change there', () => {
  const root = temporaryFolder();
  cpSync(join(projectFolder, 'tests/fixtures/looks/daily'), root, { recursive: true });
  const [content, out] = [join(root, 'content'), join(root, 'out')];
  const build = () => runBuild('--content', content, '--out', out);
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  const styles = () =>
    readdirSync(join(out, '_astro'))
      .filter((name) => name.endsWith('.css'))
      .map((name) => read(`_astro/${name}`))
      .join('\n');

  const first = build();
  expect(first.code, first.stderr).toBe(0);
  expect(read('index.html')).toMatch(
    /<img class="logo" src="\/theme\/logo\.[\w-]+\.webp" alt="The Port Ellery Mail/,
  );
  const [, logo] = /<img class="logo" src="\/([^"]+)"/.exec(read('index.html')) ?? [];
  expect(readFileSync(join(out, logo!)).subarray(8, 12).toString()).toBe('WEBP');
  expect(read('licenses.txt')).toContain('Source Serif 4');
  expect(styles()).toContain('Own Headings');
  expect(styles()).not.toContain('1234px');

  writeFileSync(join(root, 'public/theme/style.css'), 'h1 { letter-spacing: 1234px }\n');
  const second = build();
  expect(second.code, second.stderr).toBe(0);
  expect(styles()).toContain('1234px');
  const page = read('articles/new-lamp/index.html');
  const linked = [...page.matchAll(/href="\/(_astro\/[^"]+\.css)"/g)].map(([, path]) => read(path!));
  expect(linked.join('\n')).toContain('1234px');

  writeFileSync(join(root, 'public/theme/style.css'), 'h1 { background: url(a.png) }\n');
  const third = build();
  expect(third.code).toBe(1);
  expect(third.stderr).toContain('public/theme/style.css:1');
  expect(styles()).toContain('1234px');
});
