import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { runGit } from './run-git.ts';

/** One change of a file in the history of a Git repository. */
export interface FileChangeInHistory {
  /** The file’s name without its ending. */
  readonly id: string;
  /** When the commit was written: ISO 8601 with its offset. */
  readonly time: string;
  /** The subject of the commit. */
  readonly subject: string;
  /** The id of its bytes; undefined where the file was removed. */
  readonly blob?: string;
}

const none = /^0+$/;

/**
 * Returns the current commit of the repository in which a folder lies; undefined without a repository or without Git, and
 * `shallow` in a clone that has no history.
 */
export function currentCommit(folder: string): string | undefined {
  if (!mayBeInRepository(folder)) return undefined;
  const text = runGit(folder, ['rev-parse', 'HEAD', '--is-shallow-repository'])?.toString('utf8');
  const [commit, isShallow] = text?.split('\n') ?? [];
  return isShallow === 'true' ? 'shallow' : commit;
}

/** Returns whether the current commit has all files of a folder as they are. Hidden ones, such as locks, are not counted. */
export function isCommitted(folder: string): boolean {
  if (currentCommit(folder) === undefined) return false;
  const status = runGit(folder, ['status', '--porcelain', '-z', '--no-renames', '--ignored', '--', '.']);
  if (status === undefined) return false;
  const paths = status.toString('utf8').split('\0').filter(Boolean);
  return paths.every((line) => basename(line.slice(3)).startsWith('.'));
}

/** Returns whether Git may find a repository here. Starting Git to be told that there is none takes longer than looking. */
export function mayBeInRepository(folder: string): boolean {
  if (process.env.GIT_DIR !== undefined) return true;
  if (!existsSync(folder)) return false;
  for (let place = realpathSync(folder); ; place = dirname(place)) {
    if (existsSync(join(place, '.git'))) return true;
    if (place === dirname(place)) return false;
  }
}

/**
 * Reads the current commit of a folder, and how its Markdown files changed on the main line of its repository, oldest first:
 * what a merge brought is one change.
 *
 * @param folder an absolute path
 */
export function readHistory(folder: string) {
  const commit = currentCommit(folder);
  if (commit === undefined || commit === 'shallow') return undefined;
  const options = ['--first-parent', '-m', '--no-renames', '--no-abbrev', '--raw', '--reverse', '-z'];
  const log = runGit(folder, ['log', ...options, '--format=%x01%aI%x00%s', commit, '--', '.']);
  if (log === undefined) return undefined;
  return { commit, changes: log.toString('utf8').split('\u0001').slice(1).flatMap(changesOf) };
}

/** Returns the changes of one commit: its time and subject, then a line and a path for each file, each ended by NUL. */
function changesOf(text: string): FileChangeInHistory[] {
  const [time = '', subject = '', ...fields] = text.split('\0').map((field) => field.replace(/^\n+/, ''));
  return fields.flatMap((field, index) => {
    const path = fields[index + 1];
    if (!field.startsWith(':') || path === undefined || !path.endsWith('.md')) return [];
    const [, , , blob = ''] = field.split(' ');
    return [{ id: basename(path, '.md'), time, subject, ...(!none.test(blob) && { blob }) }];
  });
}

/** Reads the bytes of files in a repository. @returns those that it has, by their ids */
export function readBlobs(folder: string, blobs: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const output = runGit(folder, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  if (!output) return found;
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const [blob = '', type, size = '0'] = output.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    found.set(blob, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/**
 * Returns the first commit in which a file has some words, and its day, `YYYY-MM-DD`; undefined if none has them, or not
 * all commits are here.
 *
 * @param file an absolute path
 */
export function firstCommitWith(file: string, words: string) {
  const folder = dirname(file);
  const head = currentCommit(folder);
  if (head === undefined || head === 'shallow') return undefined;
  // Programs that show a file as text are those of the repository, and must not run.
  const options = ['--no-textconv', '--no-ext-diff', '--reverse', '--format=%H %cs', `-S${words}`];
  const log = runGit(folder, ['log', ...options, head, '--', `./${basename(file)}`])?.toString('utf8');
  const [commit, day] = log?.split('\n')[0]?.split(' ') ?? [];
  return commit && day !== undefined ? { commit, day } : undefined;
}

/** Returns the files of a folder in a commit, by their paths in it, with the ids of their bytes; links are left out. */
export function filesInCommit(folder: string, commit: string): Map<string, string> {
  const list = runGit(folder, ['ls-tree', '-r', '-z', commit])?.toString('utf8') ?? '';
  return new Map(
    list.split('\0').flatMap((line) => {
      const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
      return blob !== undefined && path !== undefined ? [[path, blob] as const] : [];
    }),
  );
}
