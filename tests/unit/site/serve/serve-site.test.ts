import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { stagingFolder } from '../../../../src/site/build/update-site.ts';
import { headersFile } from '../../../../src/site/output/headers.ts';
import { contentSecurityPolicy } from '../../../../src/views/meta/policy.ts';
import { serveSite } from '../../../../src/site/serve/serve-site.ts';

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

test('a site is served at its base path, with the headers of a host', async () => {
  const { url, get } = await serve('/archive/');
  expect(url).toMatch(/^http:\/\/localhost:\d+\/archive\/$/);
  const front = await get('');
  expect(await front.text()).toBe('front');
  expect(front.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(front.headers.get('content-security-policy')).toBe(contentSecurityPolicy());
  expect(front.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await (await get('articles/ferry/')).text()).toBe('ferry');
  expect((await get('/')).headers.get('location')).toBe('/archive/');
});

test('a missing page returns the site’s 404 page with status 404', async () => {
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

test('a folder’s address without a trailing slash redirects to the one with it', async () => {
  const { get } = await serve('/');
  const answer = await get('articles/ferry?q=x');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/articles/ferry/?q=x']);
});

test('files have the expected media types', async () => {
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
    // `fetch` would resolve the dots itself.
    const status = await new Promise((resolve, reject) => {
      request({ port, host: 'localhost', path }, (answer) => resolve(answer.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect([path, status]).toEqual([path, 404]);
  }
});

test('uses the next free port if one is taken', async () => {
  const { out, url } = await serve('/');
  const taken = Number(new URL(url).port);
  const second = (await serveSite(out, taken))!;
  onTestFinished(() => new Promise<void>((resolve) => second.server.close(() => resolve())));
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
});

test('an update that a killed build had begun is finished', async () => {
  const { out } = await serve('/');
  const staging = stagingFolder(out);
  mkdirSync(staging);
  writeFileSync(join(staging, 'index.html'), 'new front');
  const journal = join(dirname(out), `.${basename(out)}.backfile-journal`);
  writeFileSync(journal, JSON.stringify({ moved: ['index.html'], removed: [] }));
  const { server, url } = (await serveSite(out, 0))!;
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  expect(await (await fetch(url)).text()).toBe('new front');
  expect([existsSync(staging), existsSync(journal)]).toEqual([false, false]);
});

test('a folder not made by a build is not a site', async () => {
  expect(await serveSite(tmpdir(), 0)).toBeUndefined();
});

/**
 * Sends bytes as they are.
 * @returns the status of the response, or what happened to the connection
 */
function sendRaw(url: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), 'localhost', () => socket.write(text, 'latin1'));
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'closed'));
  });
}

const get = (target: string, ...headers: string[]) =>
  [`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n');

test('a malformed request does not stop the server', async () => {
  const { url } = await serve('/archive/');
  const answers: Record<string, string> = {};
  for (const target of [
    '//',
    '///',
    '//:80/',
    '//[',
    'http://',
    'http://[x',
    'http://localhost/archive/',
    '*',
    'x',
    '/archive/%',
    '/archive/%ff',
    '/archive/\xff',
    '/archive//',
    `/archive/${'a'.repeat(5000)}`,
    `/archive/${'a/'.repeat(3000)}`,
    '/archive/\\..\\..\\etc\\passwd',
    '/archive/?%',
    '/archive/#x',
  ]) {
    answers[target.slice(0, 30)] = await sendRaw(url, get(target));
  }
  expect(answers).toEqual({
    '//': '404',
    '///': '404',
    '//:80/': '404',
    '//[': '404',
    'http://': '400',
    'http://[x': '400',
    'http://localhost/archive/': '200',
    '*': '400',
    x: '400',
    '/archive/%': '404',
    '/archive/%ff': '404',
    '/archive/\xff': '400',
    '/archive//': '404',
    [`/archive/${'a'.repeat(21)}`]: '404',
    [`/archive/${'a/'.repeat(10)}a`]: '404',
    '/archive/\\..\\..\\etc\\passwd': '404',
    '/archive/?%': '200',
    '/archive/#x': '200',
  });
  expect(await sendRaw(url, 'GET\r\n\r\n')).toBe('400');
  expect(await sendRaw(url, get('/archive/'))).toBe('200');
});

test('a range of a file is sent as requested, and invalid ranges are ignored', async () => {
  const { url } = await serve('/', { 'letters.txt': 'abcdefghij', 'empty.txt': '' });
  const ask = async (range: string, file = 'letters.txt') => {
    const answer = await fetch(new URL(file, url), { headers: { Range: range } });
    return [answer.status, answer.headers.get('content-range'), await answer.text()];
  };
  const whole = [200, null, 'abcdefghij'];
  expect(await ask('bytes=2-4')).toEqual([206, 'bytes 2-4/10', 'cde']);
  expect(await ask('bytes=0-0')).toEqual([206, 'bytes 0-0/10', 'a']);
  expect(await ask('bytes=7-')).toEqual([206, 'bytes 7-9/10', 'hij']);
  expect(await ask('bytes=-3')).toEqual([206, 'bytes 7-9/10', 'hij']);
  expect(await ask('bytes=-30')).toEqual([206, 'bytes 0-9/10', 'abcdefghij']);
  expect(await ask('bytes=0-99999999999999999999')).toEqual([206, 'bytes 0-9/10', 'abcdefghij']);
  expect(await ask('bytes=10-')).toEqual([416, 'bytes */10', '']);
  expect(await ask('bytes=99999999999999999999-')).toEqual([416, 'bytes */10', '']);
  expect(await ask('bytes=-0')).toEqual([416, 'bytes */10', '']);
  expect(await ask('bytes=0-', 'empty.txt')).toEqual([416, 'bytes */0', '']);
  for (const range of ['bytes=5-2', 'bytes=-', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=0-1', 'bytes', '']) {
    expect([range, ...(await ask(range))]).toEqual([range, ...whole]);
  }
});

test('a cached file is not sent again', async () => {
  const { url } = await serve('/');
  const first = await fetch(url);
  const again = await fetch(url, { headers: { 'If-None-Match': first.headers.get('etag')! } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('texts are sent as gzip to clients that read it; small, packed and partial files as they are', async () => {
  const long = 'letters of fiction '.repeat(300);
  const { url } = await serve('/', {
    'long.txt': long,
    'long.svg': long,
    'long.woff2': long,
    'short.txt': 'letters',
  });
  const ask = (path: string, headers: Readonly<Record<string, string>>, method = 'GET') =>
    new Promise<[encoding: string | undefined, length: string | undefined, body: Buffer]>(
      (resolve, reject) => {
        // `fetch` would unpack the body itself.
        request(new URL(path, url), { method, headers }, async (answer) => {
          const { 'content-encoding': encoding, 'content-length': length } = answer.headers;
          expect(answer.headers.vary).toBe('Accept-Encoding');
          resolve([encoding, length, Buffer.concat(await answer.toArray())]);
        })
          .on('error', reject)
          .end();
      },
    );
  for (const coding of ['gzip', 'gzip, deflate, br', 'br, GZIP;q=0.5', '*', 'identity;q=0, *;q=0.1']) {
    const [encoding, length, body] = await ask('long.txt', { 'Accept-Encoding': coding });
    expect([coding, encoding, length]).toEqual([coding, 'gzip', undefined]);
    expect(gunzipSync(body).toString()).toBe(long);
    expect(body.length).toBeLessThan(long.length / 10);
  }
  for (const coding of ['', 'br', 'gzip;q=0', 'gzip; q=0.000, *', '*;q=0', 'notgzip']) {
    const [encoding, length, body] = await ask('long.txt', { 'Accept-Encoding': coding });
    expect([coding, encoding, length]).toEqual([coding, undefined, `${long.length}`]);
    expect(body.toString()).toBe(long);
  }
  const gzip = { 'Accept-Encoding': 'gzip' };
  expect((await ask('long.svg', gzip))[0]).toBe('gzip');
  expect((await ask('long.txt', gzip, 'HEAD'))[0]).toBe('gzip');
  expect(await ask('short.txt', gzip)).toEqual([undefined, '7', Buffer.from('letters')]);
  expect((await ask('long.woff2', gzip))[0]).toBeUndefined();
  expect(await ask('long.txt', { ...gzip, Range: 'bytes=0-6' })).toEqual([
    undefined,
    '7',
    Buffer.from('letters'),
  ]);
});

test('files whose names change with their content are kept by browsers, all others are asked for again', async () => {
  const { get } = await serve('/archive/', { '_astro/font.k3v9.woff2': 'a font' });
  const keeping = async (path: string) => (await get(path)).headers.get('cache-control');
  expect(await keeping('_astro/font.k3v9.woff2')).toBe('public, max-age=31536000, immutable');
  expect(await keeping('')).toBe('no-cache');
  expect(await keeping('_astro/none.woff2')).toBeNull();
});

test('files for the host are not served, however they are requested', async () => {
  const { url } = await serve('/archive/', { _redirects: '', '.git/config': 'secret' });
  for (const path of [
    '_headers',
    '%5fheaders',
    '%5Fheaders',
    '/_headers',
    './_headers',
    '_headers/',
    '_redirects/',
    '_redirects',
    '.git/config',
    '%2egit/config',
  ]) {
    expect([path, await sendRaw(url, get(`/archive/${path}`))]).toEqual([path, '404']);
  }
});

test('the base path is found without its trailing slash, and a file by its escaped name', async () => {
  const { get: ask } = await serve('/archive/', { 'a=b, c/index.html': 'old path' });
  const answer = await ask('/archive?q=x');
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/archive/?q=x']);
  expect(await (await ask('a%3Db%2C%20c/')).text()).toBe('old path');
  expect((await ask('a%3Db%2c%20c')).headers.get('location')).toBe('/archive/a%3Db%2c%20c/');
});

test('symbolic links out of the site are not followed; those inside are', async () => {
  const { out, get: ask } = await serve('/');
  const outside = mkdtempSync(join(tmpdir(), 'backfile-outside-'));
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
  writeFileSync(join(outside, 'index.html'), 'secret');
  symlinkSync(outside, join(out, 'outside'));
  symlinkSync(join(outside, 'index.html'), join(out, 'outside.txt'));
  symlinkSync('articles', join(out, 'inside'));
  for (const path of ['outside/', 'outside/index.html', 'outside.txt', 'outside']) {
    expect([path, (await ask(path)).status]).toEqual([path, 404]);
  }
  expect(await (await ask('inside/ferry/')).text()).toBe('ferry');
});

test('only GET and HEAD from this machine are answered', async () => {
  const { url } = await serve('/');
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const answer = await fetch(url, { method });
    expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
  }
  const head = await fetch(url, { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '5', '']);
  const asked = (host: string) => sendRaw(url, get('/').replace('Host: localhost', `Host: ${host}`));
  for (const host of ['localhost', 'LOCALHOST:4321', '127.0.0.1', '[::1]:80', 'desk.localhost']) {
    expect([host, await asked(host)]).toEqual([host, '200']);
  }
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '[::2]', '']) {
    expect([host, await asked(host)]).toEqual([host, '403']);
  }
});

test('a response is completed while the site is rebuilt', async () => {
  const { out, url } = await serve('/', { 'long.txt': 'x'.repeat(3_000_000) });
  const statuses = new Set<number>();
  const asking = Array.from({ length: 60 }, async () => {
    const answer = await fetch(new URL('long.txt', url));
    statuses.add(answer.status);
    if (answer.ok) expect((await answer.text()).length).toBe(3_000_000);
    else await answer.text();
  });
  for (let times = 0; times < 50; times += 1) {
    renameSync(out, `${out}.away`);
    await new Promise((resolve) => setImmediate(resolve));
    renameSync(`${out}.away`, out);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(asking);
  expect([...statuses].every((status) => [200, 404, 500].includes(status))).toBe(true);
  expect((await fetch(url)).status).toBe(200);
});
