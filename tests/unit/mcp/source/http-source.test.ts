import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSiteSource } from '../../../../src/mcp/source/open-site-source.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

// Hosts of this machine that never were anybody’s.

function cacheOf(maxBytes = 1_000_000) {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-ask-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, maxBytes };
}

/** Serves until the test ends; returns the address, and what was asked for. */
async function serve(answer: RequestListener): Promise<{ url: string; asked: string[]; server: Server }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, server };
}

const files =
  (texts: Readonly<Record<string, string>>): RequestListener =>
  (request, response) => {
    const text = texts[request.url ?? ''];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  };
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

test('a file is read below the address, and one that is missing is undefined', async () => {
  const { url, asked } = await serve(files({ '/archive/check/': 'here' }));
  const source = await openSiteSource(`${url}archive`, cacheOf());
  expect(textOf(await source.read('check/'))).toBe('here');
  expect(await source.read('articles/none/')).toBeUndefined();
  expect(asked).toEqual(['/robots.txt', '/archive/check/', '/archive/articles/none/']);
});

test.each([
  ['all programs', 'User-agent: *\nDisallow: /\n'],
  ['this program by its name', 'User-agent: backfile-ask\nDisallow: /\n'],
  ['answers by a preference', 'User-agent: *\nContent-Usage: train-ai=n, ai-use=n\nAllow: /\n'],
  [
    'those that answer',
    'User-agent: OAI-SearchBot\nUser-agent: ChatGPT-User\nUser-agent: Claude-SearchBot\nUser-agent: Claude-User\nUser-agent: PerplexityBot\nUser-agent: Perplexity-User\nUser-agent: DuckAssistBot\nUser-agent: MistralAI-User\nDisallow: /\n\nUser-agent: *\nAllow: /\n',
  ],
])('a site whose robots.txt refuses %s is not read', async (_, robots) => {
  const { url, asked } = await serve(files({ '/robots.txt': robots, '/check/': 'here' }));
  expect((await faultOf(openSiteSource(url, cacheOf()))).message).toMatch(/asks programs not to answer/);
  expect(asked).toEqual(['/robots.txt']);
});

test('a site that refuses training, or a folder to others, is read; a refused folder is not', async () => {
  const robots =
    'User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n\nUser-agent: *\nContent-Usage: train-ai=n\nDisallow: /private/\n';
  const { url } = await serve(files({ '/robots.txt': robots, '/check/': 'here', '/private/x': 'no' }));
  const source = await openSiteSource(url, cacheOf());
  expect(textOf(await source.read('check/'))).toBe('here');
  expect((await faultOf(source.read('private/x'))).message).toMatch(/asks programs not to answer/);
});

test('a host whose robots.txt can’t be read is not read', async () => {
  const { url } = await serve((_, response) => response.writeHead(503).end());
  expect((await faultOf(openSiteSource(url, cacheOf()))).message).toMatch(/answers 503\. Try again later/);
});

test('redirects are followed within the host, and never to another', async () => {
  const other = await serve(files({ '/check/': 'elsewhere' }));
  const { url } = await serve((request, response) => {
    const to: Record<string, string> = {
      '/check/': '/new/check/',
      '/away/': `${other.url}check/`,
      '/round/': '/round/',
    };
    const location = to[request.url ?? ''];
    if (location !== undefined) response.writeHead(301, { location }).end();
    else response.writeHead(request.url === '/new/check/' ? 200 : 404).end('moved');
  });
  const source = await openSiteSource(url, cacheOf());
  expect(textOf(await source.read('check/'))).toBe('moved');
  expect((await faultOf(source.read('away/'))).message).toMatch(/leads to another host/);
  expect((await faultOf(source.read('round/'))).message).toMatch(/redirects too often/);
  expect(other.asked).toEqual([]);
});

test('a file that has not changed is sent once, and a file of the index that names its version is asked for once', async () => {
  let sent = 0;
  const { url, asked } = await serve((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    if (request.headers['if-none-match'] === '"one"') return response.writeHead(304).end();
    sent += 1;
    return response.writeHead(200, { etag: '"one"' }).end('words');
  });
  const cache = cacheOf();
  for (let round = 0; round < 2; round += 1) {
    const source = await openSiteSource(url, cache);
    expect(textOf(await source.read('check/'))).toBe('words');
    expect(textOf(await source.read('search/index/en/words/a.packed?v=1'))).toBe('words');
  }
  expect(sent).toBe(2);
  expect(asked.filter((path) => path.includes('packed'))).toHaveLength(1);
});

test('the cache stays within its limit, and loses what was used longest ago', async () => {
  const text = 'x'.repeat(20_000);
  const { url } = await serve((request, response) =>
    request.url === '/robots.txt'
      ? response.writeHead(404).end()
      : response.writeHead(200, { etag: '"one"' }).end(text),
  );
  const cache = cacheOf(100_000);
  const source = await openSiteSource(url, cache);
  const kept = () =>
    readdirSync(cache.folder).flatMap((name) => {
      const file = join(cache.folder, name);
      const number = /articles\/(\d+)\//.exec(readFileSync(file, 'utf8').slice(0, 500))?.[1];
      return number === undefined ? [] : [{ file, number: Number(number) }];
    });
  for (let number = 0; number < 30; number += 1) {
    await source.read(`articles/${number}/`);
    // The clock of a disk may be too coarse to tell them apart.
    for (const one of kept()) utimesSync(one.file, one.number, one.number);
  }
  const numbers = kept().map(({ number }) => number);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => 30 - numbers.length + index));
  const sizes = readdirSync(cache.folder).map((name) => statSync(join(cache.folder, name)).size);
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100_000);
});

test('a file that is larger than any of an archive ends the reading, and so does a host that does not answer', async () => {
  const { url, server } = await serve((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end();
    const piece = Buffer.alloc(1_000_000);
    const more = () => {
      while (!response.destroyed && response.write(piece));
      response.once('drain', more);
    };
    response.writeHead(200);
    more();
    return undefined;
  });
  const source = await openSiteSource(url, cacheOf());
  expect((await faultOf(source.read('check/'))).message).toMatch(/larger than any file/);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  expect((await faultOf(source.read('check/'))).message).toMatch(/does not answer/);
});
