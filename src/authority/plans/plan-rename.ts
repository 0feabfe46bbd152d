import { runSteps } from '../../archive/steps.ts';
import { idFaultOf } from '../../schema/id-fault.ts';
import { addItem, removeItem } from '../edit/edit-yaml.ts';
import { listedValues, readFields } from '../edit/fields.ts';
import type { EditableContent } from '../open/authority.ts';
import { type AuthorityKind, authorityRules } from './authority-rules.ts';
import { formerIdRefusals } from './former-id-refusals.ts';
import {
  changeEverywhere,
  edit,
  findTopic,
  recordOrRefusal,
  isRefusal,
  type Planned,
  type PlanSteps,
  type Refusal,
  verifySteps,
} from './plan.ts';
import { planProblem } from './plan-problems.ts';

/**
 * Plans to change the id of a record: its file is renamed, all references are changed, and the old id
 * redirects.
 */
export function planRename(opened: EditableContent, of: AuthorityKind, old: string, id: string): Planned {
  return runSteps(renameSteps(opened, of, old, id));
}

/** Does the same in steps. */
export function* renameSteps(opened: EditableContent, of: AuthorityKind, old: string, id: string): PlanSteps {
  const record = of === 'entity' ? recordOrRefusal(opened, old) : findTopic(opened, old);
  const refusals = [...(isRefusal(record) ? [record] : []), ...idRefusals(opened, of, old, id)];
  if (refusals.length > 0 || isRefusal(record)) return { refusals };
  const { file } = record;
  const renamed = edit(opened, file, (text) => withFormerId(text, of, old, id));
  const plan = {
    title: `Renaming of ${authorityRules[of].title}"${old}" to "${id}"`,
    changes: [
      { file, before: renamed.before, after: undefined },
      {
        file: `${file.slice(0, file.lastIndexOf('/') + 1)}${id}.yaml`,
        before: undefined,
        after: renamed.after,
      },
      ...(yield* changeEverywhere(opened, of, old, id, [file])),
    ],
    notes: [],
  };
  return yield* verifySteps(opened, plan, old, of);
}

function idRefusals(opened: EditableContent, of: AuthorityKind, old: string, id: string): Refusal[] {
  const which = idFaultOf(id);
  if (which)
    return [planProblem('plan-id-unusable-like', { which, id, example: authorityRules[of].exampleId })];
  if (id === old) return [planProblem('plan-id-own', { id })];
  const taken = opened.files.find((found) => found.type === of && found.id.toLowerCase() === id);
  // Renaming can change only the case of an id.
  if (taken && taken.id !== old)
    return [planProblem('plan-id-taken', { which: of, id: taken.id, file: taken.file, old })];
  return formerIdRefusals(opened, of, id, old);
}

/** Adds the old id to the former ids, and removes the new one from them. */
function withFormerId(text: string, of: AuthorityKind, old: string, id: string): string {
  const former = listedValues(readFields(text).formerIds);
  const index = former.findIndex((one) => one === id);
  const added = former.includes(old) ? text : addItem(text, ['formerIds'], old, authorityRules[of].order);
  return index < 0 ? added : removeItem(added, ['formerIds', index]);
}
