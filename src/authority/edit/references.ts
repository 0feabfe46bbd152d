import type { RecordKind } from '../../archive/record.ts';
import type { YamlPath } from './edit-yaml.ts';

/** A place in a file's fields that names an entity by its id. */
export interface Reference {
  readonly path: YamlPath;
  readonly id: string;
}

/**
 * Finds where the fields of a file name entities.
 *
 * @param fields what its YAML says, before any schema
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
    default:
      return [];
  }
}

/**
 * The words of a list, or the single one that stands for a list of one.
 *
 * @param inner the key of the word where an item is a group
 * @param onlyInner whether a bare item is something else: a name in a byline
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
