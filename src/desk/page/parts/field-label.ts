import type { FieldShape } from '../../../schema/describe-fields.ts';
import { serverText } from '../base/in-desk-language.ts';
import { formWords } from './form-words.ts';

/** The path of a field with its parents, without the numbers of items: `['source', 'url']`. */
type LabelPath = readonly (string | number)[];

/**
 * Returns the name of a field in plain words: `['distinctFrom']` is “Distinct from”.
 *
 * @param isList whether it is a list, as the addresses of a record are, unlike that of a source
 */
export function labelOf(path: LabelPath, isList = false): string {
  const names = namesIn(path);
  const [key = ''] = names.slice(-1);
  const dotted = names.join('.');
  const { labels, fields } = formWords;
  return (isList ? labels[`${dotted}[]`] : undefined) ?? labels[dotted] ?? fields[key] ?? key;
}

/** Returns the help for a field in plain words, in place of what the field reference says of its notation. */
export function helpOf(
  path: LabelPath,
  { text, textKey = '' }: Pick<FieldShape, 'text' | 'textKey'>,
): string | undefined {
  const own = formWords.help[namesIn(path).join('.')];
  if (own !== undefined || text === undefined) return own;
  return serverText(`described.${textKey}`, formText(text));
}

/** Returns a description as a form says it, where records are chosen by their names. */
export function formText(description: string): string {
  return description.replace(', by id', '');
}

/** Returns a value that can be chosen for a field as words: `retold` is “Retold”. */
export function choiceText(key: string, choice: string): string {
  const { choices, values } = formWords;
  const ofField = `${key}.${choice}`;
  return choices[ofField] ?? choices[choice] ?? values[ofField] ?? choice;
}

function namesIn(path: LabelPath): string[] {
  return path.filter((part) => typeof part === 'string');
}
