import { structuredPatch } from 'diff';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { Steps } from '../../../archive/steps.ts';
import type { Plan, Planned, PlanSteps, Refusal } from '../../../authority/plans/plan.ts';
import type { NameReview } from '../../../authority/naming/name-review.ts';
import type { FileChange } from '../../../files/change-files.ts';
import type { ReadContent } from '../../../files/read-content.ts';
import { readChange } from '../../../files/read-record.ts';
import type { ChangedFile } from '../../api/events.ts';
import type { ContentState } from './content-state.ts';
import { driveSteps } from './drive-steps.ts';
import type { FileWriter } from './file-writer.ts';

/** Makes a plan from the current content; a long one is made in steps. */
export type Planner = (opened: EditableContent) => Planned | PlanSteps;

/** The result of submitting a change; its files may be written later. */
export type ChangeOutcome =
  | { readonly type: 'planned'; readonly plan: Plan }
  | { readonly type: 'refused'; readonly refusals: readonly Refusal[] };

/** A change that could not be written and was reverted, with all changes made after it. */
export interface FailedChange {
  readonly title: string;
  readonly message: string;
  readonly changed: readonly ChangedFile[];
}

export interface ChangeListener {
  /** Receives the review before a change of the content, and the files that have changed. */
  readonly onChanged: (before: NameReview, files: readonly string[]) => void;
  readonly onSaving: (pending: number, waitsFor?: number) => void;
  readonly onFailed: (failed: FailedChange) => void;
  /** Yields to other work of the desk. */
  readonly rest: () => Promise<void>;
}

interface AppliedChange {
  readonly title: string;
  readonly changes: readonly FileChange[];
  /** The change that it undoes; it can’t be undone itself. */
  readonly undoes?: AppliedChange;
}

/**
 * Makes the changes of the content in order: each is planned, applied in memory immediately, and then written. A change
 * that can’t be written is reverted, with all changes made after it.
 */
export class ChangeQueue {
  readonly #state: ContentState;
  readonly #writer: FileWriter;
  readonly #listener: ChangeListener;
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #written: Promise<void> | undefined;
  readonly #unwritten: AppliedChange[] = [];
  readonly #history: AppliedChange[] = [];

  constructor(state: ContentState, writer: FileWriter, listener: ChangeListener) {
    this.#state = state;
    this.#writer = writer;
    this.#listener = listener;
  }

  /** The number of submitted changes that are not yet written. */
  get pending(): number {
    return this.#waiting + this.#unwritten.length;
  }

  /** The title of the change that {@link undo} would undo. */
  get undoTitle(): string | undefined {
    return this.#history.at(-1)?.title;
  }

  /**
   * Makes a change after those submitted earlier.
   *
   * @param title defaults to the title of the plan
   * @returns when it is planned and applied in memory
   */
  submit(planner: Planner, title?: string): Promise<ChangeOutcome> {
    return this.#inTurn(async () => {
      const planned = await this.#plan(planner);
      if ('refusals' in planned) return { type: 'refused', refusals: planned.refusals };
      const { plan } = planned;
      this.#take({ title: title ?? plan.title, changes: plan.changes }, plan.after);
      return { type: 'planned', plan };
    });
  }

  /** Plans a change of the current content without making it. */
  preview(planner: Planner): Promise<Planned> {
    return this.#plan(planner);
  }

  /** Undoes the last change, and returns its title; undefined if there is none. */
  undo(): Promise<string | undefined> {
    return this.#inTurn(async () => {
      for (let last = this.#history.at(-1); last; last = this.#history.at(-1)) {
        const changes = reversed(last.changes);
        await this.#drive(readSteps(changes));
        // The change may have been reverted in the meantime, because it could not be written.
        if (this.#history.at(-1) !== last) continue;
        this.#history.pop();
        this.#take({ title: `Undo: ${last.title}`, changes, undoes: last });
        return last.title;
      }
      return undefined;
    });
  }

  /**
   * Reads files again that others have changed, except those with an unwritten change: that change will be reverted and
   * the difference shown. Earlier changes of the files can no longer be undone.
   */
  reread(files: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      // Determined before the files are read, because a change may be written meanwhile, which makes what was read outdated.
      const unwritten = new Set(this.#unwritten.flatMap((one) => one.changes.map(({ file }) => file)));
      const changes = await this.#drive(this.#changesOnDisk(files));
      const free = changes.filter(({ file }) => !unwritten.has(file));
      if (free.length === 0) return;
      const touched = new Set(free.map(({ file }) => file));
      const last = this.#history.findLastIndex((one) => one.changes.some(({ file }) => touched.has(file)));
      this.#history.splice(0, last + 1);
      const before = this.#state.review;
      this.#state.apply(free);
      this.#listener.onChanged(before, [...touched]);
    });
  }

  /** Reads files again, one in each step, and returns those that differ from what the desk knows. */
  *#changesOnDisk(files: readonly string[]): Steps<FileChange[]> {
    const changes: FileChange[] = [];
    for (const file of files) {
      yield;
      const change = { file, before: this.#state.textOf(file), after: this.#state.onDisk(file) };
      if (this.#state.isKnown(file) ? change.before === change.after : change.after === undefined) continue;
      readChange(change);
      changes.push(change);
    }
    return changes;
  }

  /** Resolves when all submitted changes are written or reverted. */
  async settled(): Promise<void> {
    while (this.pending > 0) {
      await this.#turn;
      await this.#written;
    }
  }

  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    this.#waiting += 1;
    this.#say();
    const turn = this.#turn.then(work).finally(() => {
      this.#waiting -= 1;
      this.#say();
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Plans a change, and plans it again if the content was reverted in the meantime. */
  async #plan(planner: Planner): Promise<Planned> {
    for (;;) {
      const { opened } = this.#state;
      const made = planner(opened);
      const planned = 'next' in made ? await this.#drive(made) : made;
      if (this.#state.opened === opened) return planned;
    }
  }

  #drive<T>(steps: Steps<T>): Promise<T> {
    return driveSteps(steps, this.#listener.rest);
  }

  #take(applied: AppliedChange, after?: ReadContent): void {
    if (applied.changes.length === 0) return;
    const before = this.#state.review;
    this.#state.apply(applied.changes, after);
    if (!applied.undoes) this.#history.push(applied);
    this.#unwritten.push(applied);
    this.#listener.onChanged(
      before,
      applied.changes.map(({ file }) => file),
    );
    this.#written ??= this.#writeAll();
  }

  async #writeAll(): Promise<void> {
    const { contentDir } = this.#state;
    for (let next = this.#unwritten[0]; next; next = this.#unwritten[0]) {
      const { title, changes } = next;
      const result = await this.#writer.write({ contentDir, title, changes }, (holder) => this.#say(holder));
      if (result.type === 'written') this.#unwritten.shift();
      else this.#takeBack(next, result.message);
      this.#say();
    }
    this.#written = undefined;
  }

  /** Reverts the content to the state before a change that could not be written. */
  #takeBack(failed: AppliedChange, message: string): void {
    const before = this.#state.review;
    const undone = this.#unwritten.splice(0).toReversed();
    for (const { changes } of undone) this.#state.apply(reversed(changes));
    const gone = new Set(undone);
    const kept = this.#history.filter((one) => !gone.has(one));
    const back = undone.flatMap(({ undoes }) => (undoes && !gone.has(undoes) ? [undoes] : []));
    this.#history.splice(0, Infinity, ...kept, ...back);
    const changed = failed.changes.flatMap(({ file, before }) => {
      const now = this.#state.onDisk(file);
      return now === before ? [] : [{ file, lines: changedLines(before ?? '', now ?? '') }];
    });
    this.#listener.onFailed({ title: failed.title, message, changed });
    this.#listener.onChanged(
      before,
      undone.flatMap(({ changes }) => changes.map(({ file }) => file)),
    );
    if (changed.length > 0) void this.reread(changed.map(({ file }) => file));
  }

  #say(holder?: number): void {
    this.#listener.onSaving(this.pending, holder);
  }
}

/** Reads one changed file in each step, so that reading them all at once later is fast. */
function* readSteps(changes: readonly FileChange[]): Steps<void> {
  for (const change of changes) {
    readChange(change);
    yield;
  }
}

function reversed(changes: readonly FileChange[]): FileChange[] {
  return changes.map(({ file, before, after }) => ({ file, before: after, after: before })).toReversed();
}

/** Returns the lines in which two texts differ, with two lines of context. */
function changedLines(before: string, after: string): string[] {
  return structuredPatch('', '', before, after, '', '', { context: 2 }).hunks.flatMap(({ lines }) => lines);
}
