import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { expect, onTestFinished, test } from 'vitest';
import { writePages } from '../../../../src/site/astro/write-pages.ts';

/** Renders what Astro would have rendered: fiction. */
async function render(path: string, type: 'page' | 'endpoint', status = 200) {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const usual: AstroPrerenderer = {
    name: 'usual',
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.resolve(new Response('<p>Élan', { status })),
  };
  const routeData = { type } as Parameters<AstroPrerenderer['render']>[1]['routeData'];
  const request = new Request(`https://courier.example${path}`);
  const rendered = await writePages(usual, folder, '/archive/').render(request, { routeData });
  return { folder, left: await (rendered as Response).text() };
}

test.each([
  ['/archive/', 'index.html'],
  ['/archive/articles/letter/', 'articles/letter/index.html'],
])('a page is written where its address leads: %s', async (path, file) => {
  const { folder, left } = await render(path, 'page');
  expect(readFileSync(join(folder, file), 'utf8')).toBe('<p>Élan');
  expect(left).toBe('');
});

test.each([
  ['an endpoint', '/archive/data/', 'endpoint', 200],
  ['what is not found', '/archive/404/', 'page', 404],
  ['an address with escaped signs', '/archive/old%20page/', 'page', 200],
  ['what lies outside', '/other/', 'page', 200],
] as const)('%s is left to Astro', async (_, path, type, status) => {
  const { folder, left } = await render(path, type, status);
  expect(left).toBe('<p>Élan');
  expect(existsSync(join(folder, 'index.html'))).toBe(false);
});
