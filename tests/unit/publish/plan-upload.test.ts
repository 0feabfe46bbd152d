import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isEmpty, planFiles, planWhole, uploadPasses } from '../../../src/publish/upload/plan-upload.ts';
import type { FileTransport } from '../../../src/publish/upload/transport.ts';
import { type SentFile, UploadRecord } from '../../../src/publish/upload/upload-record.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Everything here is fiction.
const site = (name: string) => [
  `${name}/index.html`,
  `${name}.xml`,
  `_astro/${name}.css`,
  `${name}/index.json`,
];

test('what is served never refers to a file that is not there yet, or no longer', () => {
  expect(uploadPasses({ added: site('new'), changed: site('old'), removed: site('gone') })).toEqual([
    ...['_astro/new.css', 'new.xml', 'new/index.json', 'new/index.html'].map((path) => ({
      type: 'send',
      paths: [path],
    })),
    ...['_astro/old.css', 'old.xml', 'old/index.json', 'old/index.html'].map((path) => ({
      type: 'send',
      paths: [path],
    })),
    ...['gone/index.html', 'gone/index.json', 'gone.xml', '_astro/gone.css'].map((path) => ({
      type: 'remove',
      paths: [path],
    })),
  ]);
});

test('what may be sent together is one pass, in a fixed order', () => {
  expect(uploadPasses({ added: ['b.xml', 'b.html', 'a.html', 'a.xml'], changed: [], removed: [] })).toEqual([
    { type: 'send', paths: ['a.xml', 'b.xml'] },
    { type: 'send', paths: ['a.html', 'b.html'] },
  ]);
});

/** A site of files with their sizes; the digest of each is its name and `-now`. */
function siteOf(sizes: Readonly<Record<string, number>>) {
  const files = Object.entries(sizes).map(
    ([path, size]) => [path, { size, digest: `${path}-now`, stamp: '' }] as const,
  );
  return { out: '/none', home: 'https://courier.example/', manifest: new Map(files) };
}

function recordOf(sent: Readonly<Record<string, SentFile>>): UploadRecord {
  const record = new UploadRecord(join(temporaryFolder(), 'content'), 'folder');
  record.begin();
  for (const [path, file] of Object.entries(sent)) record.sent(path, file);
  record.end();
  return record;
}

/** A target with files and their tags; its feed can’t be read. */
const targetOf = (there: Readonly<Record<string, string>>) =>
  ({
    type: 'files',
    look: () => Promise.resolve(new Map(Object.entries(there))),
    read: () => Promise.reject(new Error('The feed can’t be read.')),
    isSame: (_, tag) => tag === 'same',
  }) as Partial<FileTransport> as FileTransport;

test('a target gets what it lacks and what differs there, and loses what this machine sent and has no more', async () => {
  const sent = (path: string, when: string, tag = 'here') => ({ digest: `${path}-${when}`, tag });
  const plan = await planFiles(
    siteOf({ 'new.html': 1, 'edited.html': 10, 'other.html': 100, 'kept.html': 1000, 'same.html': 10000 }),
    targetOf({
      'data/feed.xml': 'here',
      'edited.html': 'here',
      'other.html': 'changed there',
      'kept.html': 'here',
      'same.html': 'same',
      'z-of-others.html': 'here',
      'of-others.html': 'here',
      'z-gone.html': 'here',
      'gone.html': 'changed there',
    }),
    recordOf({
      'data/feed.xml': sent('data/feed.xml', 'then'),
      'edited.html': sent('edited.html', 'then'),
      'other.html': sent('other.html', 'now'),
      'kept.html': sent('kept.html', 'now'),
      'z-gone.html': sent('z-gone.html', 'then'),
      'gone.html': sent('gone.html', 'then'),
    }),
    { replaces: false, releases: [] },
  );
  expect(plan).toEqual({
    added: ['new.html'],
    changed: ['edited.html', 'other.html'],
    removed: ['data/feed.xml', 'gone.html', 'z-gone.html'],
    foreign: ['of-others.html', 'z-of-others.html'],
    overwritten: [],
    kept: 2,
    bytes: 111,
  });
});

test('files of others that would be replaced are named in order, one or several', async () => {
  for (const paths of [['a.html'], ['b.html', 'a.html']]) {
    const site = siteOf(Object.fromEntries(paths.map((path) => [path, 1])));
    const there = targetOf(Object.fromEntries(paths.map((path) => [path, 'of others'])));
    const plan = async (replaces: boolean) =>
      (await planFiles(site, there, recordOf({}), { replaces, releases: ['a'] })).overwritten;
    expect(await plan(false)).toEqual(paths.toSorted());
    expect(await plan(true)).toEqual([]);
  }
});

test('of a site that was sent as a whole, only what the target still has is compared', () => {
  const site = siteOf({ 'same.html': 1, 'edited.html': 10, 'new.html': 100, 'earlier.html': 1000 });
  const record = recordOf({
    'same.html': { digest: 'same.html-now', tag: 'second' },
    'edited.html': { digest: 'edited.html-then', tag: 'second' },
    'z-gone.html': { digest: 'z-gone.html-then', tag: 'second' },
    'gone.html': { digest: 'gone.html-then', tag: 'second' },
    'earlier.html': { digest: 'earlier.html-now', tag: 'first' },
    'long-gone.html': { digest: 'long-gone.html-then', tag: 'first' },
  });
  expect(planWhole(site, { tag: 'second' }, record, false)).toEqual({
    added: ['new.html', 'earlier.html'],
    changed: ['edited.html'],
    removed: ['gone.html', 'z-gone.html'],
    foreign: [],
    overwritten: [],
    kept: 1,
    bytes: 1110,
  });
  const all = { added: [...site.manifest.keys()], changed: [], removed: [], kept: 0, bytes: 1111 };
  expect(planWhole(site, undefined, record, false)).toMatchObject(all);
  const others = { tag: 'third', other: 'a branch of others' };
  expect(planWhole(site, others, record, false)).toMatchObject({
    ...all,
    overwritten: ['a branch of others'],
  });
  expect(planWhole(site, others, record, true)).toMatchObject({ ...all, overwritten: [] });
});

test('an upload that adds, changes or removes something is not empty', () => {
  const nothing = { added: [], changed: [], removed: [] };
  expect(isEmpty(nothing)).toBe(true);
  for (const [added, changed, removed] of [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [1, 1, 0],
    [1, 0, 1],
    [0, 1, 1],
  ] as const) {
    const paths = (count: number) => Array.from({ length: count }, () => 'a.html');
    expect(isEmpty({ added: paths(added), changed: paths(changed), removed: paths(removed) })).toBe(false);
  }
});
