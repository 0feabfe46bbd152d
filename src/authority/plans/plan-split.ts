import { countOf } from '../../text/count-of.ts';
import { stringify } from 'yaml';
import type { EntityRecord } from '../../archive/record.ts';
import { runSteps } from '../../archive/steps.ts';
import { nameKey } from '../../text/tokens.ts';
import type { FileChange } from '../../files/change-files.ts';
import { newRecordId } from '../../files/new-id.ts';
import { type ArticleEvidence, evidenceOf } from '../duplicates/article-evidence.ts';
import { changeReferences } from '../edit/change-references.ts';
import { addItem, removeItem, type Value } from '../edit/edit-yaml.ts';
import { fieldOrder, listedValues, type RecordFields, readFields } from '../edit/fields.ts';
import { editable } from '../edit/line-ends.ts';
import type { EditableContent } from '../open/authority.ts';
import { findUses } from '../open/uses.ts';
import { newEntityFile, takenEntityIds, tidy } from './new-record.ts';
import { recordOrRefusal, isRefusal, type Planned, type PlanSteps, verifySteps } from './plan.ts';
import { PlannedTexts } from './planned-texts.ts';
import { type SplitPart, splitRefusals } from './split-refusals.ts';

/** A part with the id and the file of its record. */
interface PartTarget extends SplitPart {
  readonly to: string;
  readonly existing: EntityRecord | undefined;
}

/** Fields that identify one person: nobody but the keeper knows whose they are, so they stay. */
const staying = [
  'description',
  'wikidata',
  'viaf',
  'isni',
  'lcnaf',
  'geonames',
  'orcid',
  'url',
  'coordinates',
  'partOf',
];
/** Fields that follow from the name. */
const ofName = ['givenName', 'familyName', 'sortName'];

/**
 * Plans to split a record that is several people: the articles of each part get another record, with the words that only
 * they use, and the roles for which they are the source. The record keeps its id and all other articles.
 */
export function planSplit(opened: EditableContent, id: string, parts: readonly SplitPart[]): Planned {
  return runSteps(splitSteps(opened, id, parts));
}

/** Does the same in steps. */
export function* splitSteps(opened: EditableContent, id: string, parts: readonly SplitPart[]): PlanSteps {
  const record = recordOrRefusal(opened, id);
  if (isRefusal(record)) return { refusals: [record] };
  const evidence = evidenceOf(opened, id);
  yield;
  const refusals = splitRefusals(opened, id, evidence, parts);
  if (refusals.length > 0) return { refusals };
  const targets = targetsOf(opened, record, parts);
  const texts = new PlannedTexts(opened);
  texts.edit(record.file, (text) => withoutMoved(text, targets, evidence));
  for (const target of targets) {
    writeTarget(opened, texts, record, target, targets, evidence);
    for (const { article } of evidence) {
      if (!target.articles.includes(article.id)) continue;
      texts.edit(article.file, (text) => changeReferences(text, 'article', id, target.to));
      yield;
    }
  }
  return yield* verifySteps(opened, {
    title: `Split of "${id}" into ${[id, ...targets.map(({ to }) => to)].map((one) => `"${one}"`).join(' and ')}`,
    changes: texts.changes() satisfies FileChange[],
    notes: notesOf(opened, record, evidence, targets),
  });
}

function targetsOf(
  opened: EditableContent,
  { data }: EntityRecord,
  parts: readonly SplitPart[],
): PartTarget[] {
  const taken = takenEntityIds(opened);
  return parts.map((part) => {
    const to = part.id ?? newRecordId(part.name ?? data.name, taken, data.kind);
    taken.add(to);
    return { ...part, to, existing: opened.entity.get(to) };
  });
}

/** Removes what moves to other records: words that only their articles use, their roles, and a former id that is used again. */
function withoutMoved(
  text: string,
  targets: readonly PartTarget[],
  evidence: readonly ArticleEvidence[],
): string {
  const fields = readFields(text);
  const rolesMoved = (role: Value) => targets.some((target) => isRoleOf(role, target));
  const aliasMoved = (alias: Value) => {
    const users = usersOf(alias, evidence);
    return users.length > 0 && users.every((one) => targets.some(({ articles }) => articles.includes(one)));
  };
  const isTaken = (former: Value) => targets.some(({ to }) => to === former);
  const without = (yaml: string, key: string, isMoved: (value: Value) => boolean) =>
    listedValues(fields[key])
      .map((value, index) => ({ value, index }))
      .filter(({ value }) => isMoved(value))
      .toReversed()
      .reduce((one, { index }) => removeItem(one, [key, index]), yaml);
  const left = without(
    without(without(text, 'roles', rolesMoved), 'aliases', aliasMoved),
    'formerIds',
    isTaken,
  );
  return withDistinct(
    left,
    targets.map(({ to }) => to),
  );
}

/** Writes the record of a part, or adds to the one that is there. */
function writeTarget(
  opened: EditableContent,
  texts: PlannedTexts,
  record: EntityRecord,
  target: PartTarget,
  targets: readonly PartTarget[],
  evidence: readonly ArticleEvidence[],
): void {
  const fields = readFields(editable(opened.textOf(record.file)));
  const aliases = listedValues(fields.aliases).filter((alias) =>
    usersOf(alias, evidence).some((one) => target.articles.includes(one)),
  );
  const roles = listedValues(fields.roles).filter((role) => isRoleOf(role, target));
  const others = [record.id, ...targets.map(({ to }) => to).filter((to) => to !== target.to)];
  if (target.existing) {
    const { name, aliases: known } = target.existing.data;
    const names = new Set([name, ...known].map(nameKey));
    const fresh = [fields.name!, ...aliases].filter(
      (one) => typeof one === 'string' && !names.has(nameKey(one)),
    );
    texts.edit(target.existing.file, (text) =>
      withDistinct(
        [
          ...fresh.map((one) => ['aliases', one] as const),
          ...roles.map((one) => ['roles', one] as const),
        ].reduce((yaml, [key, value]) => addItem(yaml, [key], value, fieldOrder), text),
        others,
      ),
    );
    return;
  }
  const name = tidy(target.name ?? record.data.name);
  const isSame = name === record.data.name;
  const words: readonly Value[] = isSame
    ? aliases
    : [...new Set([record.data.name, ...aliases])].filter((one) => one !== name);
  const text = stringify(
    {
      name,
      ...(isSame && definedFields(fields, ofName)),
      kind: record.data.kind,
      ...(words.length > 0 && { aliases: words }),
      ...(tidy(target.description ?? '') !== '' && { description: tidy(target.description!) }),
      distinctFrom: others,
      ...(roles.length > 0 && { roles }),
    },
    { lineWidth: 0, schema: 'failsafe' },
  );
  texts.write(newEntityFile(opened, record.data.kind, target.to), text);
}

function definedFields(fields: RecordFields, keys: readonly string[]): RecordFields {
  return Object.fromEntries(keys.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])));
}

function withDistinct(text: string, ids: readonly string[]): string {
  const known = listedValues(readFields(text).distinctFrom);
  return ids
    .filter((id) => !known.includes(id))
    .reduce((yaml, id) => addItem(yaml, ['distinctFrom'], id, fieldOrder), text);
}

/** Returns the articles that use an alias. */
function usersOf(alias: Value, evidence: readonly ArticleEvidence[]): string[] {
  if (typeof alias !== 'string') return [];
  const key = nameKey(alias);
  return evidence
    .filter(({ words }) => words.some((one) => nameKey(one) === key))
    .map(({ article }) => article.id);
}

function isRoleOf(role: Value, { articles }: SplitPart): boolean {
  const source = typeof role === 'object' && 'source' in role ? role.source : undefined;
  return typeof source === 'string' && articles.includes(source);
}

/** Says what nobody but the keeper can decide: whose the identifying fields are, and whom other files mean. */
function notesOf(
  opened: EditableContent,
  record: EntityRecord,
  evidence: readonly ArticleEvidence[],
  targets: readonly PartTarget[],
): string[] {
  const fields = readFields(editable(opened.textOf(record.file)));
  const kept = staying.filter((key) => fields[key] !== undefined);
  const own: SplitPart = { articles: evidence.map(({ article }) => article.id) };
  const roles = listedValues(fields.roles).filter((role) => !isRoleOf(role, own));
  const { pages, records } = findUses(opened)(record.id);
  const moved = targets.reduce((sum, { articles }) => sum + articles.length, 0);
  return [
    `"${record.id}" keeps its address and ${evidence.length - moved} of ${evidence.length} articles.`,
    ...(kept.length > 0
      ? [`These fields stay with "${record.id}": ${kept.join(', ')}. Check whose they are.`]
      : []),
    ...(roles.length > 0
      ? [
          `${countOf(roles.length, 'role')} without one of these articles as its source ${roles.length === 1 ? 'stays' : 'stay'} with "${record.id}". Check whose.`,
        ]
      : []),
    ...(pages.length + records.length > 0
      ? [`Still referring to "${record.id}": ${[...pages, ...records].join(', ')}. Check whom they mean.`]
      : []),
  ];
}
