import type { Steps } from '../../../../archive/steps.ts';
import type { Planned } from '../../../../authority/plans/plan.ts';
import type { NameReview } from '../../../../authority/naming/name-review.ts';
import type { ReadContent } from '../../../../files/read-content.ts';
import {
  type AppliedChange,
  type ChangeOutcome,
  type Planner,
  refusalText,
  reversedChanges,
  type UnsavedChange,
} from './change.ts';
import type { BatchConflict } from './change-batch.ts';
import { ChangeHistory } from './change-history.ts';
import { ChangeWriter } from './change-writer.ts';
import type { ContentState } from '../state/content-state.ts';
import type { DecisionJournal } from './decision-journal.ts';
import { driveSteps } from '../state/drive-steps.ts';
import { failureReason } from '../writer/failure-reason.ts';
import type { FileWriter } from '../writer/file-writer.ts';
import { planJournaled } from './plan-journaled.ts';
import { Turns } from './turns.ts';

export interface ChangeSettings {
  readonly writer: FileWriter;
  readonly journal: DecisionJournal;
  /** Receives the review before a change of the content, and the files that have changed. */
  readonly onChanged: (before: NameReview, files: readonly string[]) => void;
  /** Called when {@link ChangeQueue.pending} or {@link ChangeQueue.unsaved} may have changed. */
  readonly onSaving: (waitsFor?: number) => void;
  /** Yields to other work of the desk. */
  readonly rest: () => Promise<void>;
}

/** The result of undoing the last change. */
export type UndoOutcome =
  | { readonly type: 'undone'; readonly title: string }
  | { readonly type: 'nothing' }
  | { readonly type: 'refused'; readonly title: string; readonly reason: string };

/** A change to make; `entry` is its name in the journal, if it was made before. */
type ChangeOrder = Pick<UnsavedChange, 'planner' | 'undoes' | 'entry'> & {
  /** Defaults to the title of the plan. */
  readonly title?: string | undefined;
};

/**
 * Makes the changes of the content in order: each is planned, recorded in the journal, applied in memory, and then written
 * with all others that wait. If the files can’t be written, the changes stay in the journal until they can. A change
 * whose files others have changed is reverted; those made after it are planned again.
 */
export class ChangeQueue {
  readonly #state: ContentState;
  readonly #settings: ChangeSettings;
  readonly #writer: ChangeWriter;
  readonly #turns: Turns;
  readonly #history = new ChangeHistory();
  /** The decisions that are not saved and not applied. */
  #unapplied: readonly UnsavedChange[] = [];
  #filesReread = 0;

  /** @param previous the changes of the same content, opened before */
  constructor(state: ContentState, settings: ChangeSettings, previous?: ChangeQueue) {
    this.#state = state;
    this.#settings = settings;
    this.#turns = new Turns(() => settings.onSaving());
    this.#writer = new ChangeWriter(state, settings.writer, settings.journal, {
      onProgress: settings.onSaving,
      onConflict: (conflict) => this.#takeBack(conflict),
    });
    if (!previous) return;
    // The settings were changed by others.
    this.#filesReread = previous.#filesReread + 1;
    this.#unapplied = previous.#unapplied;
    this.#history.takeOver(previous.#history);
    // They are taken up from the journal.
    this.#history.remove(previous.#writer.unwritten);
  }

  /** The number of changes that are being planned or written. */
  get pending(): number {
    return this.#turns.count + this.#writer.pending;
  }

  /** The number of files that were read again because others had changed them. */
  get filesReread(): number {
    return this.#filesReread;
  }

  /** Why the files can’t be written, a sentence; undefined if they can. */
  get fault(): string | undefined {
    return this.#writer.fault;
  }

  /** The title of the change that {@link undo} would undo. */
  get undoTitle(): string | undefined {
    return this.#history.last?.title;
  }

  /** The decisions that are not saved. */
  get unsaved(): readonly UnsavedChange[] {
    const { fault, unwritten } = this.#writer;
    const stalled = fault === undefined ? [] : unwritten;
    return [...stalled.map((one) => ({ ...one, reason: fault!, changed: [] })), ...this.#unapplied];
  }

  /**
   * Makes a change after those submitted earlier.
   *
   * @param title defaults to the title of the plan
   * @returns when it is planned, recorded in the journal, and applied in memory
   */
  submit(planner: Planner, title?: string): Promise<ChangeOutcome> {
    return this.#turns.take(() => this.#make({ planner, title }));
  }

  /** Makes a change, and lists it as not saved if that is not possible. */
  submitOrList(planner: Planner, title: string): Promise<ChangeOutcome> {
    return this.#turns.take(() => this.#makeOrList({ planner, title }));
  }

  /** Plans a change of the current content without making it. */
  preview(planner: Planner): Promise<Planned> {
    return this.#plan(planner);
  }

  /** Undoes the last change. One that can’t be undone is skipped by the next call. */
  undo(): Promise<UndoOutcome> {
    return this.#turns.take(async () => {
      for (let last = this.#history.last; last; last = this.#history.last) {
        const undoes = last;
        const { title } = undoes;
        const outcome = await this.#make({
          planner: (opened) => this.#history.undoSteps(undoes, this.#state, opened),
          title: `Undo: ${title}`,
          undoes,
        });
        if (outcome.type === 'planned') return { type: 'undone', title };
        if (outcome.type === 'failed') return { type: 'refused', title, reason: outcome.reason };
        // The change may have been reverted in the meantime, because it could not be written.
        if (this.#history.last !== undoes) continue;
        this.#history.remove([undoes]);
        return { type: 'refused', title, reason: refusalText(outcome.refusals) };
      }
      return { type: 'nothing' };
    });
  }

  /**
   * Reads files again that others have changed, except those with an unwritten change: that change will be reverted and
   * the difference shown. Earlier changes of the files can no longer be undone.
   */
  reread(files: readonly string[]): Promise<void> {
    return this.#turns.take(async () => {
      // Determined before the files are read, because a change may be written meanwhile, which makes what was read outdated.
      const unwritten = new Set(
        this.#writer.unwritten.flatMap(({ changes }) => changes.map(({ file }) => file)),
      );
      const changes = await this.#drive(this.#state.changesOnDisk(files));
      const free = changes.filter(({ file }) => !unwritten.has(file));
      if (free.length === 0) return;
      const touched = free.map(({ file }) => file);
      this.#filesReread += touched.length;
      this.#history.note(touched);
      const before = this.#state.review;
      this.#state.apply(free);
      this.#settings.onChanged(before, touched);
    });
  }

  /** Takes up the decisions in the journal that an earlier desk did not write; one that no longer fits is listed. */
  restore(): void {
    const known = new Set(this.#unapplied.map(({ entry }) => entry));
    let isDoubtful = false;
    for (const left of this.#settings.journal.takeLeft()) {
      const { name: entry, decision } = left;
      if (known.has(entry)) continue;
      const title = decision?.title ?? 'A decision';
      const planned = planJournaled(left, this.#state, isDoubtful);
      const planner = () => planJournaled(left, this.#state, true);
      if ('plan' in planned) {
        const { changes, after } = planned.plan;
        this.#take({ title, changes, planner, entry }, after);
        continue;
      }
      // What was decided later may depend on it.
      isDoubtful = true;
      this.#list({ title, planner, entry, reason: refusalText(planned.refusals), changed: [] });
    }
  }

  /** Tries to save again what could not be saved. */
  tryAgain(): void {
    this.#writer.start();
    const orders = this.#unapplied;
    this.#unapplied = [];
    for (const order of orders) this.#resubmit(order);
    this.#settings.onSaving();
  }

  /** Reverts what could not be saved, and forgets it. */
  discard(): Promise<void> {
    return this.#turns.take(async () => {
      await this.#writer.settled();
      for (const { entry } of this.unsaved) if (entry !== undefined) this.#settings.journal.remove(entry);
      this.#unapplied = [];
      this.#revertUnwritten();
    });
  }

  /** Resolves when no change is being planned or written: all are written, or listed as not saved. */
  async settled(): Promise<void> {
    while (this.pending > 0) {
      await this.#turns.settled();
      await this.#writer.settled();
    }
  }

  /** Tries a last time to write what could not be written. */
  async close(): Promise<void> {
    await this.settled();
    this.#writer.start();
    await this.settled();
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

  async #make({ planner, title: given, undoes, entry: replaces }: ChangeOrder): Promise<ChangeOutcome> {
    const { journal } = this.#settings;
    for (;;) {
      const planned = await this.#plan(planner);
      if ('refusals' in planned) return { type: 'refused', refusals: planned.refusals };
      const { opened } = this.#state;
      const { plan } = planned;
      const { changes } = plan;
      if (changes.length === 0) {
        if (replaces !== undefined) journal.remove(replaces);
        return { type: 'planned', plan };
      }
      const title = given ?? plan.title;
      const text = await this.#drive(journal.textSteps(title, changes, replaces));
      // The content was reverted in the meantime.
      if (this.#state.opened !== opened) continue;
      let entry: string;
      try {
        entry = journal.append(text, replaces);
      } catch (error) {
        return { type: 'failed', reason: failureReason(error) };
      }
      this.#take({ title, changes, planner, entry, undoes }, plan.after);
      return { type: 'planned', plan };
    }
  }

  async #makeOrList(order: ChangeOrder & { readonly title: string }): Promise<ChangeOutcome> {
    const outcome = await this.#make(order).catch((error: unknown) => ({
      type: 'failed' as const,
      reason: failureReason(error),
    }));
    const { planner, title, undoes, entry } = order;
    const list = (reason: string) => this.#list({ planner, title, undoes, entry, reason, changed: [] });
    if (outcome.type === 'refused') list(refusalText(outcome.refusals));
    if (outcome.type === 'failed') list(outcome.reason);
    return outcome;
  }

  #resubmit(order: ChangeOrder & { readonly title: string }): void {
    void this.#turns.take(() => this.#makeOrList(order));
  }

  #list(unsaved: UnsavedChange): void {
    this.#unapplied = [...this.#unapplied, unsaved];
    this.#settings.onSaving();
  }

  #drive<T>(steps: Steps<T>): Promise<T> {
    return driveSteps(steps, this.#settings.rest);
  }

  #take(applied: AppliedChange, after?: ReadContent): void {
    const before = this.#state.review;
    this.#state.apply(applied.changes, after);
    if (applied.undoes) this.#history.remove([applied.undoes]);
    else this.#history.add(applied);
    this.#writer.add(applied);
    this.#settings.onChanged(
      before,
      applied.changes.map(({ file }) => file),
    );
  }

  /** Reverts all unwritten changes, lists the first, whose files others have changed, and makes the later ones again. */
  #takeBack({ changed }: BatchConflict): void {
    const reverted = this.#revertUnwritten();
    const [culprit] = reverted;
    // A change that was undone in the meantime is neither made again nor undone again.
    const undone = new Set(reverted.map(({ undoes }) => undoes));
    const isOver = (one: AppliedChange) => undone.has(one) || reverted.some((other) => other === one.undoes);
    const files = changed.map(({ file }) => file);
    // A file that can’t be read is read at the next change or check.
    void this.reread(files).catch(() => undefined);
    for (const one of reverted) {
      if (isOver(one)) this.#settings.journal.remove(one.entry);
      else if (one !== culprit) this.#resubmit(one);
      else this.#list({ ...one, reason: `${files.join(', ')} was changed in an editor.`, changed });
    }
  }

  /** Reverts all unwritten changes in memory, and returns them. */
  #revertUnwritten(): AppliedChange[] {
    const before = this.#state.review;
    const reverted = this.#writer.takeAll();
    if (reverted.length === 0) return reverted;
    for (const { changes } of reverted.toReversed()) this.#state.apply(reversedChanges(changes));
    this.#history.remove(reverted);
    this.#history.add(
      ...reverted.flatMap(({ undoes }) => (undoes && !reverted.includes(undoes) ? [undoes] : [])),
    );
    this.#settings.onChanged(
      before,
      reverted.flatMap(({ changes }) => changes.map(({ file }) => file)),
    );
    return reverted;
  }
}
