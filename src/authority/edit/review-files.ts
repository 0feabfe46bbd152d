import { nameKey } from '../../text/tokens.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { addItem, addKey, removeItem, replaceValue, replaceWord, type Value } from './edit-yaml.ts';

const order = ['reviewed', 'refused'];

/** Adds words to the refused words of a review file. */
export function refuseWords(yaml: string, words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  const { refused } = fieldsOf(yaml);
  const known = Array.isArray(refused) ? (refused as readonly Value[]) : [refused];
  if (known.includes(plain)) return yaml;
  if (!hasGroup(yaml))
    return `${withEnd(yaml)}refused:\n${addItem('a: [x]\n', ['a'], plain).replace(/^a: \[x, (.*)\]\n$/s, '  - $1')}\n`;
  return addItem(yaml, ['refused'], plain, order);
}

/** Removes words from the refused words of a review file. */
export function permitWords(yaml: string, words: string): string {
  const { refused, ...others } = fieldsOf(yaml);
  const known = (refused ?? []) as readonly string[];
  const index = known.findLastIndex((one) => nameKey(one) === nameKey(words));
  if (index < 0) return yaml;
  // A file without a field would be empty.
  const isLast = known.length === 1 && Object.keys(others).length === 0;
  return isLast
    ? replaceValue(yaml, ['refused'], [])
    : permitWords(removeItem(yaml, ['refused', index]), words);
}

/** Sets whether all names of an article were decided. */
export function markReviewed(yaml: string, isReviewed: boolean): string {
  const { reviewed } = fieldsOf(yaml);
  if (reviewed === undefined) {
    if (!isReviewed) return yaml;
    return hasGroup(yaml) ? addKey(yaml, ['reviewed'], 'true', order) : `${withEnd(yaml)}reviewed: true\n`;
  }
  return replaceWord(yaml, ['reviewed'], String(isReviewed));
}

function fieldsOf(yaml: string): Readonly<Record<string, Value | undefined>> {
  return (parseYaml(yaml).value ?? {}) as Readonly<Record<string, Value | undefined>>;
}

/** Whether a file has a group of fields, which may be empty ({}); a new one and one of only comments have none. */
function hasGroup(yaml: string): boolean {
  const { value } = parseYaml(yaml);
  return typeof value === 'object' && value !== null;
}

function withEnd(yaml: string): string {
  return yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
}
