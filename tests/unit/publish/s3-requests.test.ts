import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { s3Transport } from '../../../src/publish/transports/s3.ts';
import { writeSite } from '../../support/published/fiction-site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// The site and the store are fiction.
const environment = {
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_ENDPOINT_URL: 'https://store.example/',
};
const place = { bucket: 'papers', prefix: 'courier/' };

afterEach(() => void vi.unstubAllGlobals());

/** Answers all requests, and returns them. */
function answering(text = ''): Request[] {
  const asked: Request[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request);
    return Promise.resolve(new Response(text, { headers: { etag: '"tag"' } }));
  });
  return asked;
}

test('a file is sent with its type, and with how long it may be kept', async () => {
  const asked = answering();
  const site = writeSite(join(temporaryFolder(), 'dist'), {
    '_astro/base.css': 'body { color: black }',
    'data/one file.csv': 'day,title\n',
  });
  const sent: string[] = [];
  await s3Transport(site, place, environment).send([...site.manifest.keys()], (path, tag) =>
    sent.push(`${path} ${tag}`),
  );
  expect(sent.toSorted()).toEqual(['_astro/base.css tag', 'data/one file.csv tag']);
  const told = asked.map(({ method, url, headers }) => [
    method,
    url,
    headers.get('content-type'),
    headers.get('cache-control'),
  ]);
  expect(told.toSorted()).toEqual([
    [
      'PUT',
      'https://store.example/papers/courier/_astro/base.css',
      expect.stringMatching(/^text\/css/),
      'public, max-age=31536000, immutable',
    ],
    [
      'PUT',
      'https://store.example/papers/courier/data/one%20file.csv',
      expect.stringMatching(/^text\/csv/),
      'no-cache',
    ],
  ]);
  expect(asked.every(({ headers }) => /^[0-9a-f]{64}$/.test(headers.get('x-amz-content-sha256')!))).toBe(
    true,
  );
});

test('folders of a list are no files, and a list is read to its end', async () => {
  const pages = [
    '<ListBucketResult><Contents><Key>courier/</Key><ETag>"0"</ETag></Contents><Contents><Key>courier/a.html</Key><ETag>"1"</ETag></Contents><NextContinuationToken>more</NextContinuationToken></ListBucketResult>',
    '<ListBucketResult><EncodingType>url</EncodingType><Contents><Key>courier/one+file.csv</Key><ETag>"2"</ETag></Contents></ListBucketResult>',
  ];
  const asked: string[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(request.url);
    return Promise.resolve(new Response(pages[asked.length - 1]));
  });
  const site = writeSite(join(temporaryFolder(), 'dist'), {});
  expect([...(await s3Transport(site, place, environment).look())]).toEqual([
    ['a.html', '1'],
    ['one file.csv', '2'],
  ]);
  expect(asked).toHaveLength(2);
  expect(asked[1]).toContain('continuation-token=more');
});
