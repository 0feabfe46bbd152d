import { join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { PublishFault } from '../../../src/publish/targets/publish-fault.ts';
import { s3Transport } from '../../../src/publish/transports/s3.ts';
import { firstSite, writeSite } from '../../support/published/fiction-site.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// The site and the store are fiction.
const keys = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret' };
const place = { bucket: 'papers', prefix: 'courier/' };
const open = (environment: NodeJS.ProcessEnv = { ...keys, AWS_ENDPOINT_URL: 'https://store.example' }) =>
  s3Transport(writeSite(join(temporaryFolder(), 'dist'), firstSite), place, environment);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Answers each request as a test wants, and returns them. */
function answering(answer: (request: Request) => Response | Error): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request);
    const one = answer(request);
    if (one instanceof Error) throw one;
    return one;
  });
  return asked;
}
const refusal = (text: string, status = 403) => answering(() => new Response(text, { status }));

test.each([
  [keys, 'https://s3.us-east-1.amazonaws.com/papers?'],
  [
    { ...keys, AWS_REGION: 'eu-west-3', AWS_DEFAULT_REGION: 'eu-west-1' },
    'https://s3.eu-west-3.amazonaws.com/papers?',
  ],
  [{ ...keys, AWS_DEFAULT_REGION: 'eu-west-1' }, 'https://s3.eu-west-1.amazonaws.com/papers?'],
  [{ ...keys, AWS_ENDPOINT_URL: 'https://store.example/' }, 'https://store.example/papers?'],
  [
    { ...keys, AWS_ENDPOINT_URL: 'https://store.example', AWS_ENDPOINT_URL_S3: 'https://s3.example/' },
    'https://s3.example/papers?',
  ],
])('the store is where the environment %j says', async (environment, address) => {
  const asked = answering(() => new Response('<ListBucketResult/>'));
  expect(await open(environment).look()).toEqual(new Map());
  expect(asked).toHaveLength(1);
  expect(asked[0]!.url.startsWith(address)).toBe(true);
  const { searchParams } = new URL(asked[0]!.url);
  expect(Object.fromEntries(searchParams)).toEqual({
    'list-type': '2',
    'encoding-type': 'url',
    prefix: 'courier/',
  });
});

test('requests are signed with the keys, and the token of a session', async () => {
  const asked = answering(() => new Response('<ListBucketResult/>'));
  expect(await open().look()).toEqual(new Map());
  await open({ ...keys, AWS_REGION: 'eu-west-3', AWS_SESSION_TOKEN: 'of today' }).look();
  const [plain, session] = asked as [Request, Request];
  expect(plain.headers.get('authorization')).toMatch(/Credential=key\/\d{8}\/us-east-1\/s3\/aws4_request/);
  expect(session.headers.get('authorization')).toMatch(/Credential=key\/\d{8}\/eu-west-3\/s3\//);
  expect([plain, session].map(({ headers }) => headers.get('x-amz-security-token'))).toEqual([
    null,
    'of today',
  ]);
});

test.each([
  [{}, 'The keys of the store are missing'],
  [{ AWS_ACCESS_KEY_ID: 'key' }, 'The keys of the store are missing'],
  [{ AWS_SECRET_ACCESS_KEY: 'secret' }, 'The keys of the store are missing'],
  [{ ...keys, AWS_ENDPOINT_URL: 'store' }, 'AWS_ENDPOINT_URL is not an address like https://store.example.'],
])('without keys, or with another address, it is refused at once (%j)', (environment, told) => {
  expect(() => open(environment)).toThrow(told);
});

test.each([
  ['<Error><Code>AccessDenied</Code><Message>Not you</Message></Error>', 'status 403, AccessDenied, Not you'],
  ['<Error><Code>NoSuchBucket</Code></Error>', 'status 403, NoSuchBucket'],
  ['Forbidden', 'status 403'],
])('what the store says (%s) is told without the rest', async (text, said) => {
  refusal(text);
  const problem = {
    message: `The store did not take the site in its bucket “papers”: ${said}.`,
    advice:
      'Check the name of the bucket, AWS_REGION, AWS_ENDPOINT_URL and the keys, and publish again: it goes on from here.',
  };
  await expect(open().look()).rejects.toMatchObject({ problem });
  await expect(open().read('index.html')).rejects.toMatchObject({ problem });
});

test('a store that can’t be reached is told with the cause, without secrets', async () => {
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'planted-secret');
  answering(() => new TypeError('fetch failed', { cause: new Error('getaddrinfo of planted-secret') }));
  const said = async () => (await faultOf(open().look())).message.replace(/\. Check [^]*/, '');
  expect(await said()).toBe('The store did not take the site in its bucket “papers”: getaddrinfo of …');
  answering(() => new Error('The answer took too long'));
  expect(await said()).toBe(
    'The store did not take the site in its bucket “papers”: The answer took too long',
  );
});

test('a store that is busy is asked four times more', async () => {
  // Nobody waits here before it is asked again.
  vi.stubGlobal('setTimeout', queueMicrotask);
  const asked = refusal('<Error><Code>SlowDown</Code></Error>', 503);
  expect((await faultOf(open().read('index.html'))).message).toMatch('status 503, SlowDown');
  expect(asked).toHaveLength(5);
});

test.each([
  ['', 'its answer is no list of files'],
  ['<!DOCTYPE html><title>Sign in</title>', 'its answer is no list of files'],
  [
    '<ListBucketResult><IsTruncated>true</IsTruncated><Contents><Key>courier/a</Key><ETag>"1"</ETag></Contents></ListBucketResult>',
    'its list of files breaks off',
  ],
])('a list that is none, or not all, is not one of no files: %s', async (text, said) => {
  answering(() => new Response(text));
  expect((await faultOf(open().look())).message).toMatch(
    `The store did not take the site in its bucket “papers”: ${said}.`,
  );
});

test.each([
  '<ListBucketResult/>',
  '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>false</IsTruncated></ListBucketResult>',
])('a bucket may have no files: %s', async (text) => {
  answering(() => new Response(text));
  expect(await open().look()).toEqual(new Map());
});

test('a name, or a tag, of digits is what is written', async () => {
  const file = '<Contents><Key>0404</Key><ETag>1e3</ETag></Contents>';
  answering(() => new Response(`<ListBucketResult>${file}</ListBucketResult>`));
  const site = writeSite(join(temporaryFolder(), 'dist'), firstSite);
  const all = s3Transport(site, { bucket: 'papers', prefix: '' }, keys);
  expect(await all.look()).toEqual(new Map([['0404', '1e3']]));
});

test('an answer that breaks off is told as such', async () => {
  const cut = () =>
    new ReadableStream({
      pull: (controller) =>
        controller.error(new TypeError('terminated', { cause: new Error('other side closed') })),
    });
  answering(() => new Response(cut()));
  for (const work of [open().look(), open().read('index.html')]) {
    const fault = await faultOf(work);
    expect(fault).toBeInstanceOf(PublishFault);
    expect(fault.message).toMatch('other side closed');
  }
});

test('a large file has the time that a slow line needs', async () => {
  const limits = vi.spyOn(AbortSignal, 'timeout');
  onTestFinished(() => limits.mockRestore());
  answering(() => new Response('<ListBucketResult/>'));
  const site = writeSite(join(temporaryFolder(), 'dist'), { 'talk.mp3': 'x'.repeat(1_000_025) });
  const transport = s3Transport(site, place, { ...keys, AWS_ENDPOINT_URL: 'https://store.example' });
  await transport.look();
  await transport.send(['talk.mp3'], () => undefined);
  expect(limits.mock.calls).toEqual([[120_000], [140_001]]);
});

test('a file there is read as text', async () => {
  const asked = answering(() => new Response('{"items": []}'));
  expect(await open().read('data/one file.csv')).toBe('{"items": []}');
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'GET https://store.example/papers/courier/data/one%20file.csv',
  ]);
});

test('what is to be removed may be gone, and anything else is a fault', async () => {
  const removed: string[] = [];
  const asked = refusal('', 404);
  await open().remove(['a.html', 'b.html'], (path) => removed.push(path));
  expect(removed.toSorted()).toEqual(['a.html', 'b.html']);
  expect(asked.map(({ method }) => method)).toEqual(['DELETE', 'DELETE']);
  refusal('', 403);
  expect((await faultOf(open().remove(['c.html'], (path) => removed.push(path)))).message).toMatch(
    'status 403',
  );
  expect(removed).toHaveLength(2);
  refusal('', 404);
  expect((await faultOf(open().read('c.html'))).message).toMatch('status 404');
});

test('after a fault no more files are sent than those under way', async () => {
  const site = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.txt`, 'Fiction.']));
  const built = writeSite(join(temporaryFolder(), 'dist'), site);
  const asked = refusal('', 403);
  const sent: string[] = [];
  const send = s3Transport(built, place, { ...keys, AWS_ENDPOINT_URL: 'https://store.example' }).send(
    Object.keys(site),
    (path) => sent.push(path),
  );
  expect((await faultOf(send)).message).toMatch('status 403');
  expect(sent).toEqual([]);
  expect(asked).toHaveLength(8);
});

test('a file is known by the MD5 digest of its bytes, and by the tag that the store gives', async () => {
  answering(() => new Response('', { headers: { etag: '&quot;tag&quot;' } }));
  const transport = open();
  // printf 'body { color: black }' | md5sum
  expect(transport.isSame('_astro/base.1.css', '8a68ffec370c578e94e71a6ec039324d')).toBe(true);
  expect(transport.isSame('_astro/old.css', '8a68ffec370c578e94e71a6ec039324d')).toBe(false);
  const sent: string[] = [];
  await transport.send(['index.html'], (_, tag) => sent.push(tag));
  expect(sent).toEqual(['tag']);
  answering(() => new Response(''));
  await transport.send(['index.html'], (_, tag) => sent.push(tag));
  expect(sent).toEqual(['tag', '']);
});
