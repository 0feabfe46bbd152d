import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headersFile } from '../../../../src/site/output/headers.ts';
import { contentSecurityPolicy } from '../../../../src/site/output/policy.ts';
import { serveSite } from '../../../../src/site/output/serve.ts';

async function serve(base: string, files: Readonly<Record<string, string>> = {}) {
  const out = mkdtempSync(join(tmpdir(), 'backfile-serve-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const all = {
    _headers: headersFile(base, []),
    'index.html': 'front',
    '404.html': 'not here',
    'articles/ferry/index.html': 'ferry',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  const { server, url } = (await serveSite(out, 0))!;
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { out, url, get: (path: string) => fetch(new URL(path, url), { redirect: 'manual' }) };
}

test('a site is served in the folder that it was built for, with the headers of a host', async () => {
  const { url, get } = await serve('/archive/');
  expect(url).toMatch(/^http:\/\/localhost:\d+\/archive\/$/);
  const front = await get('');
  expect(await front.text()).toBe('front');
  expect(front.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(front.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  expect(front.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await (await get('articles/ferry/')).text()).toBe('ferry');
  expect((await get('/')).headers.get('location')).toBe('/archive/');
});

test('what is not there is the site’s own page for that, with status 404', async () => {
  const { get } = await serve('/archive/');
  for (const path of [
    'articles/none/',
    'none.xml',
    '/articles/ferry/',
    '/other',
    '_headers',
    '%00',
    '%E0%A4%A',
  ]) {
    const answer = await get(path);
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, 'not here']);
  }
});

test('a folder’s address without its slash leads to the one with it', async () => {
  const { get } = await serve('/');
  const answer = await get('articles/ferry?q=x');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/articles/ferry/?q=x']);
});

test('files have the types that their readers expect', async () => {
  const { get } = await serve('/', {
    'feed.xml': '<feed/>',
    'data/1923.jsonl': '{}',
    'data/index.json': '{}',
    'robots.txt': '',
    'pagefind/en/texts/0.packed': 'x',
    'mark.svg': '<svg/>',
  });
  const types = await Promise.all(
    [
      'feed.xml',
      'data/1923.jsonl',
      'data/index.json',
      'robots.txt',
      'pagefind/en/texts/0.packed',
      'mark.svg',
    ].map(async (path) => (await get(path)).headers.get('content-type')),
  );
  expect(types).toEqual([
    'application/xml; charset=utf-8',
    'application/jsonl; charset=utf-8',
    'application/json; charset=utf-8',
    'text/plain; charset=utf-8',
    'application/octet-stream',
    'image/svg+xml',
  ]);
});

test('nothing outside the folder is served', async () => {
  const { out, url } = await serve('/');
  const { port } = new URL(url);
  writeFileSync(join(out, '../backfile-outside.txt'), 'secret');
  onTestFinished(() => rmSync(join(out, '../backfile-outside.txt')));
  for (const path of [
    '/../backfile-outside.txt',
    '/%2e%2e/backfile-outside.txt',
    '/..%2fbackfile-outside.txt',
  ]) {
    // fetch would resolve the dots itself.
    const status = await new Promise((resolve, reject) => {
      request({ port, host: 'localhost', path }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect([path, status]).toEqual([path, 404]);
  }
});

test('the next free port is taken where one is in use', async () => {
  const { out, url } = await serve('/');
  const taken = Number(new URL(url).port);
  const second = (await serveSite(out, taken))!;
  onTestFinished(() => new Promise<void>((resolve) => second.server.close(() => resolve())));
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
});

test('a folder that no build made is no site', async () => {
  expect(await serveSite(tmpdir(), 0)).toBeUndefined();
});
