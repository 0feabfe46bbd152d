import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventHeader, tokenHeader } from '../../../../src/desk/api/calls.ts';
import { Entrance } from '../../../../src/desk/server/http/entrance.ts';
import { EventStream } from '../../../../src/desk/server/http/event-stream.ts';
import { makeApp } from '../../../../src/desk/server/http/make-app.ts';
import { deskCookie } from '../../../support/desk-server/desk-cookie.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const host = 'localhost:4444';

/** Opens the web server of a fictional desk without a port, and lets a browser in. */
async function openApp() {
  const root = temporaryFolder();
  mkdirSync(join(root, 'bundle/assets'), { recursive: true });
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, 'bundle/assets/desk.js'), 'start();');
  writeFileSync(join(root, 'bundle/page.html'), 'not for everybody');
  writeFileSync(join(root, 'content/articles/quay.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const entrance = new Entrance(() => 4444, '');
  const events = new EventStream();
  events.emit({ type: 'learning', state: 'idle' });
  const called: unknown[] = [];
  const app = makeApp({
    bundle: join(root, 'bundle'),
    page: '<p>%TOKEN%</p>',
    contentDir: join(root, 'content'),
    token: 'secret',
    entrance,
    port: () => 4444,
    events,
    async call(name, input) {
      called.push([name, input]);
      return name === 'no/such' ? 'unknown' : { type: 'done', output: null };
    },
  });
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}, body?: string) =>
    app.request(`http://${host}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { host, ...headers },
      ...(body !== undefined && { body }),
    });
  const cookie = await deskCookie(`/desk/?code=${entrance.newCode()}`, (path) => ask(path));
  const call = (name: string, body: string, more: Readonly<Record<string, string>> = {}) =>
    ask(
      `/desk/api/${name}`,
      { cookie, 'content-type': 'application/json', [tokenHeader]: 'secret', ...more },
      body,
    );
  return { ask, call, called, cookie, entrance };
}

test('every answer of the desk has its headers, and no other name of this machine gets one', async () => {
  const { ask, cookie } = await openApp();
  for (const path of [
    '/desk/',
    '/desk/articles',
    '/desk/api/events',
    '/desk/assets/desk.js',
    '/desk/assets/x.js',
  ]) {
    const { headers, status } = await ask(path, { cookie, host: 'evil.example:4444' });
    expect([path, status]).toEqual([path, 403]);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
  const page = await ask('/desk/articles', { cookie });
  expect([page.status, await page.text()]).toEqual([200, '<p>secret</p>']);
  expect(page.headers.get('x-frame-options')).toBe('DENY');
});

test('a browser that was not let in gets neither the page, nor an event, a picture or an answer', async () => {
  const { ask, call, called, cookie } = await openApp();
  for (const path of ['/desk/', '/desk/articles', '/desk/api/events', '/desk/picture/articles/quay.svg'])
    for (const wrong of [undefined, `${cookie}x`, cookie.replace('=', '=x')])
      expect((await ask(path, wrong === undefined ? {} : { cookie: wrong })).status).toBe(403);
  expect((await call('today/summary', '{}', { cookie: '' })).status).toBe(403);
  expect(called).toEqual([]);
});

test('a code lets in one browser, once, and one that is in is not sent away by a used code', async () => {
  const { ask, cookie, entrance } = await openApp();
  const address = `/desk/today?code=${entrance.newCode()}`;
  const first = await ask(address);
  expect(first.headers.get('set-cookie')).toMatch(/; Path=\/desk\/; HttpOnly; SameSite=Strict$/);
  expect(await first.text()).toContain('content="0; url=/desk/today"');
  const again = await ask(address);
  expect([again.status, again.headers.get('set-cookie')]).toEqual([403, null]);
  expect((await ask(address, { cookie })).status).toBe(200);
});

test('a request is answered only if it comes from the page, with its token, as JSON of the right shape', async () => {
  const { call, called } = await openApp();
  const fine = await call('articles/show', '{"id":"ferry"}');
  expect([fine.status, await fine.json()]).toEqual([200, { type: 'done', output: null }]);
  expect(fine.headers.get(eventHeader)).toBe('1');
  expect(called).toEqual([['articles/show', { id: 'ferry' }]]);
  expect((await call('no/such', '{}')).status).toBe(404);
  const refused = [
    await call('articles/show', '{"id":"ferry"}', { origin: 'http://evil.example' }),
    await call('articles/show', '{"id":"ferry"}', { [tokenHeader]: 'other' }),
    await call('articles/show', '{"id":"ferry"}', { 'content-type': 'text/plain' }),
    await call('articles/show', '{"id":'),
    await call('articles/show', '{"id":7}'),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 401, 415, 400, 400]);
  expect(called).toHaveLength(2);
});

test('the files of the page are those of its folder, and pictures run nothing', async () => {
  const { ask, cookie } = await openApp();
  const script = await ask('/desk/assets/desk.js');
  expect([await script.text(), script.headers.get('content-type')]).toEqual(['start();', 'text/javascript']);
  for (const file of ['..%2Fpage.html', 'none.js', '%2Fetc%2Fhostname'])
    expect((await ask(`/desk/assets/${file}`)).status).toBe(404);
  const picture = await ask('/desk/picture/articles/quay.svg', { cookie });
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  expect(picture.headers.get('content-security-policy')).toContain('sandbox');
  expect(
    (await ask('/desk/picture/articles/quay.svg', { cookie, 'sec-fetch-site': 'cross-site' })).status,
  ).toBe(403);
  expect((await ask('/desk/picture/articles/none.svg', { cookie })).status).toBe(404);
});

test.each(['/', '/desk'])('%s leads to the desk', async (path) => {
  const { status, headers } = await (await openApp()).ask(path);
  expect([status, headers.get('location')]).toEqual([302, '/desk/']);
});

test('a request of more than 64 MB is refused before it is read', async () => {
  const { call, called } = await openApp();
  const statusOf = async (bytes: number) =>
    (await call('articles/show', '{"id":"ferry"}', { 'content-length': `${bytes}` })).status;
  expect(await statusOf(64_000_000)).toBe(200);
  expect(await statusOf(64_000_001)).toBe(413);
  expect(called).toHaveLength(1);
});
