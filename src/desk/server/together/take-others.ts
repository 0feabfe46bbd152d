import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { countOf } from '../../../text/count-of.ts';
import { coversIn } from '../../../copies/plan-return.ts';
import { digestOnDisk } from '../../../files/change-files.ts';
import {
  linkRefusals,
  outdatedText,
  replaceAsPlanned,
  withStaging,
} from '../../../files/changes/planned-replacement.ts';
import { openWithheldNames } from '../../../withhold/rewrite/withheld-names.ts';
import type { CallInput } from '../../api/calls.ts';
import type { MeetingFile, OthersWork } from '../../api/together.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { describeFiles, groupChanges, titleOfText } from './describe-changes.ts';
import { chosenTree, type JoinedVersions, joinVersions, type Meeting } from './join-versions.ts';
import { changesBetween, changesSinceCommit, type OwnChange, readTwoStates } from './own-changes.ts';
import type { Repository } from './repository.ts';
import { obstacleIn } from './obstacle.ts';
import { commitOf, fetchOthers, sharedPlace, versionsIn } from './shared-place.ts';

/** Gets what others did, and says what it would change here; null if there is nothing new. Nothing here changes yet. */
export async function getOthers(repository: Repository, contentDir: string): Promise<OthersWork | null> {
  await refuseUnsaved(repository, contentDir);
  const theirs = await fetchOthers(repository);
  const mine = (await commitOf(repository, 'HEAD'))!;
  if (theirs === undefined || (await isBefore(repository, theirs, mine))) return null;
  const joined = await joinOrFollow(repository, mine, theirs);
  const met = new Set(joined.meetings.map(({ path }) => path));
  const changes = (await changesBetween(repository, mine, joined.tree)).filter(({ path }) => !met.has(path));
  const states = readTwoStates(repository, changes);
  const described = describeFiles(changes, states, repository);
  return {
    mine,
    theirs,
    list: await versionsIn(repository, [theirs, `^${mine}`]),
    groups: groupChanges(described),
    meetings: joined.meetings.map(shownMeeting),
    notes: await notesOf(contentDir, states),
    refusals: [
      ...(await refusalsOf(repository, changes)),
      ...joined.meetings.flatMap(({ path, mine, theirs }) =>
        [mine, theirs].some((file) => file && !isFile(file)) ? [notFile(path)] : [],
      ),
    ],
  };
}

/**
 * Brings what others did into the archive, all or nothing, and saves that as a version. Its caller holds the locks.
 *
 * @returns the number of files that have changed
 * @throws {DeskFault} if it is refused; nothing has changed then
 * @throws what changing files throws
 */
export async function takeOthers(
  repository: Repository,
  contentDir: string,
  order: CallInput<'together/take'>,
): Promise<number> {
  const { git } = repository;
  const { mine, theirs, choices } = order;
  await refuseUnsaved(repository, contentDir);
  const place = await sharedPlace(repository);
  const isAsShown =
    place !== undefined &&
    (await commitOf(repository, 'HEAD')) === mine &&
    (await commitOf(repository, place.seen)) === theirs;
  if (!isAsShown) throw new DeskFault(outdatedText, 'Get what others did again.');
  const joined = await joinOrFollow(repository, mine, theirs);
  const tree = await chosenTree(repository, joined, choices);
  const changes = await changesBetween(repository, mine, tree);
  const check = async () => {
    await refuseUnsaved(repository, contentDir);
    const refusals = await refusalsOf(repository, changes);
    if (refusals.length > 0) throw new DeskFault(refusals.join(' '));
  };
  const words = 'Bring together what was done here and elsewhere';
  const commit = (await isBefore(repository, mine, theirs))
    ? theirs
    : await git(['commit-tree', tree, '-p', mine, '-p', theirs, '-m', words]);
  await replaceAll(repository, contentDir, { changes, tree, check });
  // Only now: were the files still those of before, saving them would take back what others did.
  await git(['update-ref', '-m', words, 'HEAD', commit, mine]);
  const paths = changes.map(({ path }) => path).join('\0');
  await git(['reset', '--quiet', '--pathspec-from-file=-', '--pathspec-file-nul'], {
    input: paths,
    environment: { GIT_LITERAL_PATHSPECS: '1' },
  });
  return changes.length;
}

/** Brings two versions together; where only others have a new one, it is theirs as it is. */
async function joinOrFollow(repository: Repository, mine: string, theirs: string): Promise<JoinedVersions> {
  if (!(await isBefore(repository, mine, theirs))) return joinVersions(repository, mine, theirs);
  return { tree: await repository.git(['rev-parse', `${theirs}^{tree}`]), meetings: [] };
}

async function isBefore({ run }: Repository, earlier: string, later: string): Promise<boolean> {
  return (await run(['merge-base', '--is-ancestor', earlier, later], { codes: [0, 1] })).code === 0;
}

async function refuseUnsaved(repository: Repository, contentDir: string): Promise<void> {
  const obstacle = await obstacleIn(repository, contentDir);
  if (obstacle !== undefined) throw new DeskFault(obstacle);
  const hasVersion = (await commitOf(repository, 'HEAD')) !== undefined;
  if (!hasVersion || (await changesSinceCommit(repository)).length > 0)
    throw new DeskFault(
      'Something here is not saved as a version yet, and could be lost.',
      'Save it as a version first.',
    );
}

/** Why changes can’t be made here, in sentences. */
async function refusalsOf({ top, run }: Repository, changes: readonly OwnChange[]): Promise<string[]> {
  const { output } = await run(['status', '--porcelain', '-z', '--untracked-files=no', '--no-renames']);
  const edited = new Set(output.split('\0').map((line) => line.slice(3)));
  const refusals = changes.flatMap(({ path, state, mode = '' }) => {
    if (!isFile({ mode })) return [notFile(path)];
    if (edited.has(path))
      return [
        `${path} was changed here, outside of the archive, and by others. Save it as a version with another program for Git first.`,
      ];
    const links = linkRefusals(top, [path]);
    if (links.length > 0) return links;
    if (state === 'added' && lstatSync(join(top, path), { throwIfNoEntry: false }))
      return [
        `${path} comes from others, and there is already a file of this name, which Git ignores. Move it away first.`,
      ];
    return [];
  });
  return [...new Set(refusals)];
}

function isFile({ mode }: { readonly mode: string }): boolean {
  return mode.startsWith('100');
}

function notFile(path: string): string {
  return `${path} is a link or another repository, which the desk leaves alone.`;
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What a keeper should know of the changes before they come. */
async function notesOf(contentDir: string, states: ReturnType<typeof readTwoStates>): Promise<string[]> {
  const { names } = await openWithheldNames(contentDir);
  const texts = [...states].filter(([, { after }]) => after !== undefined);
  const named = texts.filter(([, { before = '', after = '' }]) => names.has(after) && !names.has(before));
  const uncovered = texts.filter(([path, { before = '', after = '' }]) => {
    if (!path.endsWith('.md')) return false;
    const now = coversIn(after);
    return coversIn(before).some((cover) => !now.includes(cover));
  });
  const list = (those: typeof texts) =>
    those.map(([path, { after = '' }]) => titleOfText(path, after)).join(', ');
  return [
    ...(named.length > 0
      ? [
          `A name that is withheld here comes back in ${countOf(named.length, 'file')}: ${list(named)}. Take it out again, or nothing will be published.`,
        ]
      : []),
    ...(uncovered.length > 0
      ? [
          `${countOf(uncovered.length, 'article')} will no longer be withdrawn, held back or unlisted as now: ${list(uncovered)}.`,
        ]
      : []),
  ];
}

function shownMeeting({ path, parts, mine }: Meeting): MeetingFile {
  const whole = parts.map((part) => {
    const side = part.type === 'same' ? part : mine === undefined ? part.theirs : part.mine;
    return 'text' in side ? side.text : '';
  });
  return { path, title: titleOfText(path, whole.join('')), parts };
}

interface Replacing {
  readonly changes: readonly OwnChange[];
  readonly tree: string;
  /** Refuses if the files that are replaced have anything that Git has not. */
  readonly check: () => Promise<void>;
}

/** Replaces the files of a change, all or none. */
async function replaceAll(
  { top, git }: Repository,
  contentDir: string,
  { changes, tree, check }: Replacing,
): Promise<void> {
  const root = dirname(realpathSync(contentDir));
  await withStaging(contentDir, async (staging) => {
    const environment = { GIT_INDEX_FILE: join(staging, 'index') };
    mkdirSync(staging, { mode: 0o700 });
    await git(['read-tree', tree], { environment });
    const coming = changes.filter(({ state }) => state !== 'removed').map(({ path }) => path);
    // With the filters of the repository, such as for line ends and large files.
    await git(['checkout-index', '-z', '--stdin', `--prefix=${join(staging, 'files')}/`], {
      environment,
      input: coming.join('\0'),
    });
    const staged = new Map(
      changes.map(({ path }) => [relative(root, join(top, path)).split(sep).join('/'), path]),
    );
    const stagedAt = (file: string) => join(staging, 'files', staged.get(file)!);
    for (const path of coming) flush(join(staging, 'files', path));
    const files = [...staged].map(([file, path]) => ({
      file,
      before: digestOnDisk(join(top, path)),
      after: digestOnDisk(stagedAt(file)),
    }));
    // After they were read: what is edited later is noticed by its digest.
    await check();
    replaceAsPlanned(contentDir, 'Taking over what others did', files, stagedAt);
  });
}
