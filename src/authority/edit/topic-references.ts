import type { RecordKind } from '../../archive/record.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { removeItem, removeKey, replaceWord, type Value } from './edit-yaml.ts';
import { listedValues } from './fields.ts';
import { editFrontMatter } from './edit-front-matter.ts';

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
