import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { tokenHeader } from '../../../src/desk/api/calls.ts';
import { checkHost, checkOrigin, checkToken, sendHeaders } from '../../../src/desk/server/http/guard.ts';

const desk = new Hono()
  .use(sendHeaders)
  .use(checkHost(() => 4444))
  .use(checkOrigin)
  .use(checkToken('secret'))
  .post('/', (context) => context.text('Accepted'));

const own = { host: 'localhost:4444', 'content-type': 'application/json', [tokenHeader]: 'secret' };
const statusOf = async (headers: Record<string, string | undefined>) => {
  const sent = Object.entries({ ...own, ...headers }).filter(
    (one): one is [string, string] => one[1] !== undefined,
  );
  return (await desk.request('/', { method: 'POST', headers: sent })).status;
};

test.each([
  ['without an origin, as other programs send', {}, 200],
  ['from the page of the desk', { origin: 'http://localhost:4444', 'sec-fetch-site': 'same-origin' }, 200],
  ['at another name of this machine', { host: '[::1]:4444', origin: 'http://[::1]:4444' }, 200],
  ['from another page', { origin: 'http://evil.example' }, 403],
  ['from another port of this machine', { origin: 'http://localhost:5555' }, 403],
  ['from a page whose origin is hidden', { origin: 'null' }, 403],
  ['from another site, without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ['from another port, without an origin', { 'sec-fetch-site': 'same-site' }, 403],
  ['from a typed address', { 'sec-fetch-site': 'none' }, 403],
  ['to another name', { host: 'evil.example:4444' }, 403],
  ['to another port', { host: 'localhost:5555' }, 403],
  ['from a form', { 'content-type': 'text/plain' }, 415],
  ['without a token', { [tokenHeader]: undefined }, 401],
  ['with another token', { [tokenHeader]: 'secres' }, 401],
  ['with a longer token', { [tokenHeader]: 'secrets' }, 401],
])('a request %s is answered with the right status', async (_, headers, status) => {
  expect(await statusOf(headers)).toBe(status);
});

test('every answer forbids framing and caching', async () => {
  for (const headers of [own, { host: 'evil.example' }]) {
    const { headers: sent } = await desk.request('/', { method: 'POST', headers });
    expect(sent.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(sent.get('cache-control')).toBe('no-store');
  }
});
