import type { TopicRecord } from '../../archive/record.ts';
import { idFault } from '../../schema/id-fault.ts';
import { nearest } from '../../schema/nearest.ts';
import { topicSchema } from '../../schema/topic.ts';
import type { FileChange } from '../../files/change-files.ts';
import { type Ledger, unreadFiles } from '../open/authority.ts';
import { addItem, addKey, removeItem, replaceValue, type Value } from '../edit/edit-yaml.ts';
import { type RecordFields, listOf, readFields } from '../edit/fields.ts';
import { editable } from '../edit/line-ends.ts';
import { edit, isRefusal, type Plan, type Planned, prove, type Refusal } from './plan.ts';
import { changeTopic } from '../edit/topic-references.ts';

const topicFields: readonly string[] = Object.keys(topicSchema.shape);

/** Finds a topic by its id, or says what is wrong with that. */
export function findTopic(ledger: Ledger, id: string): TopicRecord | Refusal {
  const { topics } = ledger.content;
  const record = topics.find((topic) => topic.id === id);
  if (record) return record;
  const moved = topics.find(({ data }) => data.formerIds.some((old) => old === id));
  if (moved) return { message: `The topic "${id}" is now "${moved.id}".`, advice: `Write "${moved.id}".` };
  const near = nearest(
    id,
    topics.map((topic) => topic.id),
  );
  return {
    message: `No topic "${id}".`,
    advice: near ? `Did you mean "${near}"?` : 'npm run topics -- list says which there are.',
  };
}

/**
 * Plans to make two topics one: the label and the other words of the first become aliases of the second, all that
 * is filed under it is filed under the second, and its page leads there.
 *
 * @param keep whose values stay where the two differ in a field that has only one
 */
export function planTopicMerge(ledger: Ledger, from: string, into: string, keep?: string): Planned {
  const [one, other] = [findTopic(ledger, from), findTopic(ledger, into)];
  if (isRefusal(one) || isRefusal(other)) return { refusals: [one, other].filter(isRefusal) };
  const fields = readFields(editable(ledger.textOf(one.file)));
  const kept = readFields(editable(ledger.textOf(other.file)));
  const refusals = [
    ...(from === into ? [{ message: 'A topic can’t be merged into itself.', advice: 'Give two ids.' }] : []),
    ...(keep !== undefined && keep !== from && keep !== into
      ? [
          {
            message: `--keep "${keep}" is neither of the two.`,
            advice: `Write --keep ${into} or --keep ${from}.`,
          },
        ]
      : []),
    ...(keep === undefined && differ(fields.mediaTopic, kept.mediaTopic)
      ? [
          {
            message: `The two differ in "mediaTopic": ${fields.mediaTopic as string} of "${from}", ${kept.mediaTopic as string} of "${into}".`,
            advice: `Make sure that they are one; then say whose stays: --keep ${into} or --keep ${from}.`,
          },
        ]
      : []),
  ];
  if (refusals.length > 0) return { refusals };
  const dropped = differ(fields.description, kept.description)
    ? ((keep === from ? kept.description : fields.description) as string).trim()
    : undefined;
  const plan: Plan = {
    title: `Merge of topic "${from}" into "${into}"`,
    changes: [
      edit(ledger, other.file, (text) => unite(text, fields, kept, { from, into, keep })),
      { file: one.file, before: ledger.textOf(one.file), after: undefined },
      ...changeTopicEverywhere(ledger, from, into, [one.file, other.file]),
    ],
    notes: dropped === undefined ? [] : [`A description is dropped: ${dropped}`],
  };
  return proveTopics(ledger, plan, from);
}

/** Plans to give a topic another id: its file is renamed, all that names it follows, and the old page leads to it. */
export function planTopicRename(ledger: Ledger, old: string, id: string): Planned {
  const record = findTopic(ledger, old);
  if (isRefusal(record)) return { refusals: [record] };
  const refusals = idRefusals(ledger, old, id);
  if (refusals.length > 0) return { refusals };
  const { file } = record;
  const renamed = edit(ledger, file, (text) => {
    const former = listOf(readFields(text).formerIds);
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
      ...changeTopicEverywhere(ledger, old, id, [file]),
    ],
    notes: [],
  };
  return proveTopics(ledger, plan, old);
}

function idRefusals(ledger: Ledger, old: string, id: string): Refusal[] {
  const fault = idFault(id);
  if (fault) return [{ message: `"${id}" ${fault}.`, advice: 'Choose another id, like "harbour-works".' }];
  if (id === old) return [{ message: `"${id}" is its id already.`, advice: 'Give another one.' }];
  const taken = ledger.files.find((found) => found.type === 'topic' && found.id.toLowerCase() === id);
  const former = ledger.content.topics.find(
    (topic) => topic.id !== old && topic.data.formerIds.some((one) => one === id),
  );
  if (taken && taken.id !== old)
    return [
      {
        message: `There is a topic "${id}" already, ${taken.file}.`,
        advice: `If the two are one: npm run topics -- merge ${old} ${id}. If not, choose another id.`,
      },
    ];
  return former
    ? [{ message: `"${id}" is a former id of "${former.id}".`, advice: 'Choose another id.' }]
    : [];
}

function changeTopicEverywhere(
  ledger: Ledger,
  from: string,
  to: string,
  except: readonly string[],
): FileChange[] {
  return ledger.files
    .filter(({ file, type }) => (type === 'article' || type === 'topic') && !except.includes(file))
    .filter(({ file }) => ledger.textOf(file).includes(from))
    .map(({ file, type }) => edit(ledger, file, (text) => changeTopic(text, type, from, to)))
    .filter(({ before, after }) => before !== after);
}

/** A file that can't be read may name the topic; it would name nothing then. */
function proveTopics(ledger: Ledger, plan: Plan, gone: string): Planned {
  const unread = unreadFiles(ledger).filter(({ file }) => ledger.textOf(file).includes(gone));
  if (unread.length === 0) return prove(ledger, plan);
  return {
    refusals: unread.map(({ file }) => ({
      message: `${file} may name "${gone}", but can't be read.`,
      advice: 'npm run check says what is wrong with it.',
    })),
  };
}

function unite(
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
    ['broader', listOf(fields.broader).filter((id) => id !== into && id !== from)],
    ['aliases', [...listOf(fields.label), ...listOf(fields.aliases)]],
    ['formerIds', [from, ...listOf(fields.formerIds)]],
  ];
  const united = offered.reduce((yaml, [key, values]) => {
    const known = new Set([...listOf(kept[key]), ...(key === 'aliases' ? listOf(kept.label) : [])]);
    return values
      .filter((value) => !known.has(value))
      .reduce<string>((so, value) => addItem(so, [key], value, topicFields), yaml);
  }, withSingle);
  // The one may have stood below the other.
  const broader = listOf(readFields(united).broader).indexOf(from);
  return broader < 0
    ? united
    : changeTopic(united, 'topic', from, into).replace(new RegExp(`^broader: ${into}\\n`, 'm'), '');
}

function differ(one: Value | undefined, other: Value | undefined): boolean {
  return one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other);
}
