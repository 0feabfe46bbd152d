import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBlobs } from '../../../files/git-history.ts';
import type { MeetingChoices, MeetingPart } from '../../api/together.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { chosenText, meetingParts } from './meeting-parts.ts';
import type { Repository } from './repository.ts';

/** A file of one side, as Git keeps it. */
interface KeptFile {
  readonly mode: string;
  readonly blob: string;
}

/** A file on which two people met. */
export interface Meeting {
  readonly path: string;
  readonly base?: KeptFile;
  readonly mine?: KeptFile;
  readonly theirs?: KeptFile;
  readonly parts: readonly MeetingPart[];
}

/** Two versions brought together, in Git’s store only: no file of the archive has changed. */
export interface JoinedVersions {
  /** The folder of the repository, as a tree of Git; files on which people met have marks in it. */
  readonly tree: string;
  readonly meetings: readonly Meeting[];
}

/** The exit code for options that Git does not know. */
const usageFault = 129;
const sides = { 1: 'base', 2: 'mine', 3: 'theirs' } as const;

/** Brings two commits together. @throws {DeskFault} if they have nothing in common */
export async function joinVersions(
  repository: Repository,
  mine: string,
  theirs: string,
): Promise<JoinedVersions> {
  const how = ['merge-tree', '--write-tree', '-z', '--no-messages'];
  const join = (options: readonly string[]) =>
    repository.run([...how, ...options, mine, theirs], { codes: [0, 1, usageFault] });
  // Two articles alike are not one that was renamed: what was written in one must not get into the other.
  const joined = await join(['-X', 'find-renames=100%']);
  // Earlier ones have no such option.
  const { output } = joined.code === usageFault ? await join([]) : joined;
  const [tree = '', ...rest] = output.split('\0');
  const met = new Map<string, { base?: KeptFile; mine?: KeptFile; theirs?: KeptFile }>();
  for (const line of rest) {
    const [, mode, blob, stage, path] = /^(\d{6}) ([0-9a-f]+) ([123])\t([^]+)$/.exec(line) ?? [];
    if (path === undefined) continue;
    met.set(path, { ...met.get(path), [sides[Number(stage) as 1 | 2 | 3]]: { mode: mode!, blob: blob! } });
  }
  const blobs = readBlobs(repository.top, [
    ...new Set([...met.values()].flatMap((files) => Object.values(files).map(({ blob }) => blob))),
  ]);
  const bytesOf = (file: KeptFile | undefined) => (file === undefined ? undefined : blobs.get(file.blob));
  const meetings: Meeting[] = [];
  for (const [path, files] of met) {
    const bytes = { base: bytesOf(files.base), mine: bytesOf(files.mine), theirs: bytesOf(files.theirs) };
    meetings.push({ path, ...files, parts: await meetingParts(repository, bytes) });
  }
  return { tree, meetings };
}

/**
 * Returns the tree of two joined versions after the keeper’s choices: no file in it has marks.
 *
 * @throws {DeskFault} if a choice is missing
 */
export async function chosenTree(
  { git }: Repository,
  { tree, meetings }: JoinedVersions,
  choices: MeetingChoices,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-choices-'));
  const environment = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    await git(['read-tree', tree], { environment });
    const lines: string[] = [];
    for (const meeting of meetings) {
      const chosen = Object.hasOwn(choices, meeting.path) ? choices[meeting.path]! : [];
      const wanted = meeting.parts.filter(({ type }) => type === 'choice').length;
      if (chosen.length !== wanted) throw new DeskFault(`Choose what to keep of ${meeting.path}.`);
      const kept = await keptFile(meeting, chosen, (text) =>
        git(['hash-object', '-w', '--stdin'], { input: text }),
      );
      // A mode of 0 removes it.
      const { mode, blob } = kept ?? { mode: '0', blob: '0'.repeat(tree.length) };
      lines.push(`${mode} ${blob}\t${meeting.path}\0`);
    }
    await git(['update-index', '-z', '--index-info'], { environment, input: lines.join('') });
    return await git(['write-tree'], { environment });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the file that the choices make; undefined if it is removed. */
async function keptFile(
  meeting: Meeting,
  chosen: MeetingChoices[string],
  store: (text: string) => Promise<string>,
): Promise<KeptFile | undefined> {
  // As a whole it stays byte for byte.
  if (meeting.parts.length === 1) return meeting[chosen[0]!];
  // Only what both have as texts has passages.
  return { mode: meeting.mine!.mode, blob: await store(chosenText(meeting.parts, chosen)!) };
}
