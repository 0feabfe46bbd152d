import { adviceAtDesk } from '../../../../text/catalog.ts';
import type { EditableContent } from '../../../../authority/open/authority.ts';
import type { Plan, Planned, PlanSteps, Refusal } from '../../../../authority/plans/plan.ts';
import type { FileChange } from '../../../../files/change-files.ts';
import type { ChangedFile } from '../../../api/events.ts';

/** Makes a plan from the current content; a long one is made in steps. */
export type Planner = (opened: EditableContent) => Planned | PlanSteps;

/** The result of submitting a change; its files may be written later. */
export type ChangeOutcome =
  | { readonly type: 'planned'; readonly plan: Plan }
  | { readonly type: 'refused'; readonly refusals: readonly Refusal[] }
  /** It could not be added to the journal; the reason is a sentence. */
  | { readonly type: 'failed'; readonly reason: string };

/** A change that is applied in memory and recorded in the journal. */
export interface AppliedChange {
  readonly title: string;
  readonly changes: readonly FileChange[];
  /** Plans it again if it could not be written. */
  readonly planner: Planner;
  /** Its name in the journal. */
  readonly entry: string;
  /** The change that it undoes; it can’t be undone itself. */
  readonly undoes?: AppliedChange | undefined;
}

/** A decision that could not be saved. */
export interface UnsavedChange extends Pick<AppliedChange, 'title' | 'planner' | 'undoes'> {
  /** A sentence. */
  readonly reason: string;
  /** Its name in the journal, if it is there. */
  readonly entry?: string | undefined;
  /** The files that others have changed since the desk read them. */
  readonly changed: readonly ChangedFile[];
}

/** Returns the changes that restore the earlier files: one of which a copy was kept gets the bytes of that. */
export function reversedChanges(changes: readonly FileChange[]): FileChange[] {
  return changes
    .map(({ file, before, after, keptAs }) => ({
      file,
      before: after,
      after: before,
      ...(keptAs !== undefined && { bytesOf: keptAs }),
    }))
    .toReversed();
}

/** Returns the messages and the advice of refusals, as sentences. */
export function refusalText(refusals: readonly Refusal[]): string {
  return refusals.map((refusal) => `${refusal.message} ${adviceAtDesk(refusal)}`.trim()).join(' ');
}
