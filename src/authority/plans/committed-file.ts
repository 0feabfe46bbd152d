import { basename, dirname } from 'node:path';
import { runGit } from '../../files/run-git.ts';

/**
 * Finds a file in the current commit of the repository in which it lies.
 *
 * @param file an absolute path
 * @returns the first 12 digits of the commit, and the path in the repository, with `/` as separator;
 * undefined unless the commit has it with exactly this text: not without a repository, or without Git
 */
export function committedFile(file: string, text: string) {
  const git = (input: string | undefined, ...args: readonly string[]) =>
    runGit(dirname(file), args, input)?.toString('utf8') ?? '';
  const name = basename(file);
  const [prefix, commit, blob] = git(undefined, 'rev-parse', '--show-prefix', 'HEAD', `HEAD:./${name}`).split(
    '\n',
  );
  if (prefix === undefined || !commit || !blob) return undefined;
  // Without the filters that a repository may define, which are programs.
  const isSame = git(text, 'hash-object', '--no-filters', '--stdin').trim() === blob;
  return isSame ? { commit: commit.slice(0, 12), path: `${prefix}${name}` } : undefined;
}
