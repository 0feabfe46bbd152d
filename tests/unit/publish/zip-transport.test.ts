import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipTransport } from '../../../src/publish/transports/zip.ts';
import { releasesFeed } from '../../../src/publish/upload/plan-upload.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { zip } from '../../support/zip.ts';

// The site is fiction.
function lookAt(feed: string | undefined, isOurs = (text: string) => text.includes('ours')) {
  const file = join(temporaryFolder(), 'site.zip');
  const others = [{ name: 'index.html', content: 'ours' }];
  writeFileSync(file, zip(feed === undefined ? others : [...others, { name: releasesFeed, content: feed }]));
  return zipTransport({ out: '', manifest: new Map(), home: '' }, file).look(undefined, isOurs);
}

test('a ZIP is of this archive if its feed of releases names one of them', async () => {
  expect(await lookAt('so ours')).toMatchObject({ other: undefined });
  expect(await lookAt('theirs')).toMatchObject({ other: expect.any(String) });
  expect(await lookAt(undefined)).toMatchObject({ other: expect.any(String) });
});

test('a feed of ten million bytes and more is not read', async () => {
  const feed = (length: number) => 'ours'.padEnd(length, '.');
  expect(await lookAt(feed(9_999_999))).toMatchObject({ other: undefined });
  expect(await lookAt(feed(10_000_000))).toMatchObject({ other: expect.any(String) });
});
