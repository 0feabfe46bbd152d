import { countOf } from '../../text/count-of.ts';
import { dirname } from 'node:path';
import { runGit } from '../../files/run-git.ts';
import { privatePath } from '../../files/private-folder.ts';
import type { PrivateDecision } from './private-decision.ts';

/** Whether a Git repository has files of the private folder. */
export function isPrivateFolderTracked(contentDir: string): boolean {
  return (git(contentDir, 'ls-files', '--', privatePath) ?? '').trim() !== '';
}

/**
 * Returns what the history of the Git repository still has of a withheld name, and how to rewrite it; undefined if there is
 * no repository, or no commit of these files.
 */
export function gitHistoryNote(
  contentDir: string,
  { originals, number }: Pick<PrivateDecision, 'originals' | 'number'>,
): string | undefined {
  const files = originals.filter(({ before }) => before !== undefined).map(({ file }) => file);
  // Without a path, Git would list every commit.
  if (files.length === 0) return undefined;
  // A command line has a limit, and a few files tell whether there is a history.
  const commits = (git(contentDir, 'log', '--format=%h', '--', ...files.slice(0, 200)) ?? '')
    .split('\n')
    .filter(Boolean);
  if (commits.length === 0) return undefined;
  const list = `${privatePath}/withheld/${number}.replacements.txt`;
  return [
    `Git’s history still has the name: ${countOf(commits.length, 'commit')}, as do all clones and what was pushed.`,
    `  To rewrite it, install git-filter-repo, write the forms of the name to ${list}, a line each (NAME==>***), and run:`,
    `  git filter-repo --replace-text ${list}`,
    '  git push --force --all',
    '  This changes the ids of all later commits: every clone must be made anew, links to commits break, and the host keeps copies for a while. Names of files stay: git filter-repo --path OLD --invert-paths removes them.',
  ].join('\n');
}

function git(contentDir: string, ...args: readonly string[]): string | undefined {
  return runGit(dirname(contentDir), args)?.toString('utf8');
}
