import type { TopicRecord } from '../../archive/record.ts';
import { runSteps } from '../../archive/steps.ts';
import { idFault } from '../../schema/id-fault.ts';
import { nearest } from '../../schema/nearest.ts';
import { topicSchema } from '../../schema/topic.ts';
import { type EditableContent, unreadFiles } from '../open/authority.ts';
import { addItem, addKey, removeItem, replaceValue, type Value } from '../edit/edit-yaml.ts';
import { type RecordFields, listedValues, readFields } from '../edit/fields.ts';
import { editable } from '../edit/line-ends.ts';
import { keepRemoved } from './keep-removed.ts';
import {
  changeEverywhere,
  edit,
  isRefusal,
  type Plan,
  type Planned,
  type PlanSteps,
  type Refusal,
  verifySteps,
} from './plan.ts';
import { changeTopic } from '../edit/topic-references.ts';

const topicFields: readonly string[] = Object.keys(topicSchema.shape);

/** Finds a topic by its id, or says why not. */
export function findTopic(opened: EditableContent, id: string): TopicRecord | Refusal {
  const { topics } = opened.content;
  const record = topics.find((topic) => topic.id === id);
  if (record) return record;
  const moved = topics.find(({ data }) => data.formerIds.some((old) => old === id));
  if (moved) return { message: `The topic "${id}" is now "${moved.id}".`, advice: `Use "${moved.id}".` };
  const near = nearest(
    id,
    topics.map((topic) => topic.id),
  );
  return {
    message: `There is no topic "${id}".`,
    advice: near ? `Did you mean "${near}"?` : 'npm run topics -- list lists them.',
  };
}

/**
 * Plans to merge one topic into another: its label and aliases become aliases of the other, all references
 * are changed, and the old page redirects.
 *
 * @param keep the id whose values are kept if single fields differ
 */
export function planTopicMerge(opened: EditableContent, from: string, into: string, keep?: string): Planned {
  return runSteps(topicMergeSteps(opened, from, into, keep));
}

/** Does the same in steps. */
export function* topicMergeSteps(
  opened: EditableContent,
  from: string,
  into: string,
  keep?: string,
): PlanSteps {
  const [one, other] = [findTopic(opened, from), findTopic(opened, into)];
  if (isRefusal(one) || isRefusal(other)) return { refusals: [one, other].filter(isRefusal) };
  const fields = readFields(editable(opened.textOf(one.file)));
  const kept = readFields(editable(opened.textOf(other.file)));
  const refusals = [
    ...(from === into ? [{ message: 'A topic can’t be merged into itself.', advice: 'Give two ids.' }] : []),
    ...(keep !== undefined && keep !== from && keep !== into
      ? [
          {
            message: `--keep "${keep}" is not one of the two ids.`,
            advice: `Use --keep ${into} or --keep ${from}.`,
          },
        ]
      : []),
    ...(keep === undefined && differ(fields.mediaTopic, kept.mediaTopic)
      ? [
          {
            message: `The two differ in "mediaTopic": ${fields.mediaTopic as string} of "${from}", ${kept.mediaTopic as string} of "${into}".`,
            advice: `Make sure that they are the same; then choose which one to keep: --keep ${into} or --keep ${from}.`,
          },
        ]
      : []),
  ];
  if (refusals.length > 0) return { refusals };
  const description = differ(fields.description, kept.description)
    ? ((keep === from ? kept.description : fields.description) as string).trim()
    : undefined;
  const removed = keepRemoved(opened, one.file, `The record "${from}"`);
  const plan: Plan = {
    title: `Merge of topic "${from}" into "${into}"`,
    changes: [
      edit(opened, other.file, (text) => mergeInto(text, fields, kept, { from, into, keep })),
      removed.change,
      ...(yield* changeEverywhere(opened, from, into, [one.file, other.file], changeTopic)),
    ],
    notes: [...(description === undefined ? [] : [`A description is removed: ${description}`]), removed.note],
  };
  return yield* verifyTopicPlan(opened, plan, from);
}

/**
 * Plans to change the id of a topic: its file is renamed, all references are changed, and the old page
 * redirects.
 */
export function planTopicRename(opened: EditableContent, old: string, id: string): Planned {
  return runSteps(topicRenameSteps(opened, old, id));
}

/** Does the same in steps. */
export function* topicRenameSteps(opened: EditableContent, old: string, id: string): PlanSteps {
  const record = findTopic(opened, old);
  if (isRefusal(record)) return { refusals: [record] };
  const refusals = idRefusals(opened, old, id);
  if (refusals.length > 0) return { refusals };
  const { file } = record;
  const renamed = edit(opened, file, (text) => {
    const former = listedValues(readFields(text).formerIds);
    const index = former.indexOf(id);
    const added = former.includes(old) ? text : addItem(text, ['formerIds'], old, topicFields);
    return index < 0 ? added : removeItem(added, ['formerIds', index]);
  });
  const plan: Plan = {
    title: `Renaming of topic "${old}" to "${id}"`,
    changes: [
      { file, before: renamed.before, after: undefined },
      {
        file: `${file.slice(0, file.lastIndexOf('/') + 1)}${id}.yaml`,
        before: undefined,
        after: renamed.after,
      },
      ...(yield* changeEverywhere(opened, old, id, [file], changeTopic)),
    ],
    notes: [],
  };
  return yield* verifyTopicPlan(opened, plan, old);
}

function idRefusals(opened: EditableContent, old: string, id: string): Refusal[] {
  const fault = idFault(id);
  if (fault) return [{ message: `"${id}" ${fault}.`, advice: 'Choose another id, like "harbour-works".' }];
  if (id === old) return [{ message: `"${id}" is already its id.`, advice: 'Choose another id.' }];
  const taken = opened.files.find((found) => found.type === 'topic' && found.id.toLowerCase() === id);
  const former = opened.content.topics.find(
    (topic) => topic.id !== old && topic.data.formerIds.some((one) => one === id),
  );
  if (taken && taken.id !== old)
    return [
      {
        message: `There is already a topic "${id}", in ${taken.file}.`,
        advice: `If the two are the same, run npm run topics -- merge ${old} ${id}. Otherwise choose another id.`,
      },
    ];
  return former
    ? [{ message: `"${id}" is a former id of "${former.id}".`, advice: 'Choose another id.' }]
    : [];
}

/** Verifies a plan. It is refused if a file that can’t be read may refer to the topic. */
function* verifyTopicPlan(opened: EditableContent, plan: Plan, removedId: string): PlanSteps {
  const unread = unreadFiles(opened).filter(({ file }) => opened.textOf(file).includes(removedId));
  if (unread.length === 0) return yield* verifySteps(opened, plan);
  return {
    refusals: unread.map(({ file }) => ({
      message: `${file} may refer to "${removedId}", but can’t be read.`,
      advice: 'Run npm run check to see what is wrong with it.',
    })),
  };
}

function mergeInto(
  record: string,
  fields: RecordFields,
  kept: RecordFields,
  { from, into, keep }: { readonly from: string; readonly into: string; readonly keep?: string },
): string {
  const withSingle = ['description', 'mediaTopic'].reduce((yaml, key) => {
    const value = fields[key];
    if (value === undefined) return yaml;
    if (kept[key] === undefined) return addKey(yaml, [key], value, topicFields);
    return keep === from ? replaceValue(yaml, [key], value) : yaml;
  }, record);
  const offered: readonly (readonly [key: string, values: readonly Value[]])[] = [
    ['broader', listedValues(fields.broader).filter((id) => id !== into && id !== from)],
    ['aliases', [...listedValues(fields.label), ...listedValues(fields.aliases)]],
    ['formerIds', [from, ...listedValues(fields.formerIds)]],
  ];
  const merged = offered.reduce((yaml, [key, values]) => {
    const known = new Set([
      ...listedValues(kept[key]),
      ...(key === 'aliases' ? listedValues(kept.label) : []),
    ]);
    return values
      .filter((value) => !known.has(value))
      .reduce<string>((text, value) => addItem(text, [key], value, topicFields), yaml);
  }, withSingle);
  // One topic may have been below the other.
  const broader = listedValues(readFields(merged).broader).indexOf(from);
  return broader < 0
    ? merged
    : changeTopic(merged, 'topic', from, into).replace(new RegExp(`^broader: ${into}\\n`, 'm'), '');
}

function differ(one: Value | undefined, other: Value | undefined): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
}
