import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { createServer, request as ask, type Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openPrivately } from '../../../src/cli/open-in-browser.ts';
import { article } from '../../support/content.ts';
import { deskCookie } from '../../support/desk-server/desk-cookie.ts';
import { openTestDesk, screenHeading } from '../../support/desk.ts';

// A page of another origin tries everything that a browser lets it. All of it is fiction.
const desk = openTestDesk({
  'articles/ferry.md': article('', 'The ferry of fiction left.', { title: 'The ferry' }),
});

let elsewhere: Server;
let elsewhereUrl: string;
beforeAll(async () => {
  elsewhere = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Elsewhere</title>'),
  );
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  elsewhereUrl = `http://127.0.0.1:${(elsewhere.address() as { port: number }).port}/`;
});
afterAll(() => void elsewhere.close());

/** Opens a page of another origin, whose console is not checked. */
async function openElsewhere(): Promise<Page> {
  const page = await (await desk.browser().newContext()).newPage();
  await page.goto(elsewhereUrl);
  return page;
}

/** Returns the headers of this machine’s requests for the desk of a browser that was let in. */
async function ownHeaders(): Promise<{ host: string; cookie: string }> {
  return { host: new URL(desk.url()).host, cookie: await deskCookie(desk.newAddress()) };
}

async function tokenOf(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="desk-token"]')!.content);
}

interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Makes requests to the server that no browser would make. */
function askRaw(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
) {
  return new Promise<RawAnswer>((resolve, reject) => {
    const sent = ask(
      new URL(path, desk.url()),
      { method: options.method, headers: options.headers },
      (answer) => {
        let text = '';
        answer.on('data', (data) => (text += String(data)));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

const json = { 'content-type': 'application/json' };

test('the page receives answers, and a request without the token of this session is refused', async () => {
  const page = await desk.open('names/');
  await page.getByRole('heading', { name: 'Names' }).waitFor();
  const token = await tokenOf(page);
  const post = (headers: Record<string, string>) =>
    page.evaluate(async (sent) => {
      const answer = await fetch('/desk/api/settings/show', { method: 'POST', headers: sent, body: 'null' });
      return { status: answer.status, text: await answer.text() };
    }, headers);
  const good = await post({ ...json, 'x-desk-token': token });
  expect(good.status).toBe(200);
  expect(JSON.parse(good.text).output.site.name).toBe('The Example Courier');
  const { origin } = new URL(desk.url());
  const own = await ownHeaders();
  for (const headers of [
    { ...json },
    { ...json, 'x-desk-token': `${token}x` },
    { ...json, 'x-desk-token': token.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')) },
  ]) {
    expect(
      (await askRaw('api/settings/show', { method: 'POST', headers: { ...own, ...headers }, body: 'null' }))
        .status,
    ).toBe(401);
  }
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonx',
  ]) {
    const headers = { ...own, origin, 'content-type': type, 'x-desk-token': token };
    expect((await askRaw('api/settings/show', { method: 'POST', headers, body: 'null' })).status, type).toBe(
      415,
    );
  }
  // GET requests change nothing.
  expect((await askRaw('api/shell/undo', { headers: { ...own, 'x-desk-token': token } })).text).toContain(
    '<title>',
  );
});

test('a foreign Host, as in DNS rebinding, receives neither page, token, events nor answers', async () => {
  const page = await desk.open('names/');
  const token = await tokenOf(page);
  const port = new URL(desk.url()).port;
  for (const host of [
    'desk.evil.example',
    `desk.evil.example:${port}`,
    `localhost.evil.example:${port}`,
    'localhost',
    'localhost:1',
    `127.0.0.1.evil.example:${port}`,
  ]) {
    for (const path of ['', 'names/', 'api/events', 'assets/index.js']) {
      const { status, text } = await askRaw(path, { headers: { host } });
      expect([400, 403], `${host} ${path}`).toContain(status);
      expect(text).not.toContain(token);
    }
    const posted = await askRaw('api/shell/undo', {
      method: 'POST',
      headers: { host, ...json, 'x-desk-token': token },
      body: 'null',
    });
    expect([400, 403], host).toContain(posted.status);
  }
});

test('requests from another origin are refused, even with the token', async () => {
  const page = await desk.open('names/');
  const token = await tokenOf(page);
  const own = await ownHeaders();
  for (const extra of [
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ] as Record<string, string>[]) {
    const headers = { ...own, ...json, 'x-desk-token': token, ...extra };
    expect((await askRaw('api/shell/undo', { method: 'POST', headers, body: 'null' })).status).toBe(403);
    expect((await askRaw('api/events', { headers: { ...own, ...extra } })).status).toBe(403);
  }
});

test('fetch from another origin reads nothing and changes nothing, with and without CORS', async () => {
  const own = await desk.open('names/');
  const token = await tokenOf(own);
  const page = await openElsewhere();
  const answers = await page.evaluate(
    async ({ url, sent }) => {
      const tries: [string, RequestInit][] = [
        ['', {}],
        [
          'api/settings/show',
          {
            method: 'POST',
            body: 'null',
            headers: { 'content-type': 'application/json', 'x-desk-token': sent },
          },
        ],
        ['api/settings/show', { method: 'POST', body: 'null', headers: { 'content-type': 'text/plain' } }],
        ['api/settings/show', { method: 'POST', body: 'null', mode: 'no-cors' }],
        ['', { mode: 'no-cors' }],
      ];
      return Promise.all(
        tries.map(async ([path, options]) => {
          try {
            return (await (await fetch(url + path, options)).text()).length;
          } catch {
            return 'refused';
          }
        }),
      );
    },
    { url: desk.url(), sent: token },
  );
  expect(answers).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  const loaded = await page.evaluate(
    (url) =>
      new Promise((resolve) => {
        const source = new EventSource(`${url}api/events`);
        source.onmessage = () => resolve('read');
        source.onerror = () => resolve('refused');
      }),
    desk.url(),
  );
  expect(loaded).toBe('refused');
});

test('a form on a page of another origin changes nothing', async () => {
  for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']) {
    const page = await openElsewhere();
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.url().includes('/desk/api/')),
      page.evaluate(
        ({ url, encoding }) => {
          const form = document.createElement('form');
          form.method = 'post';
          form.enctype = encoding;
          form.action = `${url}api/shell/undo`;
          const field = document.createElement('input');
          field.name = '{"a":"';
          field.value = '"}';
          form.append(field);
          document.body.append(form);
          form.submit();
        },
        { url: desk.url(), encoding: type },
      ),
    ]);
    expect(answer.status(), type).toBe(403);
  }
});

test('pages of another origin can’t frame the desk, use its window, or load its scripts', async () => {
  const page = await openElsewhere();
  const framed = await page.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        frame.onload = () => resolve(frame.contentDocument === null ? 'other document' : 'empty');
        document.body.append(frame);
      }),
    desk.url(),
  );
  expect(framed).toBe('other document');
  const shown = page.frames().find((frame) => frame !== page.mainFrame())!;
  // A frame that was shown would have the address of the desk; for a rejected one, Chromium reports none, or
  // that of its error page.
  expect(shown.url()).toMatch(/^(?:$|chrome-error:)/);
  const own = await ownHeaders();
  const { headers } = await askRaw('', { headers: own });
  expect(headers).toMatchObject({
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(headers['content-security-policy']).toMatch(/default-src 'none';.*frame-ancestors 'none'/);
  expect(headers['access-control-allow-origin']).toBeUndefined();
  const script = /src="([^"]+\.js)"/.exec((await askRaw('', { headers: own })).text)![1]!;
  const loaded = await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const element = document.createElement('script');
        element.src = src;
        element.onload = () => resolve('loaded');
        element.onerror = () => resolve('refused');
        document.body.append(element);
      }),
    new URL(script, desk.url()).href,
  );
  expect(loaded).toBe('refused');
});

test('only files of the bundle are served', async () => {
  const own = await ownHeaders();
  for (const path of [
    'assets/../../../package.json',
    'assets/%2e%2e%2findex.html',
    'assets/..%2f..%2fx',
    'assets/.%2e',
  ]) {
    const { text } = await askRaw(`/desk/${path}`, { headers: own });
    expect(text, path).not.toContain('"backfile"');
  }
});

test('an address of the desk opens it once, in one browser, and an old one says how to open it again', async () => {
  const address = `${desk.url()}names/${new URL(desk.newAddress()).search}`;
  const first = await (await desk.browser().newContext()).newPage();
  await first.goto(address);
  await first.getByRole('heading', { name: 'Names' }).waitFor();
  expect(first.url()).toBe(`${desk.url()}names/`);
  const [cookie] = await first.context().cookies();
  const { port } = new URL(desk.url());
  expect(cookie).toMatchObject({ name: `backfile-desk-${port}`, httpOnly: true, sameSite: 'Strict' });
  // A page that was let in stays so, and its window may use the address again.
  await first.goto(address);
  await first.getByRole('heading', { name: 'Names' }).waitFor();
  const second = await (await desk.browser().newContext()).newPage();
  for (const path of [address, desk.url(), `${desk.url()}names/`]) {
    expect((await second.goto(path))!.status()).toBe(403);
    expect(await second.getByRole('heading').textContent()).toBe('The desk is closed here');
    expect(await second.locator('p').textContent()).toContain('press Enter: it shows a new address');
    expect(await second.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Newsreader');
  }
});

test('a file that leads to an address of the desk opens it', async () => {
  let opened = '';
  const { file, remove } = openPrivately(desk.newAddress(), (given) => (opened = given));
  onTestFinished(remove);
  expect(opened).toBe(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const page = await (await desk.browser().newContext()).newPage();
  await page.goto(pathToFileURL(file).href);
  // The page that lets the browser in has a heading, too.
  await page.waitForURL(desk.url());
  await page.locator(screenHeading).waitFor();
});

const isRoot = process.getuid?.() === 0;

test.skipIf(!isRoot)(
  'another user of this machine reads nothing of the desk and changes nothing',
  async () => {
    const { file, remove } = openPrivately(desk.newAddress(), () => undefined);
    onTestFinished(remove);
    const page = await desk.open('today/');
    const token = await tokenOf(page);
    const tries = `
    process.setgroups([]);
    process.setgid(65534);
    process.setuid(65534);
    const url = ${JSON.stringify(desk.url())};
    const json = { 'content-type': 'application/json' };
    const asked = [
      fetch(url),
      fetch(url + 'names/'),
      fetch(url + '?code=' + 'a'.repeat(43)),
      fetch(url + 'api/events'),
      fetch(url + 'picture/articles/ferry.png'),
      fetch(url + 'api/settings/show', { method: 'POST', body: 'null', headers: json }),
      fetch(url + 'api/settings/show', { method: 'POST', body: 'null', headers: { ...json, 'x-desk-token': ${JSON.stringify(token)} } }),
    ];
    const answers = await Promise.all(asked.map(async (one) => {
      const answer = await one;
      return [answer.status, /token|Courier/.test(await answer.text())];
    }));
    let read = 'read';
    try { (await import('node:fs')).readFileSync(${JSON.stringify(file)}); } catch (error) { read = error.code; }
    console.log(JSON.stringify([answers, read]));
  `;
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      tries,
    ]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([Array.from({ length: 7 }, () => [403, false]), 'EACCES']);
  },
);
