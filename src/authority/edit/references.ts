import type { RecordKind } from '../../archive/record.ts';
import type { YamlPath } from './edit-yaml.ts';

/** A reference to an entity in the fields of a file. */
export interface Reference {
  readonly path: YamlPath;
  readonly id: string;
}

/**
 * Finds the references to entities in the fields of a file.
 *
 * @param fields the parsed YAML, not validated
 */
export function referencesIn(type: RecordKind, fields: unknown): Reference[] {
  const record = isGroup(fields) ? fields : {};
  switch (type) {
    case 'article':
      return [
        ...wordsIn(record, 'entities', 'id'),
        ...wordsIn(record, 'about'),
        ...wordsIn(record, 'byline', 'entity', true),
      ];
    case 'entity':
      return [
        ...wordsIn(record, 'distinctFrom'),
        ...wordsIn(record, 'partOf'),
        ...wordsIn(record, 'roles', 'at', true),
      ];
    case 'paper':
      return wordsIn(record, 'place');
    default:
      return [];
  }
}

/**
 * Returns the references in a list, or in a single value that stands for a list with one item.
 *
 * @param inner the key of the id if an item is a group
 * @param onlyInner whether plain items are not ids, like names in a byline
 */
function wordsIn(
  record: Readonly<Record<string, unknown>>,
  key: string,
  inner?: string,
  onlyInner = false,
): Reference[] {
  const value = record[key];
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  return items.flatMap((item, index): Reference[] => {
    const path = Array.isArray(value) ? [key, index] : [key];
    if (typeof item === 'string') return onlyInner ? [] : [{ path, id: item.trim() }];
    const word = inner !== undefined && isGroup(item) ? item[inner] : undefined;
    return typeof word === 'string' ? [{ path: [...path, inner!], id: word.trim() }] : [];
  });
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
