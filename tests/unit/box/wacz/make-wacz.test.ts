import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeWacz } from '../../../../src/box/wacz/make-wacz.ts';
import { readContent } from '../../../../src/files/read-content.ts';
import { openZip } from '../../../../src/ingest/source/open-zip.ts';
import { writeManifest } from '../../../../src/site/keep/site-manifest.ts';
import { article, type Files, site, writeContent } from '../../../support/content.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { jsonFaults } from '../../../support/schemas.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const day = '2026-03-01';
const home = 'https://www.courier.example/archive/';
const pages: Readonly<Record<string, string>> = {
  'index.html': '<html><head><title>The Courier &amp; more</title></head><body>The front.</body></html>',
  'articles/letter/index.html': '<head><title>A letter</title></head><body>The words of the letter.</body>',
  'articles/quiet/index.html': '<head><title>Quiet</title></head><body>The words for some.</body>',
  'old/index.html': '<head><title>Moved</title><meta http-equiv="refresh" content="0; url=/archive/"></head>',
  '_astro/a quay.Ab1.css': 'p { color: red }',
  _headers: '/*',
  'pagefind/pagefind.js': 'export {}',
};

async function writeWacz(files: Files, built = pages): Promise<string> {
  const contentDir = writeContent(files);
  const out = join(temporaryFolder(), 'site');
  for (const [path, text] of Object.entries(built)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  writeManifest(out, new Map(Object.keys(built).map((path) => [path, { size: 0, digest: '', stamp: '' }])));
  const file = join(temporaryFolder(), 'courier.wacz');
  const { content } = readContent(contentDir);
  await makeWacz({ site: content.site, contentDir, out, day, home }, file);
  return file;
}

async function filesIn(wacz: string): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await openZip(wacz);
  const files = new Map<string, Buffer>();
  for (const member of zip.members) files.set(member.name, await member.read());
  zip.close();
  return files;
}

const letter: Files = {
  'site.yaml': site,
  'articles/letter.md': article('', 'The words of the letter.'),
  'articles/quiet.md': article('listing: address-only\n', 'The words for some.'),
};
const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

test('each file of a site is a record, which its index finds', async () => {
  const files = await filesIn(await writeWacz(letter));
  const warc = files.get('archive/data.warc.gz')!;
  const lines = files.get('indexes/index.cdx')!.toString().trim().split('\n');
  const found = lines.map((line) => {
    const [, key, time, fields] = /^(\S+) (\d{14}) (\{.*\})$/.exec(line)!;
    const { url, mime, offset, length, digest } = JSON.parse(fields!) as Record<string, string>;
    const record = gunzipSync(warc.subarray(Number(offset), Number(offset) + Number(length))).toString();
    const [head, ...body] = record.split('\r\n\r\n');
    expect(head).toContain(`WARC-Target-URI: ${url}\r\n`);
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body[0]!)}`);
    expect(sha256(Buffer.from(body[0]!))).toBe(digest);
    return [key, time, mime, body[0]] as const;
  });
  const time = '20260301000000';
  expect(found).toEqual([
    ['example,courier)/archive', time, 'text/html', pages['index.html']],
    ['example,courier)/archive/_astro/a%20quay.ab1.css', time, 'text/css', pages['_astro/a quay.Ab1.css']],
    ['example,courier)/archive/articles/letter', time, 'text/html', pages['articles/letter/index.html']],
    ['example,courier)/archive/old', time, 'text/html', pages['old/index.html']],
  ]);
  expect(gunzipSync(warc).toString()).toMatch(/^WARC\/1\.1\r\n[^]*?WARC-Type: warcinfo\r\n/);
});

test('its pages are listed, and its description has the digest of each file', async () => {
  const file = await writeWacz(letter);
  const files = await filesIn(file);
  const listed = files.get('pages/pages.jsonl')!.toString().trim().split('\n').slice(1);
  expect(listed.map((line) => (JSON.parse(line) as { title: string }).title)).toEqual([
    'A letter',
    'The Courier & more',
  ]);
  const description = files.get('datapackage.json')!;
  const parsed = JSON.parse(description.toString()) as {
    readonly resources: readonly { readonly path: string; readonly hash: string; readonly bytes: number }[];
  };
  expect(jsonFaults('data-package.json', parsed)).toEqual([]);
  expect(parsed).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1', mainPageUrl: home });
  expect(parsed.resources.map(({ path, hash, bytes }) => [path, hash, bytes])).toEqual(
    ['archive/data.warc.gz', 'indexes/index.cdx', 'pages/pages.jsonl'].map((path) => {
      const bytes = files.get(path)!;
      return [path, sha256(bytes), bytes.length];
    }),
  );
  const digest = JSON.parse(files.get('datapackage-digest.json')!.toString()) as unknown;
  expect(digest).toEqual({ path: 'datapackage.json', hash: sha256(description) });
  const note = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as object;
  const { title } = readContent(writeContent(letter)).content.site;
  expect(note).toMatchObject({ file: 'courier.wacz', day, title, publisher: title, address: home });
  expect(readFileSync(file)).toEqual(readFileSync(await writeWacz(letter)));
});

test('words that are not published are in no record, or nothing is written', async () => {
  const draft = {
    'articles/plan.md': article('draft: true\n', 'Nobody has read these words of the plan so far.'),
  };
  const built = {
    ...pages,
    'articles/letter/index.html': '<p>Nobody has read these words of the plan so far.</p>',
  };
  expect((await faultOf(writeWacz({ ...letter, ...draft }, built))).message).toMatch('has words of "plan"');
});
