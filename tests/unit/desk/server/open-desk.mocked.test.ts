import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeEach, expect, test, vi } from 'vitest';
import { eventHeader, tokenHeader } from '../../../../src/desk/api/calls.ts';
import type { DeskEvent } from '../../../../src/desk/api/events.ts';
import { bundlePage } from '../../../../src/desk/server/bundle/bundle-page.ts';
import { type DeskOptions, openDesk } from '../../../../src/desk/server/open-desk.ts';
import { SiteBeside } from '../../../../src/desk/server/site/site-beside.ts';
import { startContent } from '../../../../src/desk/server/thread/content-thread.ts';
import { writeContent } from '../../../support/content.ts';
import { deskCookie } from '../../../support/desk-server/desk-cookie.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

vi.mock('../../../../src/desk/server/bundle/bundle-page.ts', () => ({
  bundlePage: vi.fn<typeof bundlePage>(),
}));
vi.mock('../../../../src/desk/server/thread/content-thread.ts', () => ({
  startContent: vi.fn<typeof startContent>(),
}));

// A fictional desk: its page is one line, and the thread with its content is played.
let emit: (event: DeskEvent) => void;
const calls: unknown[] = [];
const ends: string[] = [];
beforeEach(() => {
  vi.restoreAllMocks();
  const bundle = temporaryFolder();
  mkdirSync(join(bundle, 'assets'));
  writeFileSync(join(bundle, 'index.html'), '<p>%TOKEN%</p>');
  vi.mocked(bundlePage).mockResolvedValue(bundle);
  calls.length = 0;
  ends.length = 0;
  vi.mocked(startContent).mockImplementation((_, listener) => {
    emit = listener;
    return {
      async call(name, input) {
        calls.push([name, input]);
        return { type: 'done', output: 'of the thread' };
      },
      async close() {
        ends.push('content');
      },
    };
  });
  vi.spyOn(SiteBeside.prototype, 'start').mockImplementation(() => void ends.push('site started'));
  vi.spyOn(SiteBeside.prototype, 'stop').mockImplementation(async () => void ends.push('site'));
});

async function open(more: Partial<DeskOptions> = {}) {
  const contentDir = writeContent({});
  const options = { contentDir, cacheDir: '/cache', out: '/site', port: 4380, withSite: false, ...more };
  const desk = await openDesk(options);
  const cookie = await deskCookie(desk.newAddress(), (address) => ask(address));
  const page = await ask(desk.url, { cookie });
  const [, token = ''] = /<p>(.*)<\/p>/.exec(await page.text()) ?? [];
  const call = async (name: string, input: unknown) => {
    const headers = { cookie, 'content-type': 'application/json', [tokenHeader]: token };
    const answer = await ask(`${desk.url}api/${name}`, headers, JSON.stringify(input));
    return { status: answer.status, sent: answer.headers.get(eventHeader), answer: await answer.json() };
  };
  return { desk, contentDir, cookie, token, call };
}

/** Asks over a connection of its own: one that is kept would be that of a desk that has closed. */
async function ask(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Response> {
  const asked = request(address, { agent: false, headers, method: body === undefined ? 'GET' : 'POST' });
  asked.end(body);
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const had = Object.entries(answer.headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  return new Response(await text(answer), { status: answer.statusCode!, headers: had as [string, string][] });
}

const opened: DeskEvent = { type: 'content', state: 'open', done: 1, of: 1, version: 1 };

test('the desk is at the address that it tells, with a token of its own, and asks the thread with the content', async () => {
  const { desk, contentDir, cookie, token, call } = await open({ asOf: '2026-03-01' });
  expect(desk.url).toBe(`http://localhost:${desk.place.port}/desk/`);
  expect(desk.place.port).toBeGreaterThanOrEqual(4380);
  // A browser sends the cookies of all ports of a host.
  expect(cookie.split('=')[0]).toContain(String(desk.place.port));
  // 32 bytes.
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(vi.mocked(startContent).mock.calls.at(-1)![0]).toEqual({
    ...{ contentDir, cacheDir: '/cache', out: '/site', asOf: '2026-03-01' },
  });
  expect(await call('articles/show', { id: 'ferry' })).toEqual({
    status: 200,
    // The preview of the site is off, which is the first event.
    sent: '1',
    answer: { type: 'done', output: 'of the thread' },
  });
  expect(calls).toEqual([['articles/show', { id: 'ferry' }]]);
  await desk.close();
  expect((await faultOf(ask(desk.url))).message).toMatch('ECONNREFUSED');
  expect(ends).toEqual(['content', 'site']);
});

test('the preview of the site is started by a call that the thread does not get', async () => {
  const { desk, call } = await open();
  expect((await call('shell/start-site', null)).answer).toEqual({ type: 'done', output: null });
  expect([calls, ends]).toEqual([[], ['site started']]);
  await desk.close();
});

test('the preview starts with the desk once the archive is open, if that is wanted', async () => {
  const { desk } = await open({ withSite: true });
  emit({ ...opened, state: 'opening' });
  expect(ends).toEqual([]);
  emit(opened);
  emit(opened);
  expect(ends).toEqual(['site started']);
  await desk.close();
  ends.length = 0;
  const other = await open();
  emit(opened);
  expect(ends).toEqual([]);
  await other.desk.close();
});

test('a page hears of what happens, and of its last state when it comes', async () => {
  const { desk, cookie } = await open();
  emit({ ...opened, state: 'opening' });
  emit(opened);
  const { body } = await fetch(`${desk.url}api/events`, { headers: { cookie } });
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const hear = async (what: string) => {
    while (!heard.includes(what)) {
      const { value, done } = await reader.read();
      if (done) throw new Error(heard);
      heard += value;
    }
  };
  await hear('"open"');
  expect(heard).toContain('"state":"off"');
  expect(heard).not.toContain('opening');
  emit({ type: 'learning', state: 'learning' });
  await hear('"learning"');
  expect(heard).toContain(`id: 4\n`);
  await desk.close();
  // The stream ends with the desk.
  await expect(
    (async () => {
      while (!(await reader.read()).done);
      return 'ended';
    })().catch(() => 'ended'),
  ).resolves.toBe('ended');
});

test('a desk that takes the place of another keeps its browsers, and tells of the file of the next one', async () => {
  const first = await open();
  const { place } = first.desk;
  await first.desk.close();
  const second = await open({ port: place.port, secret: place.secret });
  expect(second.desk.place).toEqual(place);
  expect((await ask(second.desk.url, { cookie: first.cookie })).status).toBe(200);
  expect((await ask(second.desk.url, { cookie: `${first.cookie}x` })).status).toBe(403);
  let file: string | undefined;
  const told = second.desk.upgrade.then((path) => (file = path));
  emit({ type: 'upgrade' });
  emit(opened);
  await ask(second.desk.url);
  expect(file).toBe(undefined);
  emit({ type: 'upgrade', file: '/archive/next.tgz' });
  expect(await told).toBe('/archive/next.tgz');
  await second.desk.close();
});

test('each address lets in one browser once', async () => {
  const { desk } = await open();
  const [one, other] = [desk.newAddress(), desk.newAddress()];
  expect(one).not.toBe(other);
  const [first, once, second] = await Promise.all(
    [one, other, one].map(async (address) => (await ask(address)).status),
  );
  expect(once).toBe(200);
  // Of two at the same time, either may arrive first.
  expect([first, second].toSorted()).toEqual([200, 403]);
  await desk.close();
});
