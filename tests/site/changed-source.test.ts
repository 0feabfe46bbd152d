import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { fiction } from '../browser/fiction.ts';
import { digestsOf, temporaryFolder, writeFiles } from '../support/build.ts';
import { site } from '../support/content.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['src', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];
// Vitest's; a build of a keeper has none.
const { NODE_ENV: _, ...env } = process.env;

/** Copies the project into a folder of its own, with nothing of what earlier builds have kept. */
function copyProject(from: string): string {
  const root = join(temporaryFolder(), 'project');
  for (const part of parts) cpSync(join(from, part), join(root, part), { recursive: true });
  const modules = join(root, 'node_modules');
  mkdirSync(modules);
  // Each package is a link; the caches that lie beside them are not, and nor is .vite or .astro.
  for (const name of readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')))
    symlinkSync(join(project, 'node_modules', name), join(modules, name));
  return root;
}

function build(root: string, content: string): string {
  const out = join(root, '../out');
  const { status, stderr } = spawnSync(
    process.execPath,
    ['src/cli/main.ts', 'build', '--content', content, '--out', out],
    { cwd: root, env, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
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
  root = copyProject(project);
  build(root, content);
});

// Each is built upon what the one before has left.
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
])('after %s has changed, a warm build is what a cold one would be', (_what, file, from, to, page, shown) => {
  change(root, file, from, to);
  const warm = build(root, content);
  expect(readFileSync(join(warm, page), 'utf8')).toContain(shown);
  const cold = copyProject(root);
  expect(digestsOf(build(cold, content))).toEqual(digestsOf(warm));
  rmSync(cold, { recursive: true });
});
