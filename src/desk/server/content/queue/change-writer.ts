import type { AppliedChange } from './change.ts';
import { batchLength, type BatchConflict, batchChanges, findConflict } from './change-batch.ts';
import type { ContentState } from '../state/content-state.ts';
import type { DecisionJournal } from './decision-journal.ts';
import { failureReason } from '../writer/failure-reason.ts';
import type { FileWriter } from '../writer/file-writer.ts';

/** The most files to write at once, unless a single change has more. */
const maxBatchFiles = 2000;

interface WriteListener {
  /** @param holder the id of the process that holds the lock */
  readonly onProgress: (holder?: number) => void;
  /** Takes back all unwritten changes, because others have changed the files of the first one. */
  readonly onConflict: (conflict: BatchConflict) => void;
}

/** Writes changes with all others that wait, and keeps them as long as the files can’t be written. */
export class ChangeWriter {
  readonly #state: ContentState;
  readonly #writer: FileWriter;
  readonly #journal: DecisionJournal;
  readonly #listener: WriteListener;
  #unwritten: AppliedChange[] = [];
  #writing: Promise<void> | undefined;
  #fault: string | undefined;

  constructor(state: ContentState, writer: FileWriter, journal: DecisionJournal, listener: WriteListener) {
    this.#state = state;
    this.#writer = writer;
    this.#journal = journal;
    this.#listener = listener;
  }

  /** The changes that are not written yet, oldest first. */
  get unwritten(): readonly AppliedChange[] {
    return this.#unwritten;
  }

  /** Why the files can’t be written, a sentence; undefined if they can. */
  get fault(): string | undefined {
    return this.#fault;
  }

  /** The number of changes that are being written. */
  get pending(): number {
    return this.#writing ? this.#unwritten.length : 0;
  }

  add(change: AppliedChange): void {
    this.#unwritten.push(change);
    this.start();
  }

  /** Writes the changes that could not be written before. */
  start(): void {
    if (this.#unwritten.length > 0) this.#writing ??= this.#writeAll();
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** Empties the list of unwritten changes, and returns them. */
  takeAll(): AppliedChange[] {
    this.#fault = undefined;
    return this.#unwritten.splice(0);
  }

  async #writeAll(): Promise<void> {
    let limit = Infinity;
    while (this.#unwritten.length > 0) {
      const batch = this.#unwritten.slice(0, Math.min(limit, batchLength(this.#unwritten, maxBatchFiles)));
      const fault = await this.#write(batch);
      const conflict = fault === undefined ? undefined : this.#conflictIn(batch);
      if (fault === undefined) {
        this.#unwritten.splice(0, batch.length);
        this.#fault = undefined;
      } else if (!conflict) {
        this.#fault = fault;
        break;
      } else if (conflict.index === 0) this.#listener.onConflict(conflict);
      // The changes before the one in question are written without it; if there are none, all have been taken back.
      limit = conflict?.index ?? Infinity;
      this.#listener.onProgress();
    }
    this.#writing = undefined;
    this.#listener.onProgress();
  }

  /** Writes changes and removes them from the journal, all or nothing. @returns why it is not possible, a sentence */
  async #write(batch: readonly AppliedChange[]): Promise<string | undefined> {
    const { contentDir } = this.#state;
    const title = batch.length === 1 ? batch[0]!.title : `${batch.length} decisions of the desk`;
    try {
      const removals = batch.flatMap(({ entry }) => this.#journal.removal(entry) ?? []);
      const request = { contentDir, title, changes: [...batchChanges(batch), ...removals] };
      const result = await this.#writer.write(request, this.#listener.onProgress);
      return result.type === 'written' ? undefined : result.message;
    } catch (error) {
      return failureReason(error);
    }
  }

  #conflictIn(batch: readonly AppliedChange[]): BatchConflict | undefined {
    try {
      return findConflict(batch, (file) => this.#state.onDisk(file));
    } catch {
      // A file that can’t be read is a fault of the disk.
      return undefined;
    }
  }
}
