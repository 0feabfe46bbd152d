import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { planWorkflow } from '../../../src/publish/run/plan-workflow.ts';
import { branchOf, commitContent, pushContent } from '../../../src/publish/run/push-content.ts';
import type { PublicationRecord } from '../../../src/publish/run/record-publication.ts';
import { testPlace } from '../../../src/publish/run/test-place.ts';
import { UploadRecord } from '../../../src/publish/upload/upload-record.ts';
import { article } from '../../support/content.ts';
import { firstSite, secondSite, writeSite } from '../../support/published/fiction-site.ts';
import { type SharedFolder, sharedArchive } from '../../support/published/shared-archive.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// A fictional archive, whose host is a folder beside it.
const begin = { 'content/articles/ferry.md': article(), 'notes.txt': 'Of Ada.\n' };
const edited = article('', 'The last ferry left at nine.');
const nothing = async () => undefined;

const headOf = ({ git }: SharedFolder) => git('rev-parse', 'HEAD').trim();
const statusOf = ({ git }: SharedFolder) => git('status', '--porcelain').split('\n').filter(Boolean);
const subjects = ({ git }: SharedFolder, ref = 'HEAD') =>
  git('log', '--format=%s', ref).trimEnd().split('\n');
const there = ({ git }: SharedFolder, file: string) => {
  git('fetch', '--quiet', 'origin');
  return git('show', `origin/main:${file}`);
};

/** Makes what was edited and is not of the archive, or not for others. */
function leaveAround({ write, git }: SharedFolder): void {
  write({
    'notes.txt': 'Changed.\n',
    'own.txt': 'Not of the archive.\n',
    'content/.changes.lock': '1',
    'content/.changes/0.old': 'Before.',
  });
  git('add', 'own.txt');
}
const around = ['A  own.txt', ' M notes.txt', '?? content/.changes.lock', '?? content/.changes/'].toSorted();

test('what was edited in the content is committed beside what else is there, and the next time there is nothing to commit', async () => {
  const { ada } = sharedArchive(begin);
  ada.write({ 'content/articles/ferry.md': edited, 'content/articles/new.md': article() });
  leaveAround(ada);
  await commitContent(ada.contentDir);
  expect(subjects(ada)).toEqual(['Edit the content', 'Begin the archive']);
  expect(ada.git('show', '--name-status', '--format=', 'HEAD').trim().split('\n')).toEqual([
    'M\tcontent/articles/ferry.md',
    'A\tcontent/articles/new.md',
  ]);
  expect(statusOf(ada).toSorted()).toEqual(around);
  const commit = headOf(ada);
  await commitContent(ada.contentDir);
  expect(headOf(ada)).toBe(commit);
  expect(statusOf(ada).toSorted()).toEqual(around);
});

test('a file that was removed is removed by the commit', async () => {
  const { ada } = sharedArchive({ ...begin, 'content/articles/gone.md': article() });
  ada.remove('content/articles/gone.md');
  await commitContent(ada.contentDir);
  expect(ada.git('ls-files', 'content/articles').trim()).toBe('content/articles/ferry.md');
  expect(statusOf(ada)).toEqual([]);
});

test('the host gets the content with texts that are not written yet, and they are written once it has them', async () => {
  const { ada } = sharedArchive(begin);
  ada.write({ 'content/articles/ferry.md': edited });
  leaveAround(ada);
  const wasThere: string[] = [];
  const content = { texts: { 'releases.yaml': 'releases: fiction\n' }, message: 'Publish the archive' };
  const commit = await pushContent(ada.contentDir, content, async () => {
    wasThere.push(there(ada, 'content/releases.yaml'), ...subjects(ada));
    ada.write({ 'content/releases.yaml': 'releases: fiction\n' });
  });
  expect(wasThere).toEqual(['releases: fiction\n', 'Begin the archive']);
  expect(ada.git('rev-parse', 'origin/main').trim()).toBe(commit);
  expect(headOf(ada)).toBe(commit);
  expect(subjects(ada)).toEqual(['Publish the archive', 'Begin the archive']);
  expect(there(ada, 'content/articles/ferry.md')).toBe(edited);
  expect(there(ada, 'notes.txt')).toBe('Of Ada.\n');
  expect(statusOf(ada).toSorted()).toEqual(around);
  expect(ada.git('reflog', '-1', '--format=%gs').trim()).toBe('publish');
});

test('if nothing differs, the host gets what was committed before, and no new commit is made', async () => {
  const { ada } = sharedArchive(begin);
  ada.write({ 'content/articles/ferry.md': edited });
  await commitContent(ada.contentDir);
  const head = headOf(ada);
  const reflog = ada.git('reflog');
  expect(await pushContent(ada.contentDir, { texts: {}, message: 'Publish' }, nothing)).toBe(head);
  expect(there(ada, 'content/articles/ferry.md')).toBe(edited);
  expect([headOf(ada), ada.git('reflog')]).toEqual([head, reflog]);
});

test('an archive in a folder of its repository is pushed as that folder', async () => {
  const { ada } = sharedArchive({ ...begin, 'papers/courier/content/site.yaml': 'title: Another\n' });
  const contentDir = join(ada.root, 'papers/courier/content');
  ada.write({ 'content/articles/ferry.md': edited });
  await pushContent(contentDir, { texts: { 'a.yaml': 'a: 1\n' }, message: 'Publish' }, async () =>
    ada.write({ 'papers/courier/content/a.yaml': 'a: 1\n' }),
  );
  expect(ada.git('show', '--name-status', '--format=', 'HEAD').trim()).toBe(
    'A\tpapers/courier/content/a.yaml',
  );
  expect(statusOf(ada)).toEqual([' M content/articles/ferry.md']);
});

test('nothing is written or committed here if the host has what is not here', async () => {
  const { ada, ben } = sharedArchive(begin);
  ben.send({ 'content/articles/quay.md': article() });
  ada.write({ 'content/articles/ferry.md': edited });
  const head = headOf(ada);
  const wrote = vi.fn<() => Promise<void>>(nothing);
  await expect(
    pushContent(ada.contentDir, { texts: { 'a.yaml': 'a: 1\n' }, message: 'Publish' }, wrote),
  ).rejects.toMatchObject({
    problem: {
      message: 'The content could not be pushed, and nothing was recorded.',
      advice:
        'The host has commits that are not here: run “git pull”, look at what it brings, and publish again.',
    },
  });
  expect(wrote).not.toHaveBeenCalled();
  expect(headOf(ada)).toBe(head);
  expect(statusOf(ada)).toEqual([' M content/articles/ferry.md']);
});

test('a host that refuses, and a keeper whom Git does not know, are told in words', async () => {
  const { ada, bare } = sharedArchive(begin);
  ada.write({ 'content/articles/ferry.md': edited });
  const hook = join(bare, 'hooks/pre-receive');
  writeFileSync(hook, '#!/bin/sh\necho "Too late in the evening" >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  const push = async () => pushContent(ada.contentDir, { texts: {}, message: 'Publish' }, nothing);
  expect((await faultOf(push())).message).toMatch('Too late in the evening');
  ada.git('remote', 'set-url', 'origin', join(bare, 'nowhere'));
  expect((await faultOf(push())).message).toMatch('The host did not let you in. Check that your SSH key');
  ada.git('config', '--unset', 'user.name');
  ada.git('config', '--unset', 'user.email');
  ada.git('config', 'user.useConfigOnly', 'true');
  await expect(push()).rejects.toMatchObject({
    problem: {
      advice:
        'Git does not know who you are: run “git config user.name” and “git config user.email” with your name and address.',
    },
  });
});

test('no hook of the repository runs, and no index is left behind', async () => {
  const { ada } = sharedArchive(begin);
  const temporary = temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
  for (const name of ['pre-push', 'reference-transaction', 'post-index-change']) {
    const hook = join(ada.root, '.git/hooks', name);
    writeFileSync(hook, `#!/bin/sh\ntouch ${join(ada.root, 'ran')}\n`);
    chmodSync(hook, 0o755);
  }
  ada.write({ 'content/articles/ferry.md': edited });
  await pushContent(ada.contentDir, { texts: {}, message: 'Publish' }, nothing);
  expect(ada.read('ran')).toBe(undefined);
  expect(readdirSync(temporary)).toEqual([]);
});

test('the branch that is followed is the one that is pushed to, or else the one of its name at origin', async () => {
  const { ada, bare } = sharedArchive(begin);
  expect(await branchOf(ada.contentDir)).toEqual({ remote: 'origin', ref: 'refs/heads/main' });
  ada.git('checkout', '--quiet', '-b', 'autumn');
  expect(await branchOf(ada.contentDir)).toEqual({ remote: 'origin', ref: 'refs/heads/autumn' });
  ada.git('remote', 'add', 'host', bare);
  ada.git('config', 'branch.autumn.remote', 'host');
  ada.git('config', 'branch.autumn.merge', 'refs/heads/published');
  expect(await branchOf(ada.contentDir)).toEqual({ remote: 'host', ref: 'refs/heads/published' });
  await pushContent(ada.contentDir, { texts: {}, message: 'Publish' }, nothing);
  expect(ada.git('ls-remote', bare, 'refs/heads/published')).toContain(headOf(ada));
});

test('a repository without a branch or a remote can’t be built by a workflow, and its test says so', async () => {
  const { ada } = sharedArchive(begin);
  const test = async () =>
    testPlace({
      target: { type: 'workflow' },
      contentDir: ada.contentDir,
      out: join(ada.root, 'dist'),
      environment: {},
    });
  expect(await test()).toBe(true);
  ada.git('remote', 'remove', 'origin');
  await expect(test()).rejects.toMatchObject({
    problem: {
      message: 'The repository has no remote “origin” to push to.',
      advice: 'Add it with “git remote add”, or choose another place.',
    },
  });
  ada.git('checkout', '--quiet', '--detach');
  await expect(test()).rejects.toMatchObject({
    problem: {
      message: 'The content is in no branch of a Git repository, so no workflow can build it.',
      advice: 'Choose another place.',
    },
  });
});

test('a workflow gets the record of the publication with its content, and is asked for it again only if the site has changed', async () => {
  const { ada } = sharedArchive(begin);
  const out = join(ada.root, '../dist');
  const release = { day: '2026-03-01', digest: 'a'.repeat(43), program: '1.0.0' } as unknown as NonNullable<
    PublicationRecord['release']
  >;
  const plan = (texts: typeof firstSite, publication: PublicationRecord) =>
    planWorkflow(
      writeSite(out, texts),
      new UploadRecord(ada.contentDir, 'workflow'),
      ada.contentDir,
      publication,
    );
  const first = plan(firstSite, { added: new Map(), release });
  const progress: unknown[] = [];
  await first.send((one) => progress.push(one));
  expect(progress).toEqual([
    { done: 0, of: 1 },
    { done: 1, of: 1 },
  ]);
  expect(subjects(ada, 'HEAD')[0]).toBe('Publish the release of 2026-03-01');
  expect(there(ada, 'content/releases.yaml')).toContain('"day":"2026-03-01"');
  expect(ada.read('content/releases.yaml')).toBe(there(ada, 'content/releases.yaml'));
  expect(statusOf(ada)).toEqual([]);
  // No address is new, so none is recorded.
  expect(ada.read('content/addresses.txt')).toBe(undefined);
  const record = new UploadRecord(ada.contentDir, 'workflow');
  expect([...record.files.keys()]).toEqual(Object.keys(firstSite).toSorted());
  expect(new Set([...record.files.values()].map(({ tag }) => tag))).toEqual(new Set([headOf(ada)]));
  expect(first.plan).toMatchObject({ kept: 0, removed: [] });
  expect(plan(firstSite, { added: new Map() }).plan.kept).toBe(Object.keys(firstSite).length);
  const next = plan(secondSite, { added: new Map() });
  expect(next.plan.removed).toEqual(['_astro/old.css', 'articles/gone/index.html', 'data/old-part.csv']);
  ada.write({ 'content/articles/ferry.md': edited });
  await plan(secondSite, { added: new Map([['/articles/ferry/', { since: '2026-03-02', codes: [] }]]) }).send(
    () => undefined,
  );
  expect(subjects(ada)[0]).toBe('Publish the archive');
  expect(there(ada, 'content/addresses.txt')).toBe('/articles/ferry/ 2026-03-02\n');
  expect([ada.read('content/addresses.txt'), statusOf(ada)]).toEqual(['/articles/ferry/ 2026-03-02\n', []]);
});
