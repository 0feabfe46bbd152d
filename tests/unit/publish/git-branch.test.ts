import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gitTransport } from '../../../src/publish/transports/git-branch.ts';
import { planUpload } from '../../../src/publish/upload/send-site.ts';
import type { BuiltSite } from '../../../src/publish/upload/transport.ts';
import { UploadRecord } from '../../../src/publish/upload/upload-record.ts';
import { firstSite, readSite, secondSite, writeSite } from '../../support/published/fiction-site.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// The site and its texts are fiction.

function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function place() {
  const root = temporaryFolder();
  const contentDir = join(root, 'content');
  mkdirSync(contentDir);
  const bare = join(root, 'bare.git');
  git(root, 'init', '--quiet', '--bare', bare);
  return { root, contentDir, bare, out: join(root, 'dist') };
}

type Place = ReturnType<typeof place>;

async function publish(
  { root, contentDir, bare }: Place,
  site: BuiltSite,
  branch = 'gh-pages',
  remote = bare,
  replaces = false,
) {
  const transport = gitTransport(site, { remote, branch, repository: join(root, 'kept.git'), contentDir });
  const record = new UploadRecord(contentDir, `git:${branch}`);
  const upload = await planUpload(site, transport, record, { replaces, releases: [] });
  if (upload.plan.overwritten.length === 0) await upload.send(() => undefined);
  return upload.plan;
}

/** Returns the files of a branch. */
function files({ root, bare }: Place, branch = 'gh-pages'): Record<string, string> {
  const clone = join(root, `clone-${Math.random()}`);
  git(root, 'clone', '--quiet', '--branch', branch, bare, clone);
  const all = readSite(clone);
  return Object.fromEntries(Object.entries(all).filter(([path]) => !path.startsWith('.git/')));
}

describe('publishing to a branch of a Git repository', () => {
  test('gives it one commit without a parent each time, and keeps no earlier one', async () => {
    const at = place();
    await publish(at, writeSite(at.out, firstSite));
    expect(files(at)).toEqual({ ...firstSite, '.nojekyll': '' });
    const [before, blob] = [
      git(at.bare, 'rev-parse', 'gh-pages'),
      git(at.bare, 'rev-parse', 'gh-pages:articles/gone/index.html'),
    ];
    const plan = await publish(at, writeSite(at.out, secondSite));
    expect(plan.removed).toEqual(['_astro/old.css', 'articles/gone/index.html', 'data/old-part.csv']);
    expect(files(at)).toEqual({ ...secondSite, '.nojekyll': '' });
    expect(git(at.bare, 'rev-list', '--count', 'gh-pages')).toBe('1');
    const kept = join(at.root, 'kept.git');
    for (const gone of [before, blob]) expect(() => git(kept, 'cat-file', '-e', gone)).toThrow();
  });

  test('pushes nothing if the branch has the site already', async () => {
    const at = place();
    const site = writeSite(at.out, firstSite);
    await publish(at, site);
    const commit = git(at.bare, 'rev-parse', 'gh-pages');
    expect((await publish(at, site)).kept).toBe(10);
    expect(git(at.bare, 'rev-parse', 'gh-pages')).toBe(commit);
  });

  test('publishes files as they are, whatever settings lie among them', async () => {
    const at = place();
    const texts = {
      ...firstSite,
      '.gitattributes': '* text=auto eol=crlf\n',
      '.gitignore': '*\n',
      'lines.txt': 'a\r\nb\r\n',
    };
    await publish(at, writeSite(at.out, texts));
    expect(git(at.bare, 'cat-file', '-s', 'gh-pages:lines.txt')).toBe('6');
    expect(git(at.bare, 'ls-tree', '-r', '--name-only', 'gh-pages').split('\n')).toHaveLength(14);
  });

  test('says what a branch has that it has not made, and replaces it only if it may', async () => {
    const at = place();
    const work = join(at.root, 'work');
    git(at.root, 'init', '--quiet', '--initial-branch=main', work);
    writeFileSync(join(work, 'letter.md'), 'fiction');
    git(work, 'add', '.');
    git(
      work,
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=ada@archive.example',
      'commit',
      '--quiet',
      '-m',
      'A letter',
    );
    git(work, 'push', '--quiet', at.bare, 'main');
    const site = writeSite(at.out, firstSite);
    expect((await publish(at, site, 'main')).overwritten).toEqual([
      'the branch “main” with commits that publish did not make (the last: “A letter”)',
    ]);
    expect(git(at.bare, 'log', '-1', '--format=%s', 'main')).toBe('A letter');
    expect((await publish(at, site, 'main', at.bare, true)).overwritten).toEqual([]);
    expect(files(at, 'main')).toEqual({ ...firstSite, '.nojekyll': '' });
  });

  test('does not take the site of another address for its own', async () => {
    const [at, other] = [place(), place()];
    await publish(at, { ...writeSite(at.out, firstSite), home: 'https://other.example/' });
    const machine = { ...other, bare: at.bare };
    expect((await publish(machine, writeSite(other.out, secondSite))).overwritten).toEqual([
      'the branch “gh-pages” with a site of another address (“Publish https://other.example/”)',
    ]);
    expect(files(at)).toEqual({ ...firstSite, '.nojekyll': '' });
  });

  test('goes on from another machine, which has no record', async () => {
    const [one, other] = [place(), place()];
    await publish(one, writeSite(one.out, firstSite));
    await publish({ ...other, bare: one.bare }, writeSite(other.out, secondSite));
    expect(files(one)).toEqual({ ...secondSite, '.nojekyll': '' });
  });

  test('takes a remote by the name that the repository of the archive gives it', async () => {
    const at = place();
    git(at.root, 'init', '--quiet');
    git(at.root, 'remote', 'add', 'pages', at.bare);
    await publish(at, writeSite(at.out, firstSite), 'gh-pages', 'pages');
    expect(files(at)).toEqual({ ...firstSite, '.nojekyll': '' });
    expect((await faultOf(publish(at, writeSite(at.out, firstSite), 'gh-pages', 'none'))).message).toMatch(
      'There is no remote “none”',
    );
  });

  test('runs no hooks, and says in words what failed, without passwords', async () => {
    const at = place();
    git(at.root, 'init', '--quiet');
    git(at.root, 'remote', 'add', 'pages', 'file:///nowhere-ada:planted-secret@host/none.git');
    const hook = join(at.root, '.git/hooks/pre-push');
    writeFileSync(hook, `#!/bin/sh\ntouch ${join(at.root, 'ran')}\n`, { mode: 0o755 });
    const fault = await publish(at, writeSite(at.out, firstSite), 'gh-pages', 'pages').catch(String);
    expect(fault).toContain('could not be pushed to the branch “gh-pages” of pages');
    expect(fault).not.toContain('planted');
    await publish(at, writeSite(at.out, firstSite));
    expect(existsSync(join(at.root, 'ran'))).toBe(false);
    expect(readFileSync(join(at.root, 'kept.git/info/attributes'), 'utf8')).toContain('-text');
  });
});
