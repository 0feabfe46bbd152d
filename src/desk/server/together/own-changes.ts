import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBlobs } from '../../../files/git-history.ts';
import type { Repository } from './repository.ts';

/** A file of the archive that differs between two states. */
export interface OwnChange {
  /** Relative to the folder of the repository, with `/` as separator. */
  readonly path: string;
  readonly state: 'added' | 'changed' | 'removed';
  /** The id of its bytes before; undefined if it was not there. */
  readonly before?: string;
  /** The id of its bytes afterwards; undefined if it is gone, or only in the folder. */
  readonly after?: string;
  /** How Git keeps it: `100644` is a file; as it was, if it is gone. */
  readonly mode?: string;
}

/** The name of the current commit, or of the empty tree where there is none yet. */
export async function headOrNothing({ run, git }: Repository): Promise<string> {
  const { output, code } = await run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], {
    codes: [0, 1],
  });
  return code === 0 ? output.trimEnd() : git(['hash-object', '-t', 'tree', '--stdin'], { input: '' });
}

/** Returns the files of the archive that are not as in the current commit, by path. */
export async function changesSinceCommit(repository: Repository): Promise<OwnChange[]> {
  const { run, own } = repository;
  const head = await headOrNothing(repository);
  const tracked = await run(['diff', ...raw, head, '--', ...own]);
  const others = await run(['ls-files', '--others', '--exclude-standard', '-z', '--', ...own]);
  const changes = new Map(changesIn(tracked.output).map((change) => [change.path, change]));
  for (const path of others.output.split('\0').filter(Boolean)) {
    const known = changes.get(path);
    // One that was only taken out of the index is still there.
    changes.set(
      path,
      known?.before === undefined ? { path, state: 'added' } : { ...known, state: 'changed' },
    );
  }
  return [...changes.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns what differs between two commits: all files, or those of the archive. */
export async function changesBetween(
  { run }: Repository,
  from: string,
  to: string,
  paths: readonly string[] = [],
): Promise<OwnChange[]> {
  const { output } = await run(['diff-tree', '-r', ...raw, from, to, '--', ...paths]);
  return changesIn(output);
}

const raw = ['--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--ignore-submodules=none'];
const none = /^0+$/;

/** Reads `:MODE MODE BLOB BLOB STATUS`, then the path, each ended by NUL. */
function changesIn(output: string): OwnChange[] {
  const fields = output.split('\0');
  const changes: OwnChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [oldMode = '', newMode = '', before = '', after = '', status = ''] =
      fields[at]!.slice(1).split(' ');
    changes.push({
      path: fields[at + 1]!,
      state: status.startsWith('A') ? 'added' : status.startsWith('D') ? 'removed' : 'changed',
      ...(!none.test(before) && { before }),
      ...(!none.test(after) && { after }),
      mode: none.test(newMode) ? oldMode : newMode,
    });
  }
  return changes;
}

/** The texts of a file before and after a change; undefined where it is none, or not there. */
export interface TwoStates {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const isText = /\.(?:md|ya?ml)$/;
/** So many files are looked into; of more, the number says enough. */
const maxRead = 2000;

/** Reads the texts of changed records, before and after. */
export function readTwoStates({ top }: Repository, changes: readonly OwnChange[]): Map<string, TwoStates> {
  const read = changes.filter(({ path }) => isText.test(path)).slice(0, maxRead);
  const blobs = readBlobs(top, [
    ...new Set(read.flatMap(({ before, after }) => [before ?? [], after ?? []].flat())),
  ]);
  const textOf = (blob: string | undefined) =>
    blob === undefined ? undefined : blobs.get(blob)?.toString('utf8');
  return new Map(
    read.map(({ path, state, before, after }) => [
      path,
      {
        before: textOf(before),
        after: state === 'removed' ? undefined : (textOf(after) ?? fileText(join(top, path))),
      },
    ]),
  );
}

function fileText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
