import type { EntityRecord } from '../../archive/record.ts';
import { runSteps } from '../../archive/steps.ts';
import { idFault } from '../../schema/id-fault.ts';
import { addItem, removeItem } from '../edit/edit-yaml.ts';
import { fieldOrder, listedValues, readFields } from '../edit/fields.ts';
import type { EditableContent } from '../open/authority.ts';
import { formerIdRefusals } from './former-id-refusals.ts';
import {
  changeEverywhere,
  edit,
  recordOrRefusal,
  isRefusal,
  type Planned,
  type PlanSteps,
  type Refusal,
  verifySteps,
} from './plan.ts';

/**
 * Plans to change the id of an entity: its file is renamed, all references are changed, and the old id
 * redirects.
 */
export function planRename(opened: EditableContent, old: string, id: string): Planned {
  return runSteps(renameSteps(opened, old, id));
}

/** Does the same in steps. */
export function* renameSteps(opened: EditableContent, old: string, id: string): PlanSteps {
  const record = recordOrRefusal(opened, old);
  const refusals = [...(isRefusal(record) ? [record] : []), ...idRefusals(opened, old, id)];
  if (refusals.length > 0 || isRefusal(record)) return { refusals };
  const { file } = record;
  const renamed = edit(opened, file, (text) => withFormerId(text, old, id));
  const plan = {
    title: `Renaming of "${old}" to "${id}"`,
    changes: [
      { file, before: renamed.before, after: undefined },
      { file: fileFor(record, id), before: undefined, after: renamed.after },
      ...(yield* changeEverywhere(opened, old, id, [file])),
    ],
    notes: [],
  };
  return yield* verifySteps(opened, plan, old);
}

function idRefusals(opened: EditableContent, old: string, id: string): Refusal[] {
  const fault = idFault(id);
  if (fault) return [{ message: `"${id}" ${fault}.`, advice: 'Choose another id, like "acme-corporation".' }];
  if (id === old) return [{ message: `"${id}" is already its id.`, advice: 'Choose another id.' }];
  const taken = opened.files.find((found) => found.type === 'entity' && found.id.toLowerCase() === id);
  // Renaming can change only the case of an id.
  if (taken && taken.id !== old) {
    return [
      {
        message: `There is already an entity "${id}", in ${taken.file}.`,
        advice: `If the two are the same, run npm run entities -- merge ${old} ${id}. Otherwise choose another id.`,
      },
    ];
  }
  return formerIdRefusals(opened, id, old);
}

/** Adds the old id to the former ids, and removes the new one from them. */
function withFormerId(text: string, old: string, id: string): string {
  const former = listedValues(readFields(text).formerIds);
  const index = former.findIndex((one) => one === id);
  const added = former.includes(old) ? text : addItem(text, ['formerIds'], old, fieldOrder);
  return index < 0 ? added : removeItem(added, ['formerIds', index]);
}

function fileFor({ file }: EntityRecord, id: string): string {
  return `${file.slice(0, file.lastIndexOf('/') + 1)}${id}.yaml`;
}
