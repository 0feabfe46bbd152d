import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { writeFiles } from '../build.ts';
import type { Files } from '../content.ts';

/** The beginning of a path whose text is an earlier one, which a commit of 2020-01-01 has: `earlier:articles/letter.md`. */
const earlier = 'earlier:';

/** Writes the files of a content folder; where some have earlier texts, into a repository whose history has these. */
export function writeWithHistory(content: string, files: Files): void {
  const entries = Object.entries(files);
  const past = entries.filter(([path]) => path.startsWith(earlier));
  const present = Object.fromEntries(entries.filter(([path]) => !path.startsWith(earlier)));
  if (past.length > 0) {
    writeFiles(content, {
      ...present,
      ...Object.fromEntries(past.map(([path, text]) => [path.slice(earlier.length), text])),
    });
    git(dirname(content), ['init', '--quiet']);
    commit(content, '2020-01-01T12:00:00Z', 'first');
  }
  writeFiles(content, present);
  if (past.length > 0) commit(content, '2020-01-03T12:00:00Z', 'edit');
}

function commit(folder: string, time: string, subject: string): void {
  git(folder, ['add', '--all', '.']);
  git(folder, ['commit', '--quiet', '--message', subject], {
    GIT_AUTHOR_DATE: time,
    GIT_COMMITTER_DATE: time,
  });
}

function git(folder: string, args: readonly string[], times: Readonly<Record<string, string>> = {}): void {
  const author = ['-c', 'user.name=Ada Example', '-c', 'user.email=ada@courier.example'];
  const { status, stderr } = spawnSync('git', [...author, '-C', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...times },
  });
  if (status !== 0) throw new Error(stderr);
}
