import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeBox } from '../../src/box/make/make-box.ts';
import { restoreBox } from '../../src/box/make/restore-box.ts';
import { readSite } from '../../src/files/read-content.ts';
import { openZip } from '../../src/ingest/source/open-zip.ts';
import { readManifest } from '../../src/site/keep/site-manifest.ts';
import { allKinds } from '../browser/kinds-of-page.ts';
import { runBuild } from '../support/builds/run-build.ts';
import { sharedBuild } from '../support/builds/shared-builds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// What a site is built from goes into a box, comes out of it, and is built again.

const day = '2026-11-28';
const home = 'https://courier.example/';
let folder: string;
let box: string;
let out: string;

beforeAll(async () => {
  folder = temporaryFolder();
  const built = await sharedBuild(allKinds);
  ({ out } = built);
  box = join(folder, 'courier.zip');
  const { data: site } = readSite(built.content);
  await makeBox({ site, contentDir: built.content, out, day, home, program: [] }, box);
});

test('the archive that is restored from a box builds the same site without a Git history', async () => {
  const restored = join(folder, 'restored');
  const { differences } = await restoreBox(box, restored);
  expect(differences).toEqual([]);
  const again = join(folder, 'again');
  const ran = runBuild(
    ...['--content', join(restored, 'content'), '--as-of', day, '--site', home, '--out', again],
  );
  expect(ran.code, ran.stderr).toBe(0);
  const digestsOf = (site: string) =>
    Object.fromEntries([...readManifest(site)].map(([path, { digest }]) => [path, digest]));
  expect(digestsOf(again)).toEqual(digestsOf(out));
  expect(readFileSync(join(restored, 'built-files.txt'), 'utf8').split('\n')).toHaveLength(
    readManifest(out).size + 1,
  );
});

test('files beside an article are beside its page', () => {
  const files = [...readManifest(out).keys()].filter((path) => path.startsWith('articles/last-ferry/'));
  expect(files).toEqual(
    expect.arrayContaining(['book.pdf', 'horn.vtt', 'horn.wav'].map((name) => `articles/last-ferry/${name}`)),
  );
});

test('what others need to know of a box is beside it', async () => {
  const note = JSON.parse(readFileSync(`${box}.json`, 'utf8')) as Record<string, unknown>;
  const bytes = readFileSync(box);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(note).toMatchObject({ file: 'courier.zip', bytes: bytes.length, day, sha256, address: home });
  const zip = await openZip(box);
  expect(zip.members.map(({ name }) => name)).toContain('courier/READ-ME-FIRST.txt');
  zip.close();
});
