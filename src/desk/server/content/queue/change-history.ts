import type { EditableContent } from '../../../../authority/open/authority.ts';
import { type PlanSteps, verifySteps } from '../../../../authority/plans/plan.ts';
import { readSteps } from '../../../../authority/naming/plan-review.ts';
import { type AppliedChange, reversedChanges } from './change.ts';
import type { ContentState } from '../state/content-state.ts';

/** The changes that can be undone, and which of their files others have changed. */
export class ChangeHistory {
  #changes: AppliedChange[] = [];
  /** The changes after which others have changed the content. */
  readonly #doubtful = new WeakSet<AppliedChange>();
  readonly #edited = new Set<string>();

  /** The change that is undone next. */
  get last(): AppliedChange | undefined {
    return this.#changes.at(-1);
  }

  add(...changes: readonly AppliedChange[]): void {
    this.#changes.push(...changes);
  }

  remove(changes: readonly AppliedChange[]): void {
    this.#changes = this.#changes.filter((one) => !changes.includes(one));
  }

  /** Notes files that others have changed. */
  note(files: Iterable<string>): void {
    for (const file of files) this.#edited.add(file);
    for (const change of this.#changes) this.#doubtful.add(change);
  }

  /** Takes over the history of content that was opened before. */
  takeOver(history: ChangeHistory): void {
    this.#changes = [...history.#changes];
    this.note(history.#edited);
  }

  /** Plans to undo a change; it is refused if a file was changed since, or if something would refer to what goes. */
  *undoSteps(change: AppliedChange, state: ContentState, opened: EditableContent): PlanSteps {
    const changed = change.changes.find(({ file, after }) => state.textOf(file) !== after);
    if (changed) {
      const { file } = changed;
      const how = this.#edited.has(file) ? 'in an editor since' : 'by a later decision';
      return { refusals: [{ message: `${file} was changed ${how}.`, advice: '' }] };
    }
    const changes = reversedChanges(change.changes);
    yield* readSteps(changes);
    const plan = { title: `Undo: ${change.title}`, changes, notes: [] };
    return this.#doubtful.has(change) ? yield* verifySteps(opened, plan) : { plan };
  }
}
