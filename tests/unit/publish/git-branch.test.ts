import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { PublishFault } from '../../../src/publish/targets/publish-fault.ts';
import { gitTransport } from '../../../src/publish/transports/git-branch.ts';
import { planUpload } from '../../../src/publish/upload/send-site.ts';
import type { BuiltSite, WholeTransport } from '../../../src/publish/upload/transport.ts';
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

function transportTo(
  { root, contentDir, bare }: Place,
  site: BuiltSite,
  branch = 'gh-pages',
  remote = bare,
): WholeTransport {
  return gitTransport(site, { remote, branch, repository: join(root, 'kept.git'), contentDir });
}

async function publish(at: Place, site: BuiltSite, branch = 'gh-pages', remote = at.bare, replaces = false) {
  const { contentDir } = at;
  const transport = transportTo(at, site, branch, remote);
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

/** Sets variables of the environment while a test runs. */
function withEnvironment(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  onTestFinished(() => void vi.unstubAllEnvs());
}

/** Puts a Git before the installed one that fails at one of its commands, and says why. */
function failAt(command: string, said: string): void {
  const folder = temporaryFolder();
  const installed = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
  writeFileSync(join(folder, 'said'), said);
  const fails = `case " $* " in *" ${command} "*) cat '${join(folder, 'said')}' >&2; exit 128;; esac`;
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${fails}\nexec '${installed}' "$@"\n`, { mode: 0o755 });
  withEnvironment({ PATH: `${folder}${delimiter}${process.env.PATH}` });
}

/** Commits a letter to a branch, as somebody else does. */
function commitLetter({ root, bare }: Place, branch: string, message: string): void {
  const work = join(root, `work-${branch}`);
  git(root, 'init', '--quiet', `--initial-branch=${branch}`, work);
  writeFileSync(join(work, 'letter.md'), 'fiction');
  git(work, 'add', '.');
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@archive.example'];
  git(work, ...author, 'commit', '--quiet', '-m', message);
  git(work, 'push', '--quiet', '--force', bare, branch);
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
    commitLetter(at, 'main', 'A letter');
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

  test('keeps what was sent, so that the next time only what is new is sent', async () => {
    const at = place();
    await publish(at, writeSite(at.out, firstSite));
    const kept = join(at.root, 'kept.git');
    for (const sent of ['gh-pages', 'gh-pages:index.html'])
      git(kept, 'cat-file', '-e', git(at.bare, 'rev-parse', sent));
    // A repository that is not whole is made again, also where new ones have no folders of their own.
    rmSync(join(kept, 'HEAD'));
    writeFileSync(join(kept, 'config'), 'cut o[');
    withEnvironment({ GIT_TEMPLATE_DIR: temporaryFolder() });
    await publish(at, writeSite(at.out, secondSite));
    expect(files(at)).toEqual({ ...secondSite, '.nojekyll': '' });
  });

  test('says why it can’t keep a repository on this machine', async () => {
    const at = place();
    writeFileSync(join(at.root, 'kept.git'), 'fiction');
    const within = { ...at, root: join(at.root, 'kept.git') };
    const fault = await faultOf(publish(within, writeSite(at.out, firstSite)));
    expect(fault).toBeInstanceOf(PublishFault);
    expect(fault.message).toMatch(/^Git can’t make a repository in .*kept\.git\/kept\.git: ./);
  });

  test.each<[string, string, string | undefined]>([
    ['https://github.com/ada/site.git', 'https://archive.example/', 'archive.example\n'],
    ['https://token@github.com/ada/site.git', 'https://archive.example/', 'archive.example\n'],
    ['git@github.com:ada/site.git', 'https://archive.example/', 'archive.example\n'],
    ['https://github.com/ada/site.git', 'https://archive.example/letters/', undefined],
    ['https://github.com/ada/site.git', 'https://ada.github.io/', undefined],
    ['https://github.com/ada/site.git', 'https://github.io.example/', 'github.io.example\n'],
    ['https://notgithub.com/ada/site.git', 'https://archive.example/', undefined],
    ['https://codeberg.example/ada/site.git', 'https://archive.example/', undefined],
  ])('says to %s that %s is its own domain only where that serves it', async (remote, home, name) => {
    const at = place();
    // Git goes to the repository here instead.
    withEnvironment({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${at.bare}.insteadOf`,
      GIT_CONFIG_VALUE_0: remote,
    });
    await publish(at, { ...writeSite(at.out, firstSite), home }, 'gh-pages', remote);
    expect(files(at)['CNAME']).toBe(name);
  });

  test('leaves the marks of a host that the site has itself', async () => {
    const at = place();
    const own = { ...firstSite, '.nojekyll': 'by hand', CNAME: 'other.example\n' };
    withEnvironment({
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${at.bare}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://github.com/ada/site.git',
    });
    await publish(at, writeSite(at.out, own), 'gh-pages', 'https://github.com/ada/site.git');
    expect(files(at)).toEqual(own);
  });

  test.each(['bare.git', './bare.git', 'letters/../bare.git'])(
    'takes a remote beside a repository of several archives: %s',
    async (address) => {
      const at = place();
      git(at.root, 'init', '--quiet');
      git(at.root, 'remote', 'add', 'beside', address);
      const contentDir = join(at.root, 'archive/content');
      mkdirSync(contentDir, { recursive: true });
      await publish({ ...at, contentDir }, writeSite(at.out, firstSite), 'gh-pages', 'beside');
      expect(files(at)).toEqual({ ...firstSite, '.nojekyll': '' });
    },
  );

  test('takes no commit for its own that only has its words', async () => {
    const at = place();
    commitLetter(at, 'gh-pages', 'Publish https://archive.example/');
    expect((await publish(at, writeSite(at.out, firstSite))).overwritten).toEqual([
      'the branch “gh-pages” with commits that publish did not make (the last: “Publish https://archive.example/”)',
    ]);
  });

  test('replaces nothing that was published while it was at work', async () => {
    const at = place();
    const transport = transportTo(at, writeSite(at.out, firstSite));
    await transport.look(undefined, () => false);
    commitLetter(at, 'gh-pages', 'A letter');
    expect(await faultOf(transport.send())).toMatchObject({
      problem: { advice: 'Somebody else has published meanwhile. Publish again.' },
    });
    expect(git(at.bare, 'log', '-1', '--format=%s', 'gh-pages')).toBe('A letter');
  });

  const letIn = 'The host did not let you in. Set up a credential helper for Git, or use an SSH address.';
  test.each([
    ['ls-remote', "fatal: could not read Username for 'https://git.example': No such device", letIn],
    ['push', "fatal: Authentication failed for 'https://git.example/'", letIn],
    ['push', 'fatal: terminal prompts disabled', letIn],
    ['push', ' ! [rejected] a -> b (stale info)', 'Somebody else has published meanwhile. Publish again.'],
    ['push', ' ! [rejected] a -> b', 'Somebody else has published meanwhile. Publish again.'],
    ['push', 'fatal: the disk of the host is full', 'Git said: fatal: the disk of the host is full'],
    ['fetch', 'fatal: the line was cut', 'Git said: fatal: the line was cut'],
  ])('says what to do where %s fails with: %s', async (command, said, advice) => {
    const at = place();
    commitLetter(at, 'gh-pages', 'A letter');
    failAt(command, said);
    const fault = await faultOf(publish(at, writeSite(at.out, firstSite), 'gh-pages', at.bare, true));
    expect(fault).toMatchObject({
      problem: {
        message: `The site could not be pushed to the branch “gh-pages” of ${at.bare}.`,
        advice,
      },
    });
  });
});
