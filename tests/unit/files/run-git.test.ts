import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findRepository } from '../../../src/desk/server/together/repository.ts';
import { committedFile } from '../../../src/authority/plans/committed-file.ts';
import { firstCommitWith, isCommitted, readHistory } from '../../../src/files/git-history.ts';
import { startGit } from '../../../src/publish/targets/run-program.ts';
import { trackedFiles } from '../../../src/cli/withhold/tracked-files.ts';
import { gitHistoryNote, isPrivateFolderTracked } from '../../../src/withhold/decisions/git-history.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All texts are fiction.

const letter = 'content/articles/letter.md';

function ordinaryGit(root: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Ada Vale', '-c', 'user.email=ada@example.org'];
  const { status, stderr } = spawnSync('git', ['-C', root, ...who, ...args], { encoding: 'utf8' });
  expect([args, status, stderr]).toEqual([args, 0, '']);
}

/** Makes an archive whose repository has a program wherever a setting may name one; each leaves a mark when it runs. */
function hostileRepository(): { root: string; mark: string } {
  const root = temporaryFolder();
  const mark = join(temporaryFolder(), 'mark');
  const program = join(root, 'program.sh');
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, letter), 'The ferry came.\n');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${mark}\ncat\n`);
  chmodSync(program, 0o755);
  ordinaryGit(root, 'init', '--quiet');
  ordinaryGit(root, 'add', '--all');
  ordinaryGit(root, 'commit', '--quiet', '-m', 'The ferry');
  for (const hook of ['post-index-change', 'pre-commit', 'reference-transaction', 'post-checkout']) {
    writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\necho ${hook} >> ${mark}\n`);
    chmodSync(join(root, '.git/hooks', hook), 0o755);
  }
  const settings = {
    'core.fsmonitor': program,
    'core.pager': program,
    'diff.external': program,
    'gpg.program': program,
    'log.showSignature': 'true',
    'diff.shown.textconv': program,
    'diff.shown.command': program,
  };
  writeFileSync(join(root, '.git/info/attributes'), '*.md diff=shown\n');
  for (const [name, value] of Object.entries(settings)) ordinaryGit(root, 'config', name, value);
  writeFileSync(join(root, letter), 'The ferry came at night.\n');
  return { root, mark };
}

test('no call of Git runs a program that a repository names', async () => {
  const { root, mark } = hostileRepository();
  const contentDir = join(root, 'content');
  expect(trackedFiles(contentDir)).toEqual(['program.sh']);
  expect(isPrivateFolderTracked(contentDir)).toBe(false);
  expect(gitHistoryNote(contentDir, { number: '1', originals: [{ file: letter, before: 'x' }] })).toContain(
    '1 commit',
  );
  expect(committedFile(join(root, letter), 'The ferry came.\n')?.path).toBe(letter);
  expect(isCommitted(contentDir)).toBe(false);
  expect(readHistory(contentDir)?.changes.map(({ id }) => id)).toEqual(['letter']);
  expect(firstCommitWith(join(root, letter), 'ferry')).toBeDefined();
  const repository = await findRepository(contentDir);
  await repository!.run(['diff', '--raw', 'HEAD', '--', 'content']);
  await repository!.run(['status', '--porcelain']);
  expect((await startGit({ args: ['-C', root, 'status', '--porcelain'] })).output).toContain(letter);
  expect(existsSync(mark) ? readFileSync(mark, 'utf8') : '').toBe('');
  // It does where nothing forbids it.
  spawnSync('git', ['-C', root, 'status']);
  expect(existsSync(mark)).toBe(true);
});

test('Git is started in two modules only, which both use the same settings', () => {
  const source = join(import.meta.dirname, '../../../src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ts|tsx|mjs|astro)$/.test(file),
  );
  const starting = files.filter((file) =>
    /(?:spawn|spawnSync|exec|execSync|execFile|execFileSync|fork|runProgram)\(\s*['"`]git\b/.test(
      readFileSync(join(source, file), 'utf8'),
    ),
  );
  expect(starting.toSorted()).toEqual(['files/run-git.ts', 'publish/targets/run-program.ts']);
  for (const file of starting)
    expect(readFileSync(join(source, file), 'utf8')).toContain('[...safeGitArguments, ...withoutHooks');
});

test('a folder is committed as it is whatever hidden files are in it, also where it is a whole repository', () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'letter.md'), 'The ferry came.\n');
  ordinaryGit(root, 'init', '--quiet');
  ordinaryGit(root, 'add', '--all');
  ordinaryGit(root, 'commit', '--quiet', '-m', 'The ferry');
  writeFileSync(join(root, '.lock'), '');
  expect(isCommitted(root)).toBe(true);
  writeFileSync(join(root, 'answer.md'), 'It left.\n');
  expect(isCommitted(root)).toBe(false);
});

test('the history is said to have a withheld name only where a file that had it was committed', () => {
  const root = temporaryFolder();
  const contentDir = join(root, 'content');
  mkdirSync(join(root, 'content/articles'), { recursive: true });
  writeFileSync(join(root, letter), 'The ferry came.\n');
  ordinaryGit(root, 'init', '--quiet');
  ordinaryGit(root, 'add', '--all');
  ordinaryGit(root, 'commit', '--quiet', '-m', 'The ferry');
  const note = (...originals: { file: string; before?: string }[]) =>
    gitHistoryNote(contentDir, { number: '1', originals });
  expect(note({ file: letter, before: 'x' })).toContain('1 commit');
  expect(note({ file: 'content/articles/answer.md', before: 'x' })).toBe(undefined);
  // The decision made this file; before it, nothing was there.
  expect(note({ file: letter })).toBe(undefined);
  expect(note()).toBe(undefined);
});
