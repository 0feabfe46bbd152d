import { fileProblem } from './file-problems.ts';
import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../archive/problem.ts';
import { type Disk, makeFolders, nodeDisk } from './disk.ts';
import { keepCopy } from './keep-copy.ts';
import { type Move, moveAway, moveHome } from './changes/move-names.ts';

/** One file of a content folder before and after a change. */
export interface FileChange {
  /** Relative to the folder that contains the content folder, with `/` as separator. */
  readonly file: string;
  /** The whole text with its original line endings; undefined if the file does not exist yet. */
  readonly before: string | undefined;
  /** Undefined if the file is removed. */
  readonly after: string | undefined;
  /**
   * Where a copy of a removed file is kept in the private folder, relative to the folder that contains the content
   * folder. The copy stays if the change is undone.
   */
  readonly keptAs?: string;
  /** Of a file that is no text, such as a picture: the file whose bytes it gets, relative to the same folder. `after` is what these are as text. */
  readonly bytesOf?: string;
}

/** Thrown when a change can't be made now; the message is a sentence for the keeper. */
export class ChangeError extends Error {}

// Everything is prepared in a hidden folder first: the new texts, and hard links to the old files. Renaming
// the journal then commits the change; after that only renames and removals remain, which need no disk space.
// If one of them fails, the journal is reversed and the old files are restored. An interruption by a crash or
// power failure is detected by the journal, and the change is continued in the direction that it states.
interface Journal {
  readonly title: string;
  readonly changes: readonly JournalEntry[];
  /** What gets another place before any file is changed, and gets its own back after all are restored. */
  readonly moves?: readonly Move[];
}

interface JournalEntry {
  readonly file: string;
  /** A digest of the text; null if there is no file. */
  readonly before: string | null;
  readonly after: string | null;
}

const forward = 'journal.json';
const backward = 'undo.json';

/** Returns the hidden folder used while changing files. */
export function changesFolder(contentDir: string): string {
  return join(contentDir, '.changes');
}

/**
 * Changes several files of a content folder, all or none.
 *
 * @throws {ChangeError} if a file has changed since it was read, or an earlier change is not finished
 * @throws what the disk throws, after everything was restored; if restoring fails too, the journal remains
 */
export function changeFiles(
  contentDir: string,
  title: string,
  changes: readonly FileChange[],
  disk: Disk = nodeDisk,
): void {
  makeChange(contentDir, title, changes.map(preparedChange(contentDir, disk)), disk);
}

function preparedChange(contentDir: string, disk: Disk): (change: FileChange) => PreparedChange {
  const root = dirname(contentDir);
  return ({ file, before, after, keptAs, bytesOf }) => ({
    file,
    isAsRead: (path) => textOf(path) === before,
    after: bytesOf === undefined ? digest(after) : digestOnDisk(join(root, bytesOf)),
    put: (place) =>
      bytesOf === undefined
        ? disk.write(place, after!, modeOf(join(root, file)))
        : disk.keep(join(root, bytesOf), place),
    keptAs,
  });
}

/** One file of a change, and how its new bytes get to a place in the hidden folder. */
export interface PreparedChange extends Pick<JournalEntry, 'file' | 'after'> {
  readonly isAsRead: (path: string) => boolean;
  readonly put: (place: string) => void;
  readonly keptAs?: string;
}

/**
 * Makes a change whose files are prepared, whatever is in them; like {@link changeFiles}.
 *
 * @param moves what gets another place first, on the same file system
 */
export function makeChange(
  contentDir: string,
  title: string,
  changes: readonly PreparedChange[],
  disk: Disk,
  moves: readonly Move[] = [],
): void {
  const folder = changesFolder(contentDir);
  if (interruptedChange(contentDir)) throw new ChangeError('An earlier change is not finished.');
  try {
    if (existsSync(folder)) disk.removeFolder(folder);
    prepare(contentDir, { title, moves }, changes, disk);
  } catch (error) {
    cleanUp(folder, disk);
    throw error;
  }
  try {
    disk.flushFolder(folder);
    continueChange(contentDir, disk);
  } catch (error) {
    disk.move(join(folder, forward), join(folder, backward));
    continueChange(contentDir, disk);
    throw error;
  }
}

export interface InterruptedChange extends Pick<Journal, 'moves'> {
  /** In the words of its command: `Merge of "acme-ltd" into "acme"`. */
  readonly title: string;
  /** Whether it is being undone, and will not be completed. */
  readonly isUndone: boolean;
}

/** Returns the change that was interrupted, if any: until it is finished, files are in a mixed state. */
export function interruptedChange(contentDir: string): InterruptedChange | undefined {
  const folder = changesFolder(contentDir);
  const isUndone = existsSync(join(folder, backward));
  if (!isUndone && !existsSync(join(folder, forward))) return undefined;
  try {
    const { title, moves } = readJournal(folder, isUndone);
    return { title, isUndone, moves };
  } catch {
    // finishChange reports what is wrong with it.
    return { title: 'A change', isUndone };
  }
}

/**
 * Finishes an interrupted change; if it was interrupted before it was committed, cleans up.
 *
 * @throws {ChangeError} if a file was edited since then, because the edit would be lost
 */
export function finishChange(contentDir: string, disk: Disk = nodeDisk): void {
  if (interruptedChange(contentDir)) continueChange(contentDir, disk);
  else cleanUp(changesFolder(contentDir), disk);
}

function prepare(
  contentDir: string,
  { title, moves = [] }: Pick<Journal, 'title' | 'moves'>,
  changes: readonly PreparedChange[],
  disk: Disk,
): void {
  const folder = changesFolder(contentDir);
  const root = dirname(contentDir);
  disk.makeFolder(folder);
  // If it is left over, no commit takes the texts of before along.
  disk.write(join(folder, '.gitignore'), '*\n');
  const made = new Set([contentDir]);
  const isMoved = (file: string) => moves.some(({ from }) => `${file}/`.startsWith(`${from}/`));
  const entries = changes.map(({ file, isAsRead, after, keptAs, put }, index): JournalEntry => {
    const path = join(root, file);
    if (!isAsRead(path)) {
      throw new ChangeError(`${file} was changed while the command was running. Run it again.`);
    }
    if (keptAs !== undefined) keepCopy(contentDir, path, keptAs);
    // What is moved away is not there any more when the file gets its text.
    const before = isMoved(file) ? null : digestOnDisk(path);
    if (before !== null) disk.keep(path, join(folder, `${index}.old`));
    if (after !== null) for (const parent of makeFolders(dirname(path), disk)) made.add(parent);
    if (after !== null) put(join(folder, `${index}.new`));
    return { file, before, after };
  });
  const journal: Journal = { title, changes: entries, moves };
  disk.write(join(folder, 'journal.part'), `${JSON.stringify(journal)}\n`);
  // What the journal says must be there before the journal is.
  for (const path of made) disk.flushFolder(path);
  disk.flushFolder(folder);
  disk.move(join(folder, 'journal.part'), join(folder, forward));
}

/** Does what remains to be done or undone, in the direction given by the journal's name. */
function continueChange(contentDir: string, disk: Disk): void {
  const folder = changesFolder(contentDir);
  const root = dirname(contentDir);
  const isUndone = existsSync(join(folder, backward));
  const { changes, moves = [] } = readJournal(folder, isUndone);
  if (!isUndone) for (const move of moves) moveAway(root, move, disk);
  const remaining = changes.flatMap((entry, index) => stepOf(entry, index, folder, root, isUndone) ?? []);
  for (const { path, file, expected } of remaining) {
    if (digestOnDisk(path) !== expected) {
      throw new ChangeError(
        `${file} was edited after the change was interrupted. Restore it, or delete the folder ${changesFolder('content')} to keep all files as they are now.`,
      );
    }
  }
  for (const { path, source } of remaining) {
    if (source) makeFolders(dirname(path), disk);
    if (source) disk.move(source, path);
    else disk.remove(path);
  }
  if (isUndone)
    for (const move of moves)
      if (!moveHome(root, move, disk))
        throw new ChangeError(
          `${move.from} was made after the change was interrupted. Move it away: what it replaces is in ${move.to}.`,
        );
  // All folders, since an earlier attempt may have changed files without flushing.
  const touched = [...changes.map(({ file }) => file), ...moves.flatMap(({ from, to }) => [from, to])];
  const changed = new Set(touched.map((file) => dirname(join(root, file))));
  for (const path of changed) disk.flushFolder(path);
  disk.move(join(folder, isUndone ? backward : forward), join(folder, 'done.json'));
  cleanUp(folder, disk);
}

interface ChangeStep {
  readonly path: string;
  readonly file: string;
  /** The file moved to `path`; absent if `path` is removed. */
  readonly source?: string;
  /** The digest of the current text. */
  readonly expected: string | null;
}

/** Returns the remaining step for one file; undefined if it is done. */
function stepOf(
  { file, before, after }: JournalEntry,
  index: number,
  folder: string,
  root: string,
  isUndone: boolean,
): ChangeStep | undefined {
  const path = join(root, file);
  const old = join(folder, `${index}.old`);
  const fresh = join(folder, `${index}.new`);
  // The new text is moved to its destination, so its absence here means that the step was done.
  const isDone = after === null ? !existsSync(path) : !existsSync(fresh);
  if (!isUndone) {
    return isDone ? undefined : { path, file, expected: before, ...(after !== null && { source: fresh }) };
  }
  if (!isDone || !existsSync(before === null ? path : old)) return undefined;
  return { path, file, expected: after, ...(before !== null && { source: old }) };
}

/**
 * Removes the folder; without a journal its contents mean nothing, and the next command removes it as well.
 */
function cleanUp(folder: string, disk: Disk): void {
  try {
    disk.removeFolder(folder);
  } catch {
    // It is named as left over until it is removed.
  }
}

/** Whether something is left over of a change that is done or was never begun; it may have the texts of before. */
export function hasLeftovers(contentDir: string): boolean {
  const folder = changesFolder(contentDir);
  return existsSync(folder) && interruptedChange(contentDir) === undefined;
}

/** Returns what is wrong if something is left over of an earlier change. */
export function leftoverProblems(contentDir: string): Problem[] {
  if (!hasLeftovers(contentDir)) return [];
  return [
    {
      severity: 'error',
      file: `${basename(contentDir)}/${basename(changesFolder(contentDir))}`,
      ...fileProblem('change-left-over'),
    },
  ];
}

/** @throws {ChangeError} if it was edited or damaged */
function readJournal(folder: string, isUndone: boolean): Journal {
  const name = isUndone ? backward : forward;
  try {
    const journal = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Journal;
    if (typeof journal.title === 'string' && Array.isArray(journal.changes)) return journal;
  } catch {
    // Falls through to the error.
  }
  throw new ChangeError(
    `The journal ${basename(folder)}/${name} of an interrupted change can’t be read. Delete the folder ${basename(folder)} to keep all files as they are now.`,
  );
}

function digest(text: string | undefined): string | null {
  return text === undefined ? null : hash('sha256', text);
}

/** Returns the digest of a file, by which it is recognized; null if there is none. */
export function digestOnDisk(path: string): string | null {
  try {
    return hash('sha256', readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function modeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mode;
}

/** Returns a file's text with its byte order mark and line endings; undefined if it does not exist. */
export function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
