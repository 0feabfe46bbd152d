import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builderProject, runBuild } from '../support/builds/run-build.ts';
import { runResidentWith } from '../support/builds/run-resident.ts';
import { article, site, writeContent } from '../support/content.ts';
import { runWith } from '../support/project.ts';
import { readSite } from '../support/published/fiction-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Everything here is fiction.
const secret = 'planted-secret-of-ada';

function publish(...options: string[]) {
  const variables = { AWS_SECRET_ACCESS_KEY: secret, GITHUB_TOKEN: secret };
  return runResidentWith(variables, builderProject(), 'publish', ...options);
}

function git(folder: string, ...args: string[]): string {
  const author = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@courier.example'];
  const { status, stdout, stderr } = spawnSync('git', [...author, '-C', folder, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

test('what was published is what a build from the recorded content gives, and then only changes are sent', () => {
  const contentDir = writeContent({
    'site.yaml': site,
    'articles/letter.md': article('', 'It left at noon.'),
  });
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const options = ['--content', contentDir, '--out', at('dist'), '--to', at('public')];
  const dry = publish(...options, '--dry-run');
  expect(dry.code, dry.stderr).toBe(0);
  expect(dry.stdout).toContain('Release: 1 article added.');
  expect(existsSync(at('public'))).toBe(false);
  expect(existsSync(join(contentDir, 'releases.yaml'))).toBe(false);

  const ran = publish(...options);
  expect(ran.code, ran.stderr).toBe(0);
  const published = readSite(at('public'));
  expect(published['data/index.html']).toContain('1 article added');
  expect(readFileSync(join(contentDir, 'addresses.txt'), 'utf8')).toContain('/articles/letter/');
  cpSync(contentDir, at('content'), { recursive: true });
  const built = runBuild('--content', at('content'), '--out', at('built'));
  expect(built.code, built.stderr).toBe(0);
  expect(readSite(at('built'))).toEqual(published);

  writeFileSync(join(contentDir, 'articles/second.md'), article('', 'It came back.', { title: 'Back' }));
  const again = publish('--content', contentDir, '--out', at('dist'));
  expect(again.code, again.stderr).toBe(0);
  expect(again.stdout).toContain('Release: 1 article added.');
  expect(again.stdout).toMatch(/\d+ as they are/);
  expect(readSite(at('public'))).toEqual(readSite(at('dist')));
  const nothing = publish('--content', contentDir, '--out', at('dist'));
  expect(nothing.stdout).toContain('The site is that of the last release.');
  expect(readFileSync(join(contentDir, 'releases.yaml'), 'utf8').match(/^- /gm)).toHaveLength(2);
  // The way back to the first of them: its texts were kept.
  const [first] = /(?<="digest":")\w+/.exec(readFileSync(join(contentDir, 'releases.yaml'), 'utf8'))!;
  const back = publish('--content', contentDir, '--to', at('public'), '--back', first, '--dry-run');
  expect(back.code, back.stderr).toBe(0);
  expect(back.stdout).toContain('1 file that was not there then goes:\n  “Back” (articles/second.md)');
  expect(existsSync(join(contentDir, 'articles/second.md'))).toBe(true);
  const went = publish('--content', contentDir, '--out', at('dist'), '--back', first);
  expect(went.code, went.stderr).toBe(0);
  expect(existsSync(join(contentDir, 'articles/second.md'))).toBe(false);
  expect(readSite(at('public'))['articles/letter/index.html']).toBe(published['articles/letter/index.html']);
  expect(readFileSync(join(contentDir, 'releases.yaml'), 'utf8').match(/^- /gm)).toHaveLength(3);
  // What publish has not made is not overwritten, unless the keeper says so.
  writeFileSync(at('backup.zip'), 'a backup of fiction');
  const toBackup = ['--content', contentDir, '--out', at('dist'), '--to', at('backup.zip')];
  const refused = publish(...toBackup);
  expect(refused.code).toBe(1);
  expect(refused.stdout).toContain('did not make what is there and would be overwritten: the file “');
  expect(refused.stderr).toContain('Nothing was sent or recorded');
  expect(readFileSync(at('backup.zip'), 'utf8')).toBe('a backup of fiction');
  expect(readFileSync(join(contentDir, 'releases.yaml'), 'utf8').match(/^- /gm)).toHaveLength(3);
  expect(publish(...toBackup, '--replace').code).toBe(0);
  expect(publish(...toBackup).code).toBe(0);
  for (const text of [ran.stdout, ran.stderr, again.stdout, ...Object.values(readSite(folder))])
    expect(text).not.toContain(secret);
});

test('the workflow gets the content and its record in one commit, and nothing is recorded if it can’t', () => {
  const contentDir = writeContent({
    'site.yaml': site,
    'articles/letter.md': article('', 'It left at noon.'),
  });
  const root = join(contentDir, '..');
  const folder = temporaryFolder();
  const bare = join(folder, 'bare.git');
  const options = ['--content', contentDir, '--out', join(folder, 'dist'), '--to', 'workflow'];
  git(folder, 'init', '--quiet', '--bare', bare);
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'config', 'user.name', 'Ada Example');
  git(root, 'config', 'user.email', 'ada@courier.example');
  git(root, 'add', 'content');
  git(root, 'commit', '--quiet', '-m', 'Begin');
  git(root, 'remote', 'add', 'origin', join(folder, 'none.git'));
  const head = git(root, 'rev-parse', 'HEAD');
  const failed = publish(...options);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain('The content could not be pushed, and nothing was recorded.');
  expect(git(root, 'rev-parse', 'HEAD')).toBe(head);
  expect(existsSync(join(contentDir, 'releases.yaml'))).toBe(false);

  git(root, 'remote', 'set-url', 'origin', bare);
  writeFileSync(join(contentDir, 'articles/letter.md'), article('', 'It left at one.'));
  const ran = publish(...options);
  expect(ran.code, ran.stderr).toBe(0);
  expect(git(root, 'status', '--porcelain', '--', 'content')).toBe('');
  expect(git(bare, 'rev-parse', 'main')).toBe(git(root, 'rev-parse', 'HEAD'));
  expect(git(bare, 'ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual([
    'content/addresses.txt',
    'content/articles/letter.md',
    'content/releases.yaml',
    'content/site.yaml',
  ]);
  const clone = join(folder, 'clone');
  git(folder, 'clone', '--quiet', '--branch', 'main', bare, clone);
  const built = runBuild('--content', join(clone, 'content'), '--out', join(folder, 'built'));
  expect(built.code, built.stderr).toBe(0);
  expect(readSite(join(folder, 'built'))).toEqual(readSite(join(folder, 'dist')));
});

test('nothing happens after npm has published a package, which runs a script of the same name', () => {
  const ran = runWith({ npm_command: 'publish' }, builderProject(), 'src/cli/backfile.mjs', 'publish');
  expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('says what is wrong with a target before it builds', () => {
  const contentDir = writeContent({ 'site.yaml': site });
  const to = (target: string) =>
    publish('--content', contentDir, '--out', join(temporaryFolder(), 'd'), '--to', target);
  expect(to('s3:archive').stderr).toContain('The keys of the store are missing');
  expect(to(`git:https://ada:${secret}@forge.example/a.git`).stderr).toContain('contains a password');
  expect(to(`git:https://ada:${secret}@forge.example/a.git`).stderr).not.toContain(secret);
  expect(to(contentDir).stderr).toContain('contains the project or its content');
  expect(publish('--content', contentDir).stderr).toContain('Say where to publish');
});
