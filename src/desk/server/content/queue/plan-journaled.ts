import { type Planned, verifyPlan } from '../../../../authority/plans/plan.ts';
import type { FileChange } from '../../../../files/change-files.ts';
import type { ContentState } from '../state/content-state.ts';
import type { LeftDecision } from './decision-journal.ts';
import { patchedChange } from './patch-file.ts';

/**
 * Plans a decision that was left in the journal, as it was planned then.
 *
 * @param isVerified whether to check that it leads to no new errors
 */
export function planJournaled(
  { name, decision }: LeftDecision,
  state: ContentState,
  isVerified: boolean,
): Planned {
  if (!decision) return refusal(`Its file ${name} in the journal can’t be read.`);
  const changes: FileChange[] = [];
  for (const patch of decision.patches) {
    const change = patchedChange(patch, state.textOf(patch.file));
    if (!change) return refusal(`${patch.file} was changed since.`);
    changes.push(change);
  }
  const plan = { title: decision.title, changes, notes: [] };
  return isVerified ? verifyPlan(state.opened, plan) : { plan };
}

function refusal(message: string): Planned {
  return { refusals: [{ message, advice: '' }] };
}
