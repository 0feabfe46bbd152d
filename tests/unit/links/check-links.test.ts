import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLink } from '../../../src/links/check-link.ts';
import { checkLinks } from '../../../src/links/check-links.ts';
import { findCopy } from '../../../src/links/find-copy.ts';
import { Hosts } from '../../../src/links/hosts.ts';
import { stateAfter } from '../../../src/links/link-state.ts';
import { isPublicAddress } from '../../../src/links/public-address.ts';
import { parseDate } from '../../../src/schema/date.ts';
import type { LinkState } from '../../../src/schema/links.ts';

// A server of fiction that gives every kind of answer.
type Respond = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let origin: string;
let asked: string[];
let pages: Record<string, Respond>;
let nowMs: number;
let waits: number[];

const status =
  (code: number, headers: Record<string, string> = {}): Respond =>
  (_, response) => {
    response.writeHead(code, headers).end();
  };

beforeEach(async () => {
  asked = [];
  waits = [];
  nowMs = Date.parse('2026-03-12T12:00:00Z');
  pages = { '/here': status(200) };
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    (pages[request.url ?? ''] ?? status(404))(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const hosts = (timeoutMs = 60_000, isAllowed = (address: string): boolean => address === '127.0.0.1') =>
  new Hosts({
    clock: {
      now: () => nowMs,
      wait: (ms) => {
        waits.push(ms);
        nowMs += ms;
        return Promise.resolve();
      },
    },
    pauseMs: 1000,
    maxWaitMs: 60_000,
    timeoutMs,
    isAllowed,
  });

const check = (path: string) => checkLink(hosts(), origin + path);

describe('a page', () => {
  test('that answers is alive, and only HEAD is asked', async () => {
    expect(await check('/here')).toEqual({ type: 'alive' });
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /here']);
  });

  test('is asked for with GET where HEAD is refused, and little of it is read', async () => {
    pages['/here'] = ({ method }, response) => {
      if (method === 'HEAD') response.writeHead(405).end();
      else response.writeHead(200).write('A page without an end.');
    };
    expect(await check('/here')).toEqual({ type: 'alive' });
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /here', 'GET /here']);
  });

  test.each([404, 410, 500])('that answers with %i has failed', async (code) => {
    pages['/gone'] = status(code);
    expect(await check('/gone')).toEqual({ type: 'failed', answer: String(code) });
  });

  test.each([401, 403, 451])('is unknown where its host answers with %i', async (code) => {
    pages['/closed'] = status(code);
    expect(await check('/closed')).toEqual({ type: 'unknown', answer: String(code) });
  });

  test('that moved for good says where to', async () => {
    pages['/old'] = status(301, { location: '/newer' });
    pages['/newer'] = status(308, { location: '/here#part' });
    expect(await check('/old')).toEqual({ type: 'moved', to: `${origin}/here` });
  });

  test('that leads elsewhere for now is alive', async () => {
    pages['/old'] = status(301, { location: '/login' });
    pages['/login'] = status(302, { location: '/here' });
    expect(await check('/old')).toEqual({ type: 'alive' });
  });

  test('that leads in a circle has failed after five redirects', async () => {
    pages['/circle'] = status(302, { location: '/circle' });
    expect(await check('/circle')).toEqual({ type: 'failed', answer: 'more than 5 redirects' });
    expect(asked.filter((one) => one.endsWith('/circle'))).toHaveLength(6);
  });

  test('that leads to something else than a page has failed', async () => {
    pages['/odd'] = status(302, { location: 'file:///etc/hosts' });
    expect(await check('/odd')).toEqual({
      type: 'failed',
      answer: '302 to an address that can’t be opened',
    });
  });

  test('whose host breaks off has failed', async () => {
    pages['/broken'] = (request) => request.socket.destroy();
    expect(await check('/broken')).toMatchObject({ type: 'failed' });
  });

  test('whose host never answers has failed', async () => {
    pages['/robots.txt'] = status(404);
    pages['/slow'] = () => undefined;
    expect(await checkLink(hosts(50), `${origin}/slow`)).toEqual({
      type: 'failed',
      answer: 'no answer in time',
    });
  });

  test('whose host refuses connections has failed', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    other.close();
    await once(other, 'close');
    expect(await checkLink(hosts(), `http://127.0.0.1:${port}/`)).toEqual({
      type: 'failed',
      answer: 'its host refuses connections',
    });
  });
});

describe('a private network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.1.2.3/',
    'http://169.254.169.254/',
    'http://2130706433/',
  ])('is never asked: %s', async (url) => {
    const found = await checkLink(hosts(60_000, isPublicAddress), url);
    expect(found).toEqual({ type: 'unknown', answer: 'in a private network; not asked' });
  });

  test('is not asked through a name that leads there', async () => {
    const url = origin.replace('127.0.0.1', 'localhost');
    expect(await checkLink(hosts(60_000, isPublicAddress), url)).toEqual({
      type: 'unknown',
      answer: 'in a private network; not asked',
    });
    expect(asked).toEqual([]);
  });

  test('is not asked after a redirect', async () => {
    pages['/out'] = status(302, { location: 'http://192.168.0.1/admin' });
    expect(await check('/out')).toEqual({ type: 'unknown', answer: 'in a private network; not asked' });
  });

  test.each(['8.8.8.8', '193.0.6.139', '2606:4700::1111'])('is not where %s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    '::ffff:127.0.0.1',
    'fe80::1',
    'fd00::1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '0.0.0.0',
    'nonsense',
  ])('is where %s is', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a host', () => {
  test('is asked one thing at a time, with a pause between', async () => {
    const polite = hosts();
    await Promise.all([checkLink(polite, `${origin}/here`), checkLink(polite, `${origin}/gone`)]);
    expect(asked.filter((one) => one.includes('robots'))).toHaveLength(1);
    expect(waits).toEqual([1000, 1000, 1000]);
  });

  test('in a private network is sent nothing, and so not waited for', async () => {
    const polite = hosts(60_000, () => false);
    for (const address of [origin, origin.replace('127.0.0.1', 'localhost')])
      for (const path of ['/here', '/gone'])
        expect(await checkLink(polite, address + path)).not.toEqual({ type: 'alive' });
    expect([asked, waits]).toEqual([[], []]);
  });

  test('is asked nothing that its robots.txt forbids', async () => {
    pages['/robots.txt'] = (_, response) => {
      response.end('User-agent: *\nDisallow: /private\n');
    };
    expect(await check('/private/a')).toEqual({ type: 'unknown', answer: 'not allowed by its robots.txt' });
    expect(asked).toEqual(['GET /robots.txt']);
  });

  test('that asks for a pause gets it', async () => {
    let times = 0;
    pages['/busy'] = (_, response) => {
      times += 1;
      response.writeHead(times === 1 ? 503 : 200, { 'retry-after': '30' }).end();
    };
    expect(await check('/busy')).toEqual({ type: 'alive' });
    expect(waits).toEqual([1000, 30_000]);
  });

  test('that asks for a pause until a day is left alone in this run', async () => {
    pages['/busy'] = status(429, { 'retry-after': 'Fri, 13 Mar 2026 12:00:00 GMT' });
    expect(await check('/busy')).toEqual({ type: 'later' });
  });
});

describe('a run', () => {
  const link = (path: string, archived?: string) => ({
    url: origin + path,
    files: ['content/articles/a.md'],
    archived,
  });
  const run = async (paths: readonly string[], states: readonly LinkState[] = [], more = {}) => {
    const found: LinkState[] = [];
    await checkLinks(
      paths.map((path) => link(path)),
      {
        hosts: hosts(),
        states: new Map(states.map((state) => [state.url, state])),
        day: '2026-03-12',
        limit: 10,
        onChecked: (state) => found.push(state),
        ...more,
      },
    );
    return found.map(({ url, status: found, since, copy, copied }) => [
      url.slice(origin.length),
      found,
      since.edtf,
      ...(copy === undefined ? [] : [copy.slice(origin.length), copied?.edtf]),
    ]);
  };
  const state = (path: string, known: LinkState['status'], since: string, checked = since): LinkState => ({
    url: origin + path,
    status: known,
    since: parseDate(since),
    checked: parseDate(checked),
  });

  test('calls a page gone only after two failures a week apart', async () => {
    expect(await run(['/gone'])).toEqual([['/gone', 'failing', '2026-03-12']]);
    expect(await run(['/gone'], [state('/gone', 'failing', '2026-03-06')])).toEqual([]);
    expect(await run(['/gone'], [state('/gone', 'failing', '2026-03-05')])).toEqual([
      ['/gone', 'gone', '2026-03-05'],
    ]);
  });

  test('does not call a page gone whose second failure comes too soon', () => {
    const failing = state('/gone', 'failing', '2026-03-06');
    const after = (day: string) => stateAfter(failing.url, failing, { type: 'failed', answer: '404' }, day);
    expect(after('2026-03-12')).toMatchObject({ status: 'failing', since: failing.since });
    expect(after('2026-03-13')).toMatchObject({ status: 'gone', since: failing.since });
  });

  test('finds that a page is back', async () => {
    expect(await run(['/here'], [state('/here', 'gone', '2025-01-01')])).toEqual([
      ['/here', 'alive', '2026-03-12'],
    ]);
  });

  test('keeps what it knows where a host does not say', async () => {
    pages['/closed'] = status(403);
    expect(await run(['/closed'], [state('/closed', 'alive', '2025-01-01')])).toEqual([
      ['/closed', 'alive', '2025-01-01'],
    ]);
  });

  test('checks first what was never checked, then the oldest, and no more than its limit', async () => {
    const known = [
      state('/a', 'alive', '2025-01-02'),
      state('/b', 'alive', '2025-01-01'),
      state('/new', 'alive', '2026-03-01'),
    ];
    const found = await run(['/a', '/b', '/c', '/new'], known, { limit: 2 });
    expect(found.map(([path]) => path)).toEqual(['/c', '/b']);
  });

  test('asks the web archive for the copy of a page that is gone', async () => {
    const copy = `/web/2018/${origin}/gone`;
    pages[`/web/${origin}/gone`] = status(302, { location: copy });
    pages[copy] = status(200, { 'memento-datetime': 'Tue, 19 Jun 2018 10:00:00 GMT' });
    const gone = [state('/gone', 'failing', '2026-03-01')];
    expect(await run(['/gone'], gone, { timeGate: `${origin}/web/` })).toEqual([
      ['/gone', 'gone', '2026-03-01', copy, '2018-06-19'],
    ]);
  });

  test('names the copy that the article states, without asking', async () => {
    const found: LinkState[] = [];
    await checkLinks([link('/gone', 'https://copies.example/1')], {
      hosts: hosts(),
      states: new Map([[`${origin}/gone`, state('/gone', 'failing', '2026-03-01')]]),
      day: '2026-03-12',
      limit: 10,
      timeGate: `${origin}/web/`,
      onChecked: (one) => found.push(one),
    });
    expect(found.map(({ copy }) => copy)).toEqual(['https://copies.example/1']);
    expect(asked.some((one) => one.includes('/web/'))).toBe(false);
  });

  test('has no copy where the web archive has none', async () => {
    expect(await findCopy(hosts(), `${origin}/web/`, `${origin}/gone`, '2018-06-19')).toBeUndefined();
  });

  test('leaves a host that wants a pause, and goes on with others', async () => {
    pages['/a'] = status(429, { 'retry-after': '9999' });
    expect(await run(['/a', '/here'])).toEqual([]);
  });
});
