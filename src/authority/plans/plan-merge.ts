import type { EntityRecord } from '../../archive/record.ts';
import { runSteps } from '../../archive/steps.ts';
import { roleKey } from '../edit/change-references.ts';
import { addItem, addKey, replaceValue, type Value } from '../edit/edit-yaml.ts';
import { type RecordFields, fieldOrder, listedValues, readFields } from '../edit/fields.ts';
import type { EditableContent } from '../open/authority.ts';
import { editable } from '../edit/line-ends.ts';
import { keepRemoved } from './keep-removed.ts';
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

/** Fields with a single value that identifies an entity. */
const single = ['sortName', 'kind', 'wikidata', 'viaf', 'isni', 'lcnaf', 'geonames', 'orcid', 'coordinates'];
const lists = ['aliases', 'url', 'formerIds', 'distinctFrom', 'partOf', 'roles'];

/**
 * Plans to merge one record into another: the other gets the values that it lacks, the names become aliases,
 * all references are changed, and the old id redirects.
 *
 * @param keep the id whose values are kept if single fields differ; if undefined, the merge is refused then
 */
export function planMerge(opened: EditableContent, from: string, into: string, keep?: string): Planned {
  return runSteps(mergeSteps(opened, from, into, keep));
}

/** Does the same in steps. */
export function* mergeSteps(opened: EditableContent, from: string, into: string, keep?: string): PlanSteps {
  const [one, other] = [recordOrRefusal(opened, from), recordOrRefusal(opened, into)];
  const missing = [one, other].filter(isRefusal);
  if (missing.length > 0 || isRefusal(one) || isRefusal(other)) return { refusals: missing };
  const fields = readFields(editable(opened.textOf(one.file)));
  const kept = readFields(editable(opened.textOf(other.file)));
  const refusals = [
    ...(from === into
      ? [{ message: 'An entity can’t be merged into itself.', advice: 'Give two ids.' }]
      : []),
    ...keepRefusals(from, into, keep),
    ...relationRefusals(one, other),
    ...relationRefusals(other, one),
    ...(keep === undefined ? differences(fields, kept, from, into) : []),
  ];
  if (refusals.length > 0) return { refusals };
  const removed = keepRemoved(opened, one.file, `The record "${from}"`);
  const plan = {
    title: `Merge of "${from}" into "${into}"`,
    changes: [
      edit(opened, other.file, (text) => mergeInto(text, fields, kept, { from, into, keep })),
      removed.change,
      ...(yield* changeEverywhere(opened, from, into, [one.file, other.file])),
    ],
    notes: [...descriptionNote(fields, kept, from, into, keep), removed.note],
  };
  return yield* verifySteps(opened, plan, from);
}

function keepRefusals(from: string, into: string, keep: string | undefined): Refusal[] {
  if (keep === undefined || keep === from || keep === into) return [];
  return [
    {
      message: `--keep "${keep}" is not one of the two ids.`,
      advice: `Use --keep ${into} or --keep ${from}.`,
    },
  ];
}

/** Refuses to merge two records that are part of each other, or distinct. */
function relationRefusals({ id, file, data }: EntityRecord, { id: other }: EntityRecord): Refusal[] {
  const refuse = (key: string, words: string): Refusal => ({
    message: `"${id}" is ${words} "${other}" according to its record.`,
    advice: `If that is wrong, remove it from "${key}" in ${file}, and run the command again.`,
  });
  return [
    ...(data.distinctFrom.includes(other) ? [refuse('distinctFrom', 'distinct from')] : []),
    ...(data.partOf.includes(other) ? [refuse('partOf', 'part of')] : []),
    ...data.roles.filter(({ at }) => at === other).map(({ role }) => refuse('roles', `“${role}” at`)),
  ];
}

function differences(fields: RecordFields, kept: RecordFields, from: string, into: string): Refusal[] {
  return single.flatMap((key) =>
    isDifferent(fields[key], kept[key])
      ? [
          {
            message: `The two differ in "${key}": ${text(fields[key])} of "${from}", ${text(kept[key])} of "${into}".`,
            advice: `Make sure that they are the same; then choose which values to keep: --keep ${into} or --keep ${from}.`,
          },
        ]
      : [],
  );
}

function isDifferent(one: Value | undefined, other: Value | undefined): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
}

function text(value: Value | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Adds to a record the values of another that it lacks. */
function mergeInto(
  record: string,
  fields: RecordFields,
  kept: RecordFields,
  { from, into, keep }: { readonly from: string; readonly into: string; readonly keep?: string },
): string {
  const withSingle = [...single, 'description'].reduce((yaml, key) => {
    const value = fields[key];
    if (value === undefined) return yaml;
    if (kept[key] === undefined) return addKey(yaml, [key], value, fieldOrder);
    return keep === from && isDifferent(value, kept[key]) ? replaceValue(yaml, [key], value) : yaml;
  }, record);
  return lists.reduce((yaml, key) => {
    const known = new Set(
      [...listedValues(kept[key]), ...(key === 'aliases' ? listedValues(kept.name) : [])].map(keyOf),
    );
    const offered = [
      ...(key === 'aliases' ? listedValues(fields.name) : []),
      ...(key === 'formerIds' ? [from] : []),
      ...listedValues(fields[key]),
    ];
    return offered.reduce<string>((merged, value) => {
      if (known.has(keyOf(value)) || value === into) return merged;
      known.add(keyOf(value));
      return addItem(merged, [key], value, fieldOrder);
    }, yaml);
  }, withSingle);
}

function keyOf(value: Value): string {
  return typeof value === 'string' ? value.trim() : roleKey(value);
}

/** Notes which of two different descriptions is removed. */
function descriptionNote(
  fields: RecordFields,
  kept: RecordFields,
  from: string,
  into: string,
  keep?: string,
): string[] {
  if (!isDifferent(fields.description, kept.description)) return [];
  const isFirst = keep === from;
  const removed = text(isFirst ? kept.description : fields.description).trim();
  return [`The description of "${isFirst ? into : from}" is removed: ${removed}`];
}
