import { basename } from 'node:path';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { RecordKind } from '../../archive/record.ts';
import type { FileChange } from '../../files/change-files.ts';
import { splitFrontMatter } from '../../files/front-matter.ts';
import { newRecordId } from '../../files/new-id.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { articleSchema } from '../../schema/article.ts';
import { describeFields, type FieldShape } from '../../schema/describe-fields.ts';
import { type EntityKind, entityKinds } from '../../schema/entity-kind.ts';
import { entitySchema } from '../../schema/entity.ts';
import { explain, type Fault } from '../../schema/explain.ts';
import { kindPaths } from '../../schema/page-paths.ts';
import { siteSchema } from '../../schema/site.ts';
import { topicSchema } from '../../schema/topic.ts';
import { editFields, isSameValue } from '../edit/edit-fields.ts';
import { replaceWord } from '../edit/edit-yaml.ts';
import type { RecordFields } from '../edit/fields.ts';
import { editFrontMatter } from '../edit/edit-front-matter.ts';
import { editable } from '../edit/line-ends.ts';
import type { EditableContent } from '../open/authority.ts';
import {
  edit,
  recordOrRefusal,
  isRefusal,
  type Planned,
  type PlanSteps,
  type Refusal,
  verifyPlan,
  verifySteps,
} from './plan.ts';
import { planProblem } from './plan-problems.ts';

/** The kinds of records whose fields a form can edit. */
export type FormKind = Extract<RecordKind, 'article' | 'entity' | 'topic'> | 'site';

const schemas: Readonly<Record<FormKind, z.ZodObject>> = {
  article: articleSchema,
  entity: entitySchema,
  topic: topicSchema,
  site: siteSchema,
};

/** Returns what is wrong with the fields of one record; it does not look up references. */
export function faultsOf(kind: FormKind, fields: RecordFields): Fault[] {
  const { error } = schemas[kind].safeParse(fields);
  return error ? explain(error, fields, schemas[kind]) : [];
}

const shapes = new Map<FormKind, readonly FieldShape[]>();

/** Returns a description of the fields of a kind of record. */
export function fieldsOf(kind: FormKind): readonly FieldShape[] {
  const known = shapes.get(kind) ?? describeFields(schemas[kind], kind);
  shapes.set(kind, known);
  return known;
}

/**
 * Reads the fields of a record as written in its file.
 *
 * @param text the whole file
 * @returns undefined if the fields can’t be read
 */
export function fieldsIn(kind: FormKind, text: string): RecordFields | undefined {
  const parts = kind === 'article' ? splitFrontMatter(editable(text)) : { yaml: editable(text) };
  if (typeof parts === 'string') return undefined;
  const { value, faults } = parseYaml(parts.yaml);
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return faults.length === 0 && isGroup ? (value as RecordFields) : undefined;
}

/** Plans to set the fields of a record; only the necessary lines are changed. */
export function planFields(
  opened: EditableContent,
  kind: FormKind,
  id: string,
  fields: RecordFields,
): Planned {
  const change = fieldChange(opened, kind, id, fields);
  if ('refusals' in change) return change;
  return verifyPlan(opened, {
    title: `Edit of ${kind} "${id}"`,
    changes: change.before === change.after ? [] : [change],
    notes: [],
  });
}

/** Returns the change of a file that sets the fields of its record, not verified yet. */
export function fieldChange(
  opened: EditableContent,
  kind: FormKind,
  id: string,
  fields: RecordFields,
): FileChange | { readonly refusals: readonly Refusal[] } {
  const found =
    kind === 'site'
      ? { file: `${basename(opened.contentDir)}/site.yaml` }
      : opened.files.find((one) => one.type === kind && one.id === id);
  if (!found) return { refusals: [planProblem('plan-record-gone', { which: kind, id })] };
  const before = fieldsIn(kind, opened.textOf(found.file));
  const unchanged = [planProblem('plan-fields-fixed', { file: found.file })];
  if (!before) return { refusals: unchanged };
  const known = fieldsOf(kind);
  const order = known.map(({ key }) => key);
  const required = known.filter(({ isRequired, type }) => isRequired && type === 'list');
  const work = (yaml: string) =>
    editFields(
      yaml,
      before,
      fields,
      order,
      required.map(({ key }) => key),
    );
  const change = edit(opened, found.file, (text) =>
    kind === 'article' ? editFrontMatter(text, work) : work(text),
  );
  // Fields that this edit can’t change are found here, before anything is written.
  const after = fieldsIn(kind, change.after!);
  return after && isSameFields(after, fields) ? change : { refusals: unchanged };
}

/** Plans to change the kind of an entity, in steps. Its file stays in its folder, whose name has no meaning. */
export function* kindSteps(opened: EditableContent, id: string, kind: EntityKind): PlanSteps {
  const record = recordOrRefusal(opened, id);
  if (isRefusal(record)) return { refusals: [record] };
  const change = edit(opened, record.file, (text) => replaceWord(text, ['kind'], kind));
  return yield* verifySteps(opened, { title: `Kind of “${record.data.name}”`, changes: [change], notes: [] });
}

/** Plans to write a new record of an entity or a topic, with an id from its name. */
export function planNewRecord(
  opened: EditableContent,
  kind: 'entity' | 'topic',
  fields: RecordFields,
): Planned & { readonly id?: string } {
  const name = fields[kind === 'entity' ? 'name' : 'label'];
  const entityKind = entityKinds.find((one) => one === fields.kind);
  if (typeof name !== 'string' || name.trim() === '' || (kind === 'entity' && !entityKind)) {
    const what = kind === 'entity' ? 'a name and a kind' : 'a label';
    return { refusals: [{ message: `The record lacks ${what}.`, advice: `Give it ${what}.` }] };
  }
  const records = kind === 'entity' ? opened.content.entities : opened.content.topics;
  const taken = new Set([
    ...opened.files.filter(({ type }) => type === kind).map((found) => found.id.toLowerCase()),
    ...records.flatMap(({ data }) => data.formerIds as readonly string[]),
  ]);
  const id = newRecordId(name, taken, entityKind ?? 'topic');
  const folder = kind === 'topic' ? 'topics' : `entities/${kindPaths[entityKind!]}`;
  const order = fieldsOf(kind).map(({ key }) => key);
  const written = Object.fromEntries(
    order.flatMap((key) => {
      const value = fields[key];
      return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]];
    }),
  );
  const planned = verifyPlan(opened, {
    title: `New ${kind} "${id}"`,
    changes: [
      {
        file: `${basename(opened.contentDir)}/${folder}/${id}.yaml`,
        before: undefined,
        after: stringify(written, { lineWidth: 0, schema: 'failsafe' }),
      },
    ],
    notes: [],
  });
  return { ...planned, id };
}

/** Whether fields are the same; an empty list counts as missing. */
function isSameFields(one: RecordFields, other: RecordFields): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSameValue(one[key], other[key]));
}
