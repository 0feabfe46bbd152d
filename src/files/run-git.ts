import { spawnSync } from 'node:child_process';

/** The most that Git may answer, in bytes. */
const maxAnswerBytes = 2 ** 30;

/**
 * What stands before the arguments of every call of Git. The settings of a repository may name programs, and an archive may
 * come from somebody else: none of them runs, and none changes what is read.
 */
export const safeGitArguments: readonly string[] = [
  'core.fsmonitor=false',
  'core.pager=cat',
  'core.quotePath=false',
  'diff.external=',
  'log.showSignature=false',
  'protocol.ext.allow=never',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);

/** The same for hooks, which only a keeper who saves or sends a version wants to run. */
export const withoutHooks: readonly string[] = ['-c', 'core.hooksPath=/dev/null'];

/**
 * Runs Git in a folder, and waits for it.
 *
 * @param input what Git reads from its standard input
 * @returns its output, in bytes; undefined without Git or a repository, or if it fails
 */
export function runGit(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', [...safeGitArguments, ...withoutHooks, '-C', folder, ...args], {
    windowsHide: true,
    maxBuffer: maxAnswerBytes,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    ...(input !== undefined && { input }),
  });
  return status === 0 ? stdout : undefined;
}
