import { countOf } from '../../archive/count-of.ts';
import { stringify } from 'yaml';
import type { EntityRecord } from '../../archive/record.ts';
import { runSteps } from '../../archive/steps.ts';
import { nameKey } from '../../archive/tokens.ts';
import type { FileChange } from '../../files/change-files.ts';
import { newRecordId } from '../../files/new-id.ts';
import { idFault } from '../../schema/id-fault.ts';
import { type ArticleEvidence, evidenceOf } from '../duplicates/article-evidence.ts';
import { changeReferences } from '../edit/change-references.ts';
import { addItem, removeItem, type Value } from '../edit/edit-yaml.ts';
import { fieldOrder, listOf, type RecordFields, readFields } from '../edit/fields.ts';
import { editable } from '../edit/line-ends.ts';
import type { EditableContent } from '../open/authority.ts';
import { findUses } from '../open/uses.ts';
import { newEntityFile, takenEntityIds, tidy } from './new-record.ts';
import { findRecord, isRefusal, type Planned, type PlanSteps, type Refusal, verifySteps } from './plan.ts';
import { PlannedTexts } from './planned-texts.ts';

/** The articles of a record that mean somebody else, and the record that gets them. */
export interface SplitPart {
  readonly articles: readonly string[];
  /** The id of an existing record, or of a new one; a new id if undefined. */
  readonly id?: string;
  /** The name of a new record; the same if undefined. */
  readonly name?: string;
  readonly description?: string;
}

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
  const record = findRecord(opened, id);
  if (isRefusal(record)) return { refusals: [record] };
  const evidence = evidenceOf(opened, id);
  yield;
  const refusals = [...articleRefusals(id, evidence, parts), ...idRefusals(opened, id, parts)];
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

function articleRefusals(
  id: string,
  evidence: readonly ArticleEvidence[],
  parts: readonly SplitPart[],
): Refusal[] {
  const known = new Set<string>(evidence.map(({ article }) => article.id));
  const moved = parts.flatMap(({ articles }) => articles);
  const refuse = (message: string, advice: string): Refusal => ({ message, advice });
  return [
    ...(parts.length === 0 || parts.some(({ articles }) => articles.length === 0)
      ? [refuse('No article is chosen for another record.', 'Choose the articles that mean somebody else.')]
      : []),
    ...moved
      .filter((one) => !known.has(one))
      .map((one) =>
        refuse(
          `The article "${one}" does not name "${id}".`,
          `npm run entities -- split ${id} lists those that do.`,
        ),
      ),
    ...moved
      .filter((one, index) => moved.indexOf(one) !== index)
      .map((one) => refuse(`The article "${one}" is chosen twice.`, 'Choose one record for it.')),
    ...(known.size > 0 && new Set(moved).size === known.size
      ? [
          refuse(
            `No article would be left for "${id}".`,
            'Leave the articles of one of them; to give the record another id, rename it.',
          ),
        ]
      : []),
  ];
}

function idRefusals(opened: EditableContent, id: string, parts: readonly SplitPart[]): Refusal[] {
  const ids = parts.flatMap(({ id: one }) => (one === undefined ? [] : [one]));
  return ids.flatMap((one, index): Refusal[] => {
    const fault = idFault(one);
    if (fault)
      return [{ message: `"${one}" ${fault}.`, advice: 'Choose another id, like "ada-example-writer".' }];
    if (one === id)
      return [{ message: `"${one}" is the record that is split.`, advice: 'Choose another id.' }];
    if (ids.indexOf(one) !== index)
      return [{ message: `Two parts have the id "${one}".`, advice: 'Give two ids.' }];
    if (opened.entity.has(one)) return [];
    const found = opened.files.find((file) => file.type === 'entity' && file.id.toLowerCase() === one);
    if (found)
      return [
        {
          message: `${found.file} can’t be read.`,
          advice: 'Run npm run check to see what is wrong with it.',
        },
      ];
    const former = opened.content.entities.find(
      (record) => record.id !== id && record.data.formerIds.some((old) => old === one),
    );
    return former
      ? [
          {
            message: `"${one}" is a former id of "${former.id}", and old links to it redirect there.`,
            advice: 'Choose another id.',
          },
        ]
      : [];
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
    listOf(fields[key])
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
  const aliases = listOf(fields.aliases).filter((alias) =>
    usersOf(alias, evidence).some((one) => target.articles.includes(one)),
  );
  const roles = listOf(fields.roles).filter((role) => isRoleOf(role, target));
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
  const known = listOf(readFields(text).distinctFrom);
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
  const roles = listOf(fields.roles).filter((role) => !isRoleOf(role, own));
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
