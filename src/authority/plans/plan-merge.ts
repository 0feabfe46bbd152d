import { runSteps } from '../../archive/steps.ts';
import { roleKey } from '../edit/change-references.ts';
import { addItem, addKey, replaceValue, type Value } from '../edit/edit-yaml.ts';
import { type RecordFields, listedValues, readFields, fieldOrder } from '../edit/fields.ts';
import type { EditableContent } from '../open/authority.ts';
import { editable } from '../edit/line-ends.ts';
import { keepRemoved } from './keep-removed.ts';
import { type AuthorityKind, authorityRules } from './authority-rules.ts';
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
  verifyPlan,
} from './plan.ts';
import { planProblem } from './plan-problems.ts';
import type { EntityRecord } from '../../archive/record.ts';

/** The fields of two records, and which of them are kept. */
interface MergedValues {
  readonly of: AuthorityKind;
  readonly fields: RecordFields;
  /** The fields of the record that stays. */
  readonly kept: RecordFields;
  readonly from: string;
  readonly into: string;
  readonly keep?: string;
}

/**
 * Plans to merge one record into another: the other gets the values that it lacks, the names become aliases,
 * all references are changed, and the old id redirects.
 *
 * @param keep the id whose values are kept if single fields differ; if undefined, the merge is refused then
 */
export function planMerge(
  opened: EditableContent,
  of: AuthorityKind,
  from: string,
  into: string,
  keep?: string,
): Planned {
  return runSteps(mergeSteps(opened, of, from, into, keep));
}

/** Does the same in steps. */
export function* mergeSteps(
  opened: EditableContent,
  of: AuthorityKind,
  from: string,
  into: string,
  keep?: string,
): PlanSteps {
  const { title } = authorityRules[of];
  const find = of === 'entity' ? recordOrRefusal : findTopic;
  const [merged, other] = [find(opened, from), find(opened, into)];
  if (isRefusal(merged) || isRefusal(other)) return { refusals: [merged, other].filter(isRefusal) };
  const values: MergedValues = {
    of,
    fields: readFields(editable(opened.textOf(merged.file))),
    kept: readFields(editable(opened.textOf(other.file))),
    from,
    into,
    keep,
  };
  const refusals = [
    ...(from === into ? [planProblem('plan-merge-itself', { which: of })] : []),
    ...keepRefusals(from, into, keep),
    ...(of === 'entity'
      ? [...relationRefusals(opened, from, into), ...relationRefusals(opened, into, from)]
      : []),
    ...(keep === undefined ? differences(values) : []),
  ];
  if (refusals.length > 0) return { refusals };
  const removed = keepRemoved(opened, merged.file, `The record "${from}"`);
  const plan = {
    title: `Merge of ${title}"${from}" into "${into}"`,
    changes: [
      edit(opened, other.file, (text) => mergeInto(text, values)),
      removed.change,
      ...(yield* changeEverywhere(opened, of, from, into, [merged.file, other.file])),
    ],
    notes: [...descriptionNote(values), removed.note],
  };
  return yield* verifySteps(opened, plan, from, of);
}

function keepRefusals(from: string, into: string, keep: string | undefined): Refusal[] {
  if (keep === undefined || keep === from || keep === into) return [];
  return [planProblem('plan-values-of-other', { keep, from, into })];
}

/** Refuses to merge two entities that are part of each other, or distinct. */
function relationRefusals({ entity }: EditableContent, id: string, other: string): Refusal[] {
  const { file, data } = entity.get(id)!;
  const both = { id, other, file };
  return [
    ...(data.distinctFrom.some((one) => one === other) ? [planProblem('plan-record-distinct', both)] : []),
    ...(data.partOf.some((one) => one === other) ? [planProblem('plan-record-part', both)] : []),
    ...data.roles
      .filter(({ at }) => at === other)
      .map(({ role }) => planProblem('plan-record-role', { ...both, role })),
  ];
}

function differences({ of, fields, kept, from, into }: MergedValues): Refusal[] {
  return authorityRules[of].single.flatMap((key) =>
    isDifferent(fields[key], kept[key])
      ? [
          planProblem('plan-values-differ', {
            key,
            from,
            into,
            ofFrom: text(fields[key]),
            ofInto: text(kept[key]),
          }),
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

/** The lists whose values are ids of records; what looks like an id in others is a word or an address. */
const holdsIds: ReadonlySet<string> = new Set(['formerIds', 'distinctFrom', 'partOf', 'broader']);

/** Adds to a record the values of another that it lacks. */
function mergeInto(record: string, { of, fields, kept, from, into, keep }: MergedValues): string {
  const { name, single, lists, order, change } = authorityRules[of];
  const withSingle = [...single, 'description'].reduce((yaml, key) => {
    const value = fields[key];
    if (value === undefined) return yaml;
    if (kept[key] === undefined) return addKey(yaml, [key], value, order);
    return keep === from && isDifferent(value, kept[key]) ? replaceValue(yaml, [key], value) : yaml;
  }, record);
  const withLists = lists.reduce((yaml, key) => {
    const known = new Set(
      [...listedValues(kept[key]), ...(key === 'aliases' ? listedValues(kept[name]) : [])].map(keyOf),
    );
    const offered = [
      ...(key === 'aliases' ? listedValues(fields[name]) : []),
      ...(key === 'formerIds' ? [from] : []),
      ...listedValues(fields[key]),
    ].filter((value) => !holdsIds.has(key) || (value !== into && (value !== from || key === 'formerIds')));
    return offered.reduce<string>((merged, value) => {
      if (known.has(keyOf(value))) return merged;
      known.add(keyOf(value));
      return addItem(merged, [key], value, order);
    }, yaml);
  }, withSingle);
  if (!listedValues(readFields(withLists).broader).includes(from)) return withLists;
  // One topic was below the other.
  return change(withLists, of, from, into).replace(new RegExp(`^broader: ${into}\\n`, 'm'), '');
}

function keyOf(value: Value): string {
  return typeof value === 'string' ? value.trim() : roleKey(value);
}

/** Notes which of two different descriptions is removed. */
function descriptionNote({ fields, kept, from, into, keep }: MergedValues): string[] {
  if (!isDifferent(fields.description, kept.description)) return [];
  const isFirst = keep === from;
  const removed = text(isFirst ? kept.description : fields.description).trim();
  return [`The description of "${isFirst ? into : from}" is removed: ${removed}`];
}

/** Plans to mark two entities as distinct, so that they are not proposed as duplicates again. */
export function planDistinct(opened: EditableContent, a: string, b: string): Planned {
  const [one, other] = [recordOrRefusal(opened, a), recordOrRefusal(opened, b)];
  const missing = [one, other].filter(isRefusal);
  if (missing.length > 0 || isRefusal(one) || isRefusal(other)) return { refusals: missing };
  if (a === b) {
    return { refusals: [planProblem('plan-distinct-itself')] };
  }
  const mark = (record: EntityRecord, { id }: EntityRecord) =>
    record.data.distinctFrom.includes(id)
      ? []
      : [edit(opened, record.file, (text) => addItem(text, ['distinctFrom'], id, fieldOrder))];
  return verifyPlan(opened, {
    title: `Marking "${a}" and "${b}" as distinct`,
    changes: [...mark(one, other), ...mark(other, one)],
    notes: [],
  });
}
