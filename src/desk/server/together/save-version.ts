import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallInput } from '../../api/calls.ts';
import type { TogetherState } from '../../api/together.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { describeFiles, groupChanges, proposeWords } from './describe-changes.ts';
import { obstacleIn } from './obstacle.ts';
import { changesSinceCommit, readTwoStates } from './own-changes.ts';
import type { Repository } from './repository.ts';
import { commitOf, sharedPlace, unsentVersions, versionsIn } from './shared-place.ts';

const maxShown = 10;

/** Returns what has changed since the last version, and what of it others have. */
export async function showTogether(repository: Repository, contentDir: string): Promise<TogetherState> {
  const changes = await changesSinceCommit(repository);
  const described = describeFiles(changes, readTwoStates(repository, changes), repository);
  const place = await sharedPlace(repository);
  const hasBegun = (await commitOf(repository, 'HEAD')) !== undefined;
  const last = hasBegun ? await versionsIn(repository, ['HEAD']) : { versions: [] };
  return {
    files: changes.length,
    groups: groupChanges(described),
    words: hasBegun ? proposeWords(described) : 'The archive as it is',
    isNameless: !(await hasName(repository)),
    shared: place?.address ?? null,
    unsent: await unsentVersions(repository, place),
    versions: last.versions.slice(0, maxShown),
    obstacle: (await obstacleIn(repository, contentDir)) ?? null,
  };
}

/**
 * Saves what the archive owns as a version. Whatever else was made ready for the next commit stays so.
 *
 * @returns the number of files
 * @throws {DeskFault} if it can’t be saved; nothing has changed then
 */
export async function saveVersion(
  repository: Repository,
  contentDir: string,
  order: CallInput<'together/save'>,
): Promise<number> {
  const { git, own } = repository;
  const obstacle = await obstacleIn(repository, contentDir);
  if (obstacle !== undefined) throw new DeskFault(obstacle);
  const words = order.words.trim();
  if (words === '') throw new DeskFault('Say in a few words what was done.');
  const changes = await changesSinceCommit(repository);
  if (changes.length === 0) throw new DeskFault('Nothing has changed since the last version.');
  await noteName(repository, order);
  const folder = mkdtempSync(join(tmpdir(), 'backfile-version-'));
  // An index of its own: whatever else the keeper’s has stays out of the version, and a failure leaves nothing behind.
  const environment = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    const head = await commitOf(repository, 'HEAD');
    await git(head === undefined ? ['read-tree', '--empty'] : ['read-tree', 'HEAD'], { environment });
    await git(['add', '--all', '--', ...own], { environment });
    await git(['commit', '--quiet', '--cleanup=whitespace', '--file=-'], {
      environment,
      input: `${words}\n`,
      runsHooks: true,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await git(['reset', '--quiet', '--', ...own]);
  return changes.length;
}

async function hasName({ run }: Repository): Promise<boolean> {
  // Git may make one up of the names of the account and the machine, which nobody wants in a history.
  const { output } = await run(['config', '--get-regexp', '^(user|author)\\.(name|email)$'], {
    codes: [0, 1],
  });
  const inSettings = (field: string) => new RegExp(`^(?:user|author)\\.${field} \\S`, 'm').test(output);
  const given = (field: string) => Boolean(process.env[`GIT_AUTHOR_${field.toUpperCase()}`]);
  return ['name', 'email'].every((field) => inSettings(field) || given(field));
}

async function noteName(
  repository: Repository,
  { name = '', email = '' }: CallInput<'together/save'>,
): Promise<void> {
  if (await hasName(repository)) return;
  if (name.trim() === '' || !/^[^\s@]+@[^\s@]+$/.test(email.trim()))
    throw new DeskFault(
      'Type your name and your e-mail address.',
      'Everybody with whom you share the archive will read them beside this version.',
    );
  await repository.git(['config', '--local', 'user.name', name.trim()]);
  await repository.git(['config', '--local', 'user.email', email.trim()]);
}
