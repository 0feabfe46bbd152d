import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { type PublishOptions, publishSite } from '../../../src/publish/run/publish-site.ts';
import { knownTargets } from '../../../src/publish/upload/upload-record.ts';
import { type BuildOptions, type Built, buildSite } from '../../../src/site/build/build.ts';
import { buildLock, isLocked, takeLock } from '../../../src/workspace/lock.ts';
import { article, site, writeContent } from '../../support/content.ts';
import { readSite, writeSite } from '../../support/published/fiction-site.ts';
import { sharedArchive } from '../../support/published/shared-archive.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

vi.mock('../../../src/site/build/build.ts', () => ({ buildSite: vi.fn<typeof buildSite>() }));

// A fictional archive. What its build makes is played: pages, and the page of its releases.
let contentDir = '';
let out = '';
let host = '';
/** Pages beside those of the releases, by path. */
let pages: Record<string, string> = {};

beforeEach(() => {
  contentDir = writeContent({ 'articles/ferry.md': article() });
  out = join(dirname(contentDir), 'dist');
  host = join(dirname(contentDir), 'host');
  pages = { 'index.html': 'The front', 'articles/ferry/index.html': 'The ferry' };
  vi.mocked(buildSite).mockReset();
  vi.mocked(buildSite).mockImplementation(playedBuild);
});

const size = { pages: 2, files: 3, bytes: 30 };
const built = (more: object): Built =>
  ({
    problems: [],
    notes: [],
    contentFiles: 2,
    home: 'https://courier.example/',
    ...more,
  }) as unknown as Built;

async function playedBuild(options: BuildOptions): Promise<Built> {
  const written = join(options.contentDir, 'releases.yaml');
  const digests = [
    ...(existsSync(written)
      ? (parse(readFileSync(written, 'utf8')) as { releases: { digest: string }[] }).releases
      : []),
    ...(options.pending?.releases ?? []).flatMap(
      (record) => (record as unknown as { data: { releases: { digest: string }[] } }).data.releases,
    ),
  ].map(({ digest }) => digest);
  writeSite(options.out, { ...pages, 'data/feed.xml': `Releases: ${[...new Set(digests)].join(' ')}` });
  return built({ size, notes: ['A draft is not published.'] });
}

/** Publishes to a folder beside the content. @returns what it did, and what it asked and told meanwhile, in this order */
async function publish(more: Partial<PublishOptions> = {}) {
  const said: unknown[] = [];
  const published = await publishSite({
    contentDir,
    out,
    target: { type: 'folder', path: host },
    isDryRun: false,
    replaces: false,
    asOf: '2026-03-01',
    environment: {},
    onWait: (_, lock) => said.push(['waits', lock]),
    onFinished: () => said.push('finished'),
    onProgress: () => said.push('progress'),
    keep: ({ day }) => said.push(['keeps', day, existsSync(host)]),
    onUpload: ({ done, of }) => said.push(`${done}/${of}`),
    mayUpload: async ({ plan, release }) => {
      said.push(['asks', plan.added.length, release?.day, existsSync(host)]);
      return true;
    },
    ...more,
  });
  return { published, said };
}

const read = (name: string) =>
  existsSync(join(contentDir, name)) ? readFileSync(join(contentDir, name), 'utf8') : undefined;
const recorded = () => [read('addresses.txt'), read('releases.yaml')];
const releases = () => (parse(read('releases.yaml')!) as { releases: Record<string, unknown>[] }).releases;
const pendings = () =>
  vi.mocked(buildSite).mock.calls.map(([{ pending }]) => pending && Object.keys(pending));

test('the site is sent as it is built with its new release, which is recorded once the last file is there', async () => {
  const { published, said } = await publish();
  expect(said).toEqual([
    ['asks', 3, '2026-03-01', false],
    ['keeps', '2026-03-01', false],
    '1/3',
    '2/3',
    '3/3',
  ]);
  expect(published).toMatchObject({
    plan: { added: ['articles/ferry/index.html', 'data/feed.xml', 'index.html'], changed: [], removed: [] },
    release: { day: '2026-03-01', added: { count: 1, articles: ['ferry'] } },
    notes: ['A draft is not published.'],
  });
  // First with the addresses that are new, to know what the release has; then with both.
  expect(pendings()).toEqual([['addresses'], ['addresses', 'releases']]);
  const [release] = releases();
  expect(release).toMatchObject({ day: '2026-03-01', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(readSite(host)).toEqual({ ...pages, 'data/feed.xml': `Releases: ${release!['digest'] as string}` });
  expect(read('addresses.txt')).toContain('\n/articles/ferry/\n');
  expect(isLocked(buildLock)).toBe(false);
  expect(knownTargets(contentDir)).toEqual([host]);
});

test('each build is asked for with what the keeper has asked for', async () => {
  const more = { site: 'https://other.example/', base: '/old/', asOf: '2026-03-02' };
  await publish(more);
  expect(vi.mocked(buildSite).mock.calls).toHaveLength(2);
  for (const [options] of vi.mocked(buildSite).mock.calls) {
    expect(options).toMatchObject({ ...more, contentDir, out, audit: expect.any(Function) });
    options.onProgress!({ stage: 'files' });
    options.onFinished!();
    options.onWait(7, 'lock');
  }
  expect(releases()[0]!['day']).toBe('2026-03-02');
});

test('the same site again is no release, is built once, and records nothing', async () => {
  await publish();
  const before = recorded();
  vi.mocked(buildSite).mockClear();
  const { published, said } = await publish({ asOf: '2026-03-05' });
  expect(published).toMatchObject({
    release: undefined,
    plan: { added: [], changed: [], removed: [], kept: 3 },
  });
  expect(said).toEqual([['asks', 0, undefined, true]]);
  expect(pendings()).toEqual([undefined]);
  expect(recorded()).toEqual(before);
});

test('a changed site is a release that says what has changed since the last one', async () => {
  await publish();
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'The ferry is late.'));
  writeFileSync(join(contentDir, 'articles/quay.md'), article('', 'The quay.'));
  pages = { ...pages, 'articles/ferry/index.html': 'Late', 'articles/quay/index.html': 'The quay' };
  delete pages['index.html'];
  const { published } = await publish({ asOf: '2026-03-05' });
  expect(published).toMatchObject({
    plan: {
      added: ['articles/quay/index.html'],
      changed: ['articles/ferry/index.html', 'data/feed.xml'],
      removed: ['index.html'],
      foreign: [],
      overwritten: [],
    },
  });
  expect(releases()).toHaveLength(2);
  expect(releases()[1]).toMatchObject({
    day: '2026-03-05',
    added: { count: 1, articles: ['quay'] },
    changed: { count: 1, articles: ['ferry'] },
  });
  expect(releases()[1]).not.toHaveProperty('compared');
  expect(Object.keys(readSite(host))).toEqual([
    'articles/ferry/index.html',
    'articles/quay/index.html',
    'data/feed.xml',
  ]);
});

test('a place with a release of this archive, which another machine has sent, is not taken for that of others', async () => {
  const target = { type: 'zip', path: join(dirname(contentDir), 'host.zip') } as const;
  const elsewhere = { target, isDryRun: true, out: join(dirname(contentDir), 'other') };
  await publish({ target });
  // This machine has no record of it.
  const other = writeContent({
    'articles/ferry.md': article(),
    'releases.yaml': read('releases.yaml')!,
    'addresses.txt': read('addresses.txt')!,
  });
  pages['index.html'] = 'Another front';
  const { published } = await publish({ ...elsewhere, contentDir: other });
  expect(published).toMatchObject({ plan: { overwritten: [] } });
  writeFileSync(join(other, 'releases.yaml'), 'releases: []\n');
  const { published: unknown } = await publish({ ...elsewhere, contentDir: other });
  expect(unknown).toMatchObject({
    plan: { overwritten: [expect.stringMatching(/^the file “.*host\.zip” with 3 files/)] },
  });
  const { published: replacing } = await publish({ ...elsewhere, contentDir: other, replaces: true });
  expect(replacing).toMatchObject({ plan: { overwritten: [] } });
});

test.each([
  ['it is only tried', { isDryRun: true }],
  ['the keeper says no', { mayUpload: async () => false }],
])('nothing is sent, kept or recorded if %s', async (_, more) => {
  const { published, said } = await publish(more);
  expect(published).toMatchObject({ plan: { added: { length: 3 } }, release: { day: '2026-03-01' } });
  expect(said.filter((one) => !Array.isArray(one) || one[0] !== 'asks')).toEqual([]);
  expect([existsSync(host), ...recorded()]).toEqual([false, undefined, undefined]);
  expect(isLocked(buildLock)).toBe(false);
});

test('if the place fails midway, nothing is recorded, and the next publication goes on', async () => {
  const broken = publish({
    onUpload: ({ done }) => {
      if (done === 2) throw new Error('The disk is full.');
    },
  });
  expect((await faultOf(broken)).message).toMatch('The disk is full.');
  expect(recorded()).toEqual([undefined, undefined]);
  expect(isLocked(buildLock)).toBe(false);
  const { published } = await publish();
  expect(published).toMatchObject({ plan: { kept: 2, overwritten: [] } });
  expect(releases()).toHaveLength(1);
});

test('content with a key, or with errors, is not built', async () => {
  // Put together here, so that no program takes this file for one with a key.
  writeFileSync(join(contentDir, 'notes.txt'), `${'-'.repeat(5)}BEGIN PRIVATE KEY${'-'.repeat(5)}\n`);
  const withKey = (await publish()).published;
  expect(withKey).toMatchObject({
    contentFiles: 1,
    problems: [{ severity: 'error', file: 'content/notes.txt' }],
  });
  rmSync(join(contentDir, 'notes.txt'));
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', 'Fiction.', { date: 'one day' }));
  const withError = (await publish()).published;
  expect(withError).toMatchObject({ contentFiles: 2, problems: [{ file: 'content/articles/ferry.md' }] });
  expect(buildSite).not.toHaveBeenCalled();
});

test('a key that an article quotes is a warning, and does not keep the archive from being published', async () => {
  const quoted = `AKIA${'Q7'.repeat(8)}`;
  writeFileSync(join(contentDir, 'articles/ferry.md'), article('', `The key was ${quoted}.`));
  expect((await publish()).published).toHaveProperty('plan');
});

test.each([0, 1])('what the search of build %i finds is told, and nothing is sent', async (which) => {
  const problems = [
    { severity: 'error', file: 'content/articles/ferry.md', message: 'It has a name.', advice: '' },
  ];
  vi.mocked(buildSite).mockImplementation(async (options) => {
    const isIt = vi.mocked(buildSite).mock.calls.length === which + 1;
    return isIt ? built({ problems, contentFiles: 5 }) : playedBuild(options);
  });
  expect((await publish()).published).toMatchObject({ problems, contentFiles: 5 });
  expect([existsSync(host), ...recorded()]).toEqual([false, undefined, undefined]);
});

test('a page beside those of the releases that changes with them is a fault of the program', async () => {
  vi.mocked(buildSite).mockImplementation(async (options) => {
    pages['index.html'] += '.';
    return playedBuild(options);
  });
  expect((await faultOf(publish())).message).toMatch('A page other than /data/ depends on the releases.');
});

test('a site that is only partly updated is not sent', async () => {
  vi.mocked(buildSite).mockImplementation(async (options) => {
    const end = await playedBuild(options);
    writeFileSync(join(dirname(out), '.dist.backfile-journal'), '{}');
    return end;
  });
  await expect(publish()).rejects.toMatchObject({
    problem: {
      message: 'The site on this machine is only partly updated.',
      advice: 'Build it, and publish again.',
    },
  });
  expect(isLocked(buildLock)).toBe(false);
});

test('while another program builds, the publication waits, and says for what', async () => {
  const release = await takeLock(buildLock, () => undefined);
  const said: unknown[] = [];
  await publish({
    onWait: (holder, lock) => {
      said.push([holder, lock]);
      release();
    },
  });
  expect(said).toEqual([[process.pid, buildLock]]);
});

test('what would stop it at its end is told before anything is built', async () => {
  const to = (target: PublishOptions['target'], more = {}) => publish({ target, ...more });
  expect((await faultOf(to({ type: 'folder', path: join(contentDir, 'site') }))).message).toMatch(
    'Choose another place.',
  );
  await expect(to({ type: 's3', bucket: 'my-archive', prefix: '' })).rejects.toMatchObject({
    problem: {
      message:
        'The keys of the store are missing: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment of this command.',
      advice: 'Backfile does not keep them.',
    },
  });
  expect((await faultOf(to({ type: 'workflow' }))).message).toMatch('so no workflow can build it');
  expect(buildSite).not.toHaveBeenCalled();
});

test('a folder with files of others is refused, unless this machine has published there', async () => {
  mkdirSync(host);
  writeFileSync(join(host, 'letters.txt'), 'Of somebody else.');
  expect((await faultOf(publish())).message).toMatch('contains files that were not made by a build');
  expect(buildSite).not.toHaveBeenCalled();
});

test('pictures of printed pages on another host are told with the plan, and noted once the site is sent', async () => {
  const noted = join(dirname(contentDir), '.backfile/private/published/pictures.json');
  await publish();
  expect(existsSync(noted)).toBe(false);
  writeFileSync(join(contentDir, 'site.yaml'), `${site}images:\n  base: https://pictures.example/courier/\n`);
  const { published } = await publish({ isDryRun: true });
  expect(published).toMatchObject({
    notes: [
      'A draft is not published.',
      expect.stringMatching(
        /^0 pictures of .* https:\/\/pictures\.example\/courier\/.* They are in dist-pictures\.$/,
      ),
    ],
  });
  expect(existsSync(noted)).toBe(false);
  await publish();
  expect(readFileSync(noted, 'utf8')).toBe('[]');
});

test('a workflow gets what was edited and the record of the release in its commits, and nothing is kept beside them', async () => {
  const { ada } = sharedArchive({ 'content/articles/ferry.md': article() });
  ada.write({ 'content/articles/quay.md': article('', 'The quay.') });
  const target = { type: 'workflow' } as const;
  const more = { contentDir: ada.contentDir, out: join(ada.root, '../dist'), target };
  const tried = await publish({ ...more, isDryRun: true });
  expect(tried.published).toMatchObject({ release: { added: { articles: ['ferry', 'quay'] } } });
  expect(ada.git('log', '--format=%s').trim()).toBe('Begin the archive');
  const { said } = await publish(more);
  expect(said.filter((one) => Array.isArray(one) && one[0] === 'keeps')).toEqual([]);
  expect(ada.git('log', '--format=%s', 'origin/main').trim().split('\n')).toEqual([
    'Publish the release of 2026-03-01',
    'Edit the content',
    'Begin the archive',
  ]);
  expect(ada.git('status', '--porcelain')).toBe('');
  expect(ada.read('content/releases.yaml')!.match(/digest/g)).toHaveLength(1);
  const again = await publish(more);
  expect(again.published).toMatchObject({
    release: undefined,
    plan: { added: [], changed: [], removed: [] },
  });
  // The commit of the record changes nothing but the record.
  expect(ada.git('show', '--name-only', '--format=', 'HEAD').trim().split('\n')).toEqual([
    'content/addresses.txt',
    'content/releases.yaml',
  ]);
});
