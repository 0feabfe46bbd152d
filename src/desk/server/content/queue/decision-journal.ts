import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Steps } from '../../../../archive/steps.ts';
import { type FileChange, textOf } from '../../../../files/change-files.ts';
import { type Disk, nodeDisk } from '../../../../files/disk.ts';
import { makePrivateFolder, privatePath } from '../../../../files/private-folder.ts';
import { processIdentity } from '../../../../workspace/lock.ts';
import { type FilePatch, patchOf } from './patch-file.ts';

/** A decision in the journal. */
export interface JournaledDecision {
  readonly title: string;
  readonly patches: readonly FilePatch[];
}

interface JournalText extends JournaledDecision {
  /** The name of an earlier file with the same decision, which was planned again. */
  readonly replaces?: string | undefined;
}

/** A decision that was left in the journal; undefined if its file is damaged. */
export interface LeftDecision {
  readonly name: string;
  readonly decision: JournaledDecision | undefined;
}

/**
 * The decisions that are not yet written into the content: a file for each, flushed to the disk before the decision is
 * acknowledged. The file is removed in the same all-or-nothing change that writes the decision, so that after an
 * interruption each decision is either in the journal or in the content.
 */
export class DecisionJournal {
  readonly #contentDir: string;
  readonly #disk: Disk;
  /** Relative to the folder that contains the content folder. */
  readonly #path: string;
  readonly #owner = processIdentity(process.pid)!.replace(' ', '-');
  #last = 0;

  /** @param contentDir an absolute path */
  constructor(contentDir: string, disk: Disk = nodeDisk) {
    this.#contentDir = contentDir;
    this.#disk = disk;
    this.#path = `${privatePath}/decisions/${basename(contentDir)}`;
  }

  /** Returns the decisions that this process, or one that no longer runs, has left behind, in their order. */
  takeLeft(): LeftDecision[] {
    for (const part of this.#names('.json.part')) if (isLeft(part)) this.remove(part);
    const names = this.#names('.json').filter(isLeft);
    const read = new Map(names.map((name) => [name, this.#read(name)]));
    const replaced = new Set([...read.values()].flatMap((text) => text?.replaces ?? []));
    for (const name of replaced) this.remove(name);
    return [...read].flatMap(([name, decision]) => (replaced.has(name) ? [] : [{ name, decision }]));
  }

  /** Returns a decision as it is stored, one file in each step. */
  *textSteps(title: string, changes: readonly FileChange[], replaces?: string): Steps<string> {
    const patches: FilePatch[] = [];
    for (const change of changes) {
      patches.push(patchOf(change));
      yield;
    }
    const text: JournalText = { title, patches, replaces };
    return `${JSON.stringify(text)}\n`;
  }

  /**
   * Appends a decision, and flushes it to the disk.
   *
   * @returns its name in the journal
   * @throws what the disk throws; nothing is appended then
   */
  append(text: string, replaces?: string): string {
    makePrivateFolder(this.#contentDir);
    const folder = this.#folder;
    mkdirSync(folder, { recursive: true });
    this.#last ||= Math.max(0, ...this.#names('.json').map(numberOf));
    this.#last += 1;
    const name = `${String(this.#last).padStart(6, '0')}-${this.#owner}.json`;
    const part = join(folder, `${name}.part`);
    try {
      this.#disk.write(part, text);
      this.#disk.move(part, join(folder, name));
      this.#disk.flushFolder(folder);
    } catch (error) {
      this.remove(`${name}.part`);
      this.remove(name);
      throw error;
    }
    if (replaces !== undefined) this.remove(replaces);
    return name;
  }

  /** Removes a decision that was discarded, or planned again. */
  remove(name: string): void {
    try {
      this.#disk.remove(join(this.#folder, name));
    } catch {
      // What remains is found, and shown, at the next start.
    }
  }

  /** Returns the change of files that removes a decision; undefined if its file is gone. */
  removal(name: string): FileChange | undefined {
    const before = textOf(join(this.#folder, name));
    return before === undefined ? undefined : { file: `${this.#path}/${name}`, before, after: undefined };
  }

  get #folder(): string {
    return join(dirname(this.#contentDir), this.#path);
  }

  #names(ending: '.json' | '.json.part'): string[] {
    try {
      return readdirSync(this.#folder)
        .filter((name) => name.endsWith(ending))
        .toSorted((a, b) => numberOf(a) - numberOf(b));
    } catch {
      return [];
    }
  }

  #read(name: string): JournalText | undefined {
    try {
      const text = JSON.parse(readFileSync(join(this.#folder, name), 'utf8')) as JournalText;
      return typeof text.title === 'string' && Array.isArray(text.patches) ? text : undefined;
    } catch {
      return undefined;
    }
  }
}

function numberOf(name: string): number {
  return Number.parseInt(name, 10) || 0;
}

/** Whether a file of the journal is not that of another desk that is still running. */
function isLeft(name: string): boolean {
  const [, pid = '', began] = /^\d+-(\d+)(?:-(\d+))?\.json(?:\.part)?$/.exec(name) ?? [];
  if (Number(pid) === process.pid) return true;
  return processIdentity(Number(pid)) !== (began === undefined ? pid : `${pid} ${began}`);
}
