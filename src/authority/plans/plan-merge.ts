import type { EntityRecord } from '../../archive/record.ts';
import { roleKey } from '../edit/change-references.ts';
import { addItem, addKey, replaceValue, type Value } from '../edit/edit-yaml.ts';
import { type RecordFields, fieldOrder, listOf, readFields } from '../edit/fields.ts';
import type { Ledger } from '../open/authority.ts';
import { editable } from '../edit/line-ends.ts';
import { changeEverywhere, edit, findRecord, isRefusal, type Planned, prove, type Refusal } from './plan.ts';

/** Fields of which an entity has one, and which say who or what it is. */
const single = ['sortName', 'kind', 'wikidata', 'viaf', 'isni', 'lcnaf', 'geonames', 'orcid', 'coordinates'];
const lists = ['aliases', 'url', 'formerIds', 'distinctFrom', 'partOf', 'roles'];

/**
 * Plans to make two records one: what the first has and the second lacks goes into the second, its names become
 * aliases, all that names it names the second, and its id leads there.
 *
 * @param keep whose values stay where the two differ in a field that has only one; where it is left out, such a
 * difference is a refusal
 */
export function planMerge(ledger: Ledger, from: string, into: string, keep?: string): Planned {
  const [one, other] = [findRecord(ledger, from), findRecord(ledger, into)];
  const missing = [one, other].filter(isRefusal);
  if (missing.length > 0 || isRefusal(one) || isRefusal(other)) return { refusals: missing };
  const fields = readFields(editable(ledger.textOf(one.file)));
  const kept = readFields(editable(ledger.textOf(other.file)));
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
  const plan = {
    title: `Merge of "${from}" into "${into}"`,
    changes: [
      edit(ledger, other.file, (text) => unite(text, fields, kept, { from, into, keep })),
      { file: one.file, before: ledger.textOf(one.file), after: undefined },
      ...changeEverywhere(ledger, from, into, [one.file, other.file]),
    ],
    notes: descriptionNote(fields, kept, from, into, keep),
  };
  return prove(ledger, plan, from);
}

function keepRefusals(from: string, into: string, keep: string | undefined): Refusal[] {
  if (keep === undefined || keep === from || keep === into) return [];
  return [
    { message: `--keep "${keep}" is neither of the two.`, advice: `Write --keep ${into} or --keep ${from}.` },
  ];
}

/** Two that are said to be part of each other, or not the same, can't be one. */
function relationRefusals({ id, file, data }: EntityRecord, { id: other }: EntityRecord): Refusal[] {
  const refuse = (key: string, words: string): Refusal => ({
    message: `"${id}" is said to be ${words} "${other}".`,
    advice: `If that is wrong, take it out of "${key}" in ${file}, and run this again.`,
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
            advice: `Make sure that they are one; then say whose values stay: --keep ${into} or --keep ${from}.`,
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

/** Puts into a record what another has and it lacks. */
function unite(
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
    const known = new Set([...listOf(kept[key]), ...(key === 'aliases' ? listOf(kept.name) : [])].map(keyOf));
    const offered = [
      ...(key === 'aliases' ? listOf(fields.name) : []),
      ...(key === 'formerIds' ? [from] : []),
      ...listOf(fields[key]),
    ];
    return offered.reduce<string>((so, value) => {
      if (known.has(keyOf(value)) || value === into) return so;
      known.add(keyOf(value));
      return addItem(so, [key], value, fieldOrder);
    }, yaml);
  }, withSingle);
}

function keyOf(value: Value): string {
  return typeof value === 'string' ? value.trim() : roleKey(value);
}

/** There is room for one description only; the other is still in the repository's history. */
function descriptionNote(
  fields: RecordFields,
  kept: RecordFields,
  from: string,
  into: string,
  keep?: string,
): string[] {
  if (!isDifferent(fields.description, kept.description)) return [];
  const isFirst = keep === from;
  const dropped = text(isFirst ? kept.description : fields.description).trim();
  return [`The description of "${isFirst ? into : from}" is dropped: ${dropped}`];
}
