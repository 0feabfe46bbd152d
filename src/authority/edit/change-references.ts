import type { RecordKind } from '../../archive/record.ts';
import { splitFrontMatter } from '../../files/front-matter.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { findEntityLinks } from '../../markdown/entity-links.ts';
import {
  addItem,
  type YamlPath,
  removeItem,
  replaceValue,
  replaceWord,
  removeKey,
  type Value,
  addKey,
} from './edit-yaml.ts';
import { editFrontMatter } from './edit-front-matter.ts';
import { type Reference, referencesIn } from './references.ts';
import { listedValues } from './fields.ts';

/**
 * Replaces one entity id with another in a file: in its fields and in the manual links in its text. If a list
 * contains both, it removes one of them and keeps its `as` words.
 *
 * @param text with `\n` line endings
 */
export function changeReferences(text: string, type: RecordKind, from: string, to: string): string {
  if (type === 'topic') return text;
  if (type !== 'article' && type !== 'page') return changeFields(text, type, from, to);
  return editFrontMatter(
    text,
    (yaml) => changeFields(yaml, type, from, to),
    (body) => changeLinks(body, from, to),
  );
}

/** Whether a file refers to an entity, in its fields or its text. */
export function namesEntity(text: string, type: RecordKind, id: string): boolean {
  const parts = type === 'article' || type === 'page' ? splitFrontMatter(text) : undefined;
  if (typeof parts === 'string') return false;
  return (
    referencesIn(type, parseYaml(parts ? parts.yaml : text).value).some((reference) => reference.id === id) ||
    (parts !== undefined && findEntityLinks(parts.body).some((link) => link.id === id))
  );
}

function changeFields(yaml: string, type: RecordKind, from: string, to: string): string {
  let changed = yaml;
  for (;;) {
    const fields = parseYaml(changed).value;
    const references = referencesIn(type, fields);
    const reference = references.find(({ id }) => id === from);
    if (!reference) return changed;
    const next = changeOne(changed, fields, references, reference, to);
    // The caller checks the result, and finds what couldn’t be changed.
    if (next === changed) return changed;
    changed = next;
  }
}

function changeOne(
  yaml: string,
  fields: unknown,
  references: readonly Reference[],
  { path }: Reference,
  to: string,
): string {
  const [list, index] = path;
  const sameEntry = references.find(({ id, path: other }) => id === to && other[0] === list);
  if (!isOneOfAKind(list) || !sameEntry) {
    const renamed = replaceWord(yaml, path, to);
    return list === 'roles' ? withoutRepeatedRole(renamed, path) : renamed;
  }
  // The order may be significant, so the earlier of the two items stays.
  const item = path.slice(0, 2);
  const other = sameEntry.path.slice(0, 2);
  const isFirst = Number(index) < Number(other[1]);
  const [kept, removed] = isFirst ? [item, other] : [other, item];
  const renamed = isFirst ? replaceWord(yaml, path, to) : yaml;
  const words = list === 'entities' ? asWords(at(fields, removed)) : [];
  return removeItem(addWords(renamed, at(fields, kept), kept, to, words), removed);
}

/** Whether an entity may be in this list only once. */
function isOneOfAKind(list: string | number | undefined): boolean {
  return ['entities', 'about', 'byline', 'distinctFrom', 'partOf'].includes(String(list));
}

/** Adds words to the `as` of an item of `entities`, except those that it has. */
function addWords(yaml: string, item: unknown, path: YamlPath, to: string, words: readonly string[]): string {
  const known = asWords(item);
  const fresh = words.filter((word) => !known.includes(word));
  if (fresh.length === 0) return yaml;
  if (typeof item === 'string') return replaceValue(yaml, path, { id: to, as: fresh });
  return fresh.reduce((text, word) => addItem(text, [...path, 'as'], word), yaml);
}

function asWords(item: unknown): string[] {
  const words = typeof item === 'object' && item !== null && 'as' in item ? item.as : undefined;
  return (Array.isArray(words) ? (words as unknown[]) : [words]).filter((word) => typeof word === 'string');
}

/** Removes a role if it is now the same as another, because both organizations were merged. */
function withoutRepeatedRole(yaml: string, path: YamlPath): string {
  const roles = (parseYaml(yaml).value as { roles: unknown[] }).roles.map((role) => roleKey(role));
  const index = Number(path[1]);
  const isRepeated = roles.some((role, other) => other !== index && role === roles[index]);
  return isRepeated ? removeItem(yaml, path.slice(0, 2)) : yaml;
}

/** Returns a key that is equal for roles with the same fields, in any order. */
export function roleKey(role: unknown): string {
  return JSON.stringify(
    Object.entries(role as object)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function at(fields: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], fields);
}

function changeLinks(markdown: string, from: string, to: string): string {
  return findEntityLinks(markdown)
    .filter(({ id, start }) => id === from && start !== undefined)
    .toSorted((a, b) => b.start! - a.start!)
    .reduce((text, { start }) => text.slice(0, start) + to + text.slice(start! + from.length), markdown);
}

/** The field with topics, by kind of record. */
const fieldOf: Readonly<Partial<Record<RecordKind, string>>> = { article: 'topics', topic: 'broader' };

/**
 * Replaces one topic id with another in a file. If a list contains both, it removes the old one.
 *
 * @param text with `\n` line endings
 */
export function changeTopic(text: string, kind: RecordKind, from: string, to: string): string {
  const field = fieldOf[kind];
  if (field === undefined) return text;
  if (kind !== 'article') return changeField(text, field, from, to);
  return editFrontMatter(text, (yaml) => changeField(yaml, field, from, to));
}

function changeField(yaml: string, field: string, from: string, to: string): string {
  const value = (parseYaml(yaml).value as Readonly<Record<string, Value | undefined>> | undefined)?.[field];
  const ids = listedValues(value).map((id) => (typeof id === 'string' ? id.trim() : ''));
  const index = ids.indexOf(from);
  if (index < 0) return yaml;
  const isList = Array.isArray(value);
  if (!ids.includes(to)) return replaceWord(yaml, isList ? [field, index] : [field], to);
  return isList ? removeItem(yaml, [field, index]) : removeKey(yaml, [field]);
}

/** Replaces an article’s id in the list of articles of an issue. */
export function changeIssueArticle(yaml: string, from: string, to: string): string {
  return entriesOf(yaml, from).reduce(
    (text, index) => replaceWord(text, ['articles', index, 'article'], to),
    yaml,
  );
}

/**
 * Notes in an issue that an article is in the archive no more. Its place stays, so that the picture of its page, on which it can
 * be read, is not published because of that.
 */
export function markRemovedArticle(yaml: string, id: string): string {
  return entriesOf(yaml, id).reduce(
    (text, index) => addKey(text, ['articles', index, 'removed'], 'true', ['article', 'removed', 'regions']),
    yaml,
  );
}

/** Returns the places in the list at which an article stands that is not marked yet. */
function entriesOf(yaml: string, id: string): number[] {
  const { articles } = (parseYaml(yaml).value ?? {}) as { readonly articles?: unknown };
  const listed = Array.isArray(articles)
    ? (articles as { readonly article?: unknown; readonly removed?: unknown }[])
    : [];
  return listed.flatMap(({ article, removed }, index) =>
    article === id && removed === undefined ? [index] : [],
  );
}
