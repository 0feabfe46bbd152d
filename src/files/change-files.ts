import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';

/** One file of a content folder as it is and as it will be. */
export interface FileChange {
  /** Relative to the folder that holds the content folder, with `/` between. */
  readonly file: string;
  /** Its whole text with its own line ends; undefined where there is none yet. */
  readonly before: string | undefined;
  /** Undefined where it goes. */
  readonly after: string | undefined;
}

/** A change of several files that something cut off. */
export interface Interrupted {
  /** What it was, as its command says: `Merge of "acme-ltd" into "acme"`. */
  readonly title: string;
  /** Whether what is left of it is to be done or to be undone. */
  readonly isUndone: boolean;
}

/** A change that can't be made now; the message is a sentence for the keeper. */
export class ChangeError extends Error {}

// All is prepared in a hidden folder first: the new texts, and second names of the old files. Then one rename,
// of the journal, decides that the change will be made; from there on only renames and removals are left, which
// need no room on the disk. A fault among these turns the journal round, and the old files come back. Whatever
// is cut off, by a crash or a power cut, is found by the journal and carried on in the direction that it says.
interface Journal {
  readonly title: string;
  readonly changes: readonly JournalEntry[];
}

interface JournalEntry {
  readonly file: string;
  /** Digests of the texts; null where there is no file. */
  readonly before: string | null;
  readonly after: string | null;
}

const forward = 'journal.json';
const backward = 'undo.json';

/** The hidden folder that a change works in. */
export function changesFolder(contentDir: string): string {
  return join(contentDir, '.changes');
}

/**
 * Changes several files of a content folder, all or none.
 *
 * @throws {ChangeError} where a file is no longer as it was read, or an earlier change is not finished
 * @throws what the disk throws, once all is as it was before; or if even that fails, with the journal left
 */
export function changeFiles(
  contentDir: string,
  title: string,
  changes: readonly FileChange[],
  disk: Disk = nodeDisk,
): void {
  const folder = changesFolder(contentDir);
  if (interruptedChange(contentDir)) throw new ChangeError('An earlier change is not finished.');
  try {
    if (existsSync(folder)) disk.removeFolder(folder);
    prepare(contentDir, title, changes, disk);
  } catch (error) {
    tidy(folder, disk);
    throw error;
  }
  try {
    carryOn(contentDir, disk);
  } catch (error) {
    disk.move(join(folder, forward), join(folder, backward));
    carryOn(contentDir, disk);
    throw error;
  }
}

/** Looks for a change that was cut off: what is read while there is one is neither the old nor the new. */
export function interruptedChange(contentDir: string): Interrupted | undefined {
  const folder = changesFolder(contentDir);
  const isUndone = existsSync(join(folder, backward));
  if (!isUndone && !existsSync(join(folder, forward))) return undefined;
  try {
    return { title: readJournal(folder, isUndone).title, isUndone };
  } catch {
    // Finishing says what is wrong with it.
    return { title: 'A change', isUndone };
  }
}

/**
 * Finishes a change that was cut off; of one that was cut off before it began, clears away what it had prepared.
 *
 * @throws {ChangeError} where a file was edited since, which would be lost
 */
export function finishChange(contentDir: string, disk: Disk = nodeDisk): void {
  if (interruptedChange(contentDir)) carryOn(contentDir, disk);
  else tidy(changesFolder(contentDir), disk);
}

function prepare(contentDir: string, title: string, changes: readonly FileChange[], disk: Disk): void {
  const folder = changesFolder(contentDir);
  const root = dirname(contentDir);
  disk.makeFolder(folder);
  changes.forEach(({ file, before, after }, index) => {
    const path = join(root, file);
    if (textOf(path) !== before) {
      throw new ChangeError(`${file} was changed while this command was at work; run it again.`);
    }
    if (before !== undefined) disk.keep(path, join(folder, `${index}.old`));
    if (after !== undefined) makeFolders(dirname(path), disk);
    if (after !== undefined) disk.write(join(folder, `${index}.new`), after, modeOf(path));
  });
  const journal: Journal = {
    title,
    changes: changes.map(({ file, before, after }) => ({
      file,
      before: digest(before),
      after: digest(after),
    })),
  };
  disk.write(join(folder, 'journal.part'), `${JSON.stringify(journal, null, 1)}\n`);
  disk.move(join(folder, 'journal.part'), join(folder, forward));
}

/** An empty folder that is left where the change is not made says nothing. */
function makeFolders(path: string, disk: Disk): void {
  if (existsSync(path)) return;
  makeFolders(dirname(path), disk);
  disk.makeFolder(path);
}

/** Does what is left to do, or to undo, in the direction that the journal's name says. */
function carryOn(contentDir: string, disk: Disk): void {
  const folder = changesFolder(contentDir);
  const root = dirname(contentDir);
  const isUndone = existsSync(join(folder, backward));
  const { changes } = readJournal(folder, isUndone);
  const left = changes.flatMap((entry, index) => stepOf(entry, index, folder, root, isUndone) ?? []);
  for (const { path, file, expected } of left) {
    if (digest(textOf(path)) !== expected) {
      throw new ChangeError(
        `${file} was edited after the change was cut off. Put it back as it was, or delete the folder ${changesFolder('content')} to leave all files as they are now.`,
      );
    }
  }
  for (const { path, source } of left) {
    if (source) disk.move(source, path);
    else disk.remove(path);
  }
  disk.move(join(folder, isUndone ? backward : forward), join(folder, 'done.json'));
  tidy(folder, disk);
}

interface ChangeStep {
  readonly path: string;
  readonly file: string;
  /** What is put in its place; none where the file goes. */
  readonly source?: string;
  /** The digest of what is there until then. */
  readonly expected: string | null;
}

/** What is left to do with one file; undefined where it is done. */
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
  // The new text is moved into its place, so that it is gone from the folder where that was done.
  const isDone = after === null ? !existsSync(path) : !existsSync(fresh);
  if (!isUndone) {
    return isDone ? undefined : { path, file, expected: before, ...(after !== null && { source: fresh }) };
  }
  if (!isDone || !existsSync(before === null ? path : old)) return undefined;
  return { path, file, expected: after, ...(before !== null && { source: old }) };
}

/** What is left in the folder means nothing without its journal: the next change clears it away. */
function tidy(folder: string, disk: Disk): void {
  try {
    disk.removeFolder(folder);
  } catch {
    // See above.
  }
}

/** @throws {ChangeError} where it was edited or damaged */
function readJournal(folder: string, isUndone: boolean): Journal {
  const name = isUndone ? backward : forward;
  try {
    const { title, changes } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Journal;
    if (typeof title === 'string' && Array.isArray(changes)) return { title, changes };
  } catch {
    // See below.
  }
  throw new ChangeError(
    `The journal ${basename(folder)}/${name} of a change that was cut off can’t be read. Delete the folder ${basename(folder)} to leave all files as they are now.`,
  );
}

function digest(text: string | undefined): string | null {
  return text === undefined ? null : createHash('sha256').update(text).digest('hex');
}

function modeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mode;
}

/** A file's text with its byte order mark and line ends; undefined where there is none. */
export function textOf(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
