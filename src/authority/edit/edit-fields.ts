import { diffArrays } from 'diff';
import {
  addItem,
  addKey,
  isGroup,
  removeItem,
  removeKey,
  replaceValue,
  type Value,
  type YamlPath,
} from './edit-yaml.ts';
import { listedValues, type RecordFields } from './fields.ts';

/**
 * Edits the fields of a file to match `after`, changing only what differs. Fields that are missing or
 * undefined in `after` are removed.
 *
 * @param yaml with `\n` line endings and at least one field
 * @param before the current fields
 * @param order the order of fields, to place a new one
 * @param required fields that stay as an empty list instead of being removed
 */
export function editFields(
  yaml: string,
  before: RecordFields,
  after: RecordFields,
  order: readonly string[] = [],
  required: readonly string[] = [],
): string {
  return editGroup(yaml, [], before, after, order, required);
}

function editGroup(
  yaml: string,
  path: YamlPath,
  before: RecordFields,
  after: RecordFields,
  order: readonly string[],
  required: readonly string[],
): string {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  // Adds new keys first: a group whose last key is removed would have no place for them.
  const isNew = (key: string) => (before[key] === undefined ? 0 : 1);
  return keys
    .toSorted((a, b) => isNew(a) - isNew(b))
    .reduce((text, key) => {
      const [old, fresh] = [before[key], after[key]];
      const at = [...path, key];
      const isEmpty = fresh === undefined || (Array.isArray(fresh) && fresh.length === 0);
      if (isEmpty && required.includes(key) && fresh !== undefined)
        return old === undefined
          ? addKey(text, at, [], order)
          : listedValues(old).length > 0
            ? replaceValue(text, at, [])
            : text;
      if (isEmpty) return old === undefined || isSame(old, fresh) ? text : removeKey(text, at);
      return old === undefined ? addKey(text, at, fresh, order) : editValue(text, at, old, fresh);
    }, yaml);
}

function editValue(yaml: string, path: YamlPath, old: Value, fresh: Value): string {
  if (isSame(old, fresh)) return yaml;
  if (isGroup(old) && isGroup(fresh)) return editGroup(yaml, path, old, fresh, [], []);
  if (Array.isArray(fresh) && !isGroup(old)) return editList(yaml, path, old, fresh as readonly Value[]);
  return replaceValue(yaml, path, fresh);
}

/** Edits a list. A single text counts as a list with one item, and stays a text if nothing changes. */
function editList(yaml: string, path: YamlPath, old: Value, fresh: readonly Value[]): string {
  const items = listedValues(old);
  if (!Array.isArray(old)) {
    if (isSame(items[0], fresh[0])) return addAll(yaml, path, fresh.slice(1));
    return replaceValue(yaml, path, fresh.length === 1 ? fresh[0]! : fresh);
  }
  if (items.length === fresh.length)
    return fresh.reduce<string>(
      (text, item, index) => editValue(text, [...path, index], items[index]!, item),
      yaml,
    );
  const parts = diffArrays(items.map(textOf), fresh.map(textOf));
  // Only removals, and additions at the end, can be edited line by line.
  if (parts.some(({ added }, index) => added && index < parts.length - 1))
    return replaceValue(yaml, path, fresh);
  const kept = new Set<number>();
  let index = 0;
  let tail: readonly Value[] = [];
  for (const { added, removed, count } of parts) {
    if (added) tail = fresh.slice(fresh.length - count);
    else for (let number = 0; number < count; number += 1, index += 1) if (!removed) kept.add(index);
  }
  if (kept.size === 0) return replaceValue(yaml, path, fresh);
  const removed = items.map((_, number) => number).filter((number) => !kept.has(number));
  const without = removed.toReversed().reduce((text, number) => removeItem(text, [...path, number]), yaml);
  return addAll(without, path, tail);
}

function addAll(yaml: string, path: YamlPath, items: readonly Value[]): string {
  return items.reduce<string>((text, item) => addItem(text, path, item), yaml);
}

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return textOf(one) === textOf(other);
}

/**
 * Whether two values mean the same to a schema: a text equals a list with that text, and an empty list no
 * list.
 */
export function isSameValue(one: Value | undefined, other: Value | undefined): boolean {
  return isSame(one, other) || textOf(listedValues(one)) === textOf(listedValues(other));
}

/** Compares values as a schema reads them: texts trimmed, and the fields of a group in any order. */
function textOf(value: Value | undefined): string {
  if (value === undefined) return '';
  return JSON.stringify(value, (_, part: Value) => {
    if (typeof part === 'string') return part.trim();
    return isGroup(part) ? Object.fromEntries(Object.entries(part).toSorted()) : part;
  });
}
