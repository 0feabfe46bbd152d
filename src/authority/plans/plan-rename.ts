import type { EntityRecord } from '../../archive/record.ts';
import { idFault } from '../../schema/id-fault.ts';
import { addItem, removeItem } from '../edit/edit-yaml.ts';
import { fieldOrder, listOf, readFields } from '../edit/fields.ts';
import type { Ledger } from '../open/authority.ts';
import { changeEverywhere, edit, findRecord, isRefusal, type Planned, prove, type Refusal } from './plan.ts';

/** Plans to give an entity another id: its file is renamed, all that names it follows, and the old id leads to it. */
export function planRename(ledger: Ledger, old: string, id: string): Planned {
  const record = findRecord(ledger, old);
  const refusals = [...(isRefusal(record) ? [record] : []), ...idRefusals(ledger, old, id)];
  if (refusals.length > 0 || isRefusal(record)) return { refusals };
  const { file } = record;
  const renamed = edit(ledger, file, (text) => withFormerId(text, old, id));
  const plan = {
    title: `Renaming of "${old}" to "${id}"`,
    changes: [
      { file, before: renamed.before, after: undefined },
      { file: fileFor(record, id), before: undefined, after: renamed.after },
      ...changeEverywhere(ledger, old, id, [file]),
    ],
    notes: [],
  };
  return prove(ledger, plan, old);
}

function idRefusals(ledger: Ledger, old: string, id: string): Refusal[] {
  const fault = idFault(id);
  if (fault) return [{ message: `"${id}" ${fault}.`, advice: 'Choose another id, like "acme-corporation".' }];
  if (id === old) return [{ message: `"${id}" is its id already.`, advice: 'Give another one.' }];
  const taken = ledger.files.find((found) => found.type === 'entity' && found.id.toLowerCase() === id);
  // An id that differs only in case is made right by a renaming.
  if (taken && taken.id !== old) {
    return [
      {
        message: `There is an entity "${id}" already, ${taken.file}.`,
        advice: `If the two are one: npm run entities -- merge ${old} ${id}. If not, choose another id.`,
      },
    ];
  }
  const former = ledger.content.entities.find(
    (record) => record.id !== old && record.data.formerIds.some((one) => one === id),
  );
  return former
    ? [
        {
          message: `"${id}" is a former id of "${former.id}": old links to it lead there.`,
          advice: 'Choose another id.',
        },
      ]
    : [];
}

/** An id to which an entity returns is no former one any more. */
function withFormerId(text: string, old: string, id: string): string {
  const former = listOf(readFields(text).formerIds);
  const index = former.findIndex((one) => one === id);
  const added = former.includes(old) ? text : addItem(text, ['formerIds'], old, fieldOrder);
  return index < 0 ? added : removeItem(added, ['formerIds', index]);
}

function fileFor({ file }: EntityRecord, id: string): string {
  return `${file.slice(0, file.lastIndexOf('/') + 1)}${id}.yaml`;
}
