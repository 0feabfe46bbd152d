import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { digestsOf, writeFiles } from '../support/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { site } from '../support/content.ts';
import { copyProject, runIn } from '../support/project.ts';

function build(root: string, content: string): string {
  const out = join(root, '../out');
  const { code, stderr } = runIn(root, 'src/cli/backfile.mjs', 'build', '--content', content, '--out', out);
  expect(code, stderr).toBe(0);
  return out;
}

function change(root: string, file: string, from: string, to: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  expect(text, file).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

let root: string;
let content: string;
beforeAll(() => {
  content = join(temporaryFolder(), 'content');
  writeFiles(content, { 'site.yaml': site, ...fiction });
  root = copyProject();
  build(root, content);
});

// Each build starts from the result of the previous one.
test.each([
  [
    'a component',
    'src/components/lists/date-text.astro',
    '<time ',
    '<time data-changed ',
    'articles/letter/index.html',
    'data-changed',
  ],
  [
    'a Markdown plugin',
    'src/markdown/anchors.ts',
    "className: ['anchor']",
    "className: ['anchor', 'changed']",
    'articles/letter/index.html',
    'class="anchor changed"',
  ],
])('after a change of %s, a warm build equals a cold one', (_what, file, from, to, page, shown) => {
  change(root, file, from, to);
  const warm = build(root, content);
  expect(readFileSync(join(warm, page), 'utf8')).toContain(shown);
  const cold = copyProject(root);
  expect(digestsOf(build(cold, content))).toEqual(digestsOf(warm));
  rmSync(cold, { recursive: true });
});
