import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { s3Transport } from '../../../src/publish/transports/s3.ts';
import { planUpload } from '../../../src/publish/upload/send-site.ts';
import { UploadRecord } from '../../../src/publish/upload/upload-record.ts';
import { firstSite, type SiteTexts, writeSite } from '../../support/published/fiction-site.ts';
import { S3Store } from '../../support/published/s3-store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// The sites are fiction.
let store: S3Store;
beforeAll(async () => {
  store = await S3Store.start(join(temporaryFolder(), 'store'));
});
afterAll(() => store.stop());

/** Publishes to a folder of the bucket from a machine of its own, unless that would overwrite something. */
async function publish(texts: SiteTexts, prefix: string, releases: readonly string[] = [], replaces = false) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'content'));
  const site = writeSite(join(root, 'dist'), texts);
  const transport = s3Transport(site, { bucket: store.bucket, prefix: `${prefix}/` }, store.environment);
  const record = new UploadRecord(join(root, 'content'), `s3:${prefix}`);
  const upload = await planUpload(site, transport, record, { replaces, releases });
  if (upload.plan.overwritten.length === 0) await upload.send(() => undefined);
  return upload.plan.overwritten;
}

test('another site in a bucket is overwritten only if it may be', async () => {
  const other = { 'index.html': 'Ada Example sells boats.', 'robots.txt': 'Disallow: /', 'boats.html': '' };
  await publish(other, 'boats');
  const site = { ...firstSite, 'robots.txt': 'Allow: /' };
  expect(await publish(site, 'boats')).toEqual(['index.html', 'robots.txt']);
  expect(store.files('boats')).toEqual(Object.fromEntries(Object.entries(other).toSorted()));
  expect(await publish(site, 'boats', [], true)).toEqual([]);
  expect(Object.keys(store.files('boats')).toSorted()).toEqual(Object.keys(site).toSorted());
});

test('a site that names a release of the archive is its own, whichever machine has sent it', async () => {
  await publish({ ...firstSite, 'data/feed.xml': 'of-the-last-release' }, 'courier');
  const later = { ...firstSite, 'index.html': 'later', 'data/feed.xml': 'of-this-release' };
  expect(await publish(later, 'courier', ['of-another'])).toEqual(['data/feed.xml', 'index.html']);
  expect(await publish(later, 'courier', ['of-the-last-release'])).toEqual([]);
  expect(store.files('courier')['index.html']).toBe('later');
});
