import { removeItem, removeKey, replaceValue, type YamlPath } from '../../authority/edit/edit-yaml.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { applyEdits } from '../../markdown/source-edits.ts';
import { replaceForms, replacements } from '../forms/replace-forms.ts';
import { idRanges } from './id-ranges.ts';
import { addressHasForm, decodedAddress, replaceInPath } from './decoded-address.ts';
import type { Withholding } from './withholding.ts';

/** What becomes of a value of a file. */
type FieldChange = { readonly path: YamlPath } & (
  | { readonly type: 'remove' }
  | { readonly type: 'replace'; readonly value: string }
);

/** Fields with references to entities: the entity’s items go. */
const entityFields = new Set(['entities', 'about', 'distinctFrom', 'partOf']);
/** Fields with an address or a path: they go as a whole. */
const addressFields = new Set(['url', 'archived', 'redirectFrom', 'formerIds', 'wikidata']);
/** Fields with ids, which are renamed elsewhere, and with words that are kept only for comparison. */
const idFields = new Set(['topics', 'source', 'broader']);
/** Lists of words that are of no use with other words in their place. */
const wordFields = new Set(['aliases', 'as', 'refused']);

/**
 * Replaces the forms of a name in the fields of a file. References to the entity are removed, as are addresses that have the
 * name; a byline gets the words instead. Everything else of the file stays as it is written.
 *
 * @param yaml with `\n` line endings
 */
export function rewriteFields(yaml: string, withholding: Withholding): string {
  const { finder, words } = withholding;
  let text = yaml;
  // One at a time, since a removal moves the items after it.
  for (;;) {
    const [change] = changesIn(parseYaml(text).value, [], withholding);
    if (!change) break;
    const next = withChange(text, change);
    // What can’t be edited as a field is replaced as text below.
    if (next === text) break;
    text = next;
  }
  const ids = idRanges(text, withholding.keptSeries);
  return applyEdits(
    text,
    replacements(text, finder, words).filter(
      (one) => !ids.some(({ start, end }) => one.start < end && start < one.end),
    ),
  );
}

function withChange(yaml: string, change: FieldChange): string {
  const { path } = change;
  if (change.type === 'replace') return replaceValue(yaml, path, change.value);
  const isItem = typeof path.at(-1) === 'number';
  if (!isItem) return removeKey(yaml, path);
  const isRequired = path.length === 2 && path[0] === 'entities';
  const list = (parseYaml(yaml).value as Readonly<Record<string, unknown>>)[path[0]!];
  return isRequired && Array.isArray(list) && list.length === 1
    ? replaceValue(yaml, ['entities'], [])
    : removeItem(yaml, path);
}

function changesIn(value: unknown, path: YamlPath, withholding: Withholding): FieldChange[] {
  const { finder, words, entity, keptSeries } = withholding;
  // Its id and its title are the same in all its articles, and changed in all at once.
  if (path[0] === 'series' && path.length === 1 && isKept(value, keptSeries)) return [];
  if (path[0] === 'series' && path[1] === 'id') return [];
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  if (typeof value === 'string') {
    const isEntity = entity !== undefined && value.trim() === entity;
    if (isEntity && entityFields.has(key)) return [{ path, type: 'remove' }];
    if (isEntity && (key === 'id' || key === 'at')) return [{ path: path.slice(0, -1), type: 'remove' }];
    if (isEntity && key === 'entity') return [{ path: path.slice(0, -1), type: 'replace', value: words }];
    if (idFields.has(key)) return [];
    // A picture without its file is none.
    if (key === 'src')
      return addressHasForm(value, finder) ? [{ path: path.slice(0, -1), type: 'remove' }] : [];
    if (path[0] === 'links' && key === 'url')
      return addressHasForm(value, finder) ? [{ path: path.slice(0, 2), type: 'remove' }] : [];
    if (addressFields.has(key)) return addressHasForm(value, finder) ? [{ path, type: 'remove' }] : [];
    if (path[0] === 'imported' && key === 'from')
      return addressHasForm(value, finder)
        ? [{ path, type: 'replace', value: replaceInPath(value, finder, words) }]
        : [];
    if (finder.find(decodedAddress(value)).length === 0) return [];
    if (wordFields.has(key)) return [{ path, type: 'remove' }];
    return [{ path, type: 'replace', value: replaceForms(decodedAddress(value), finder, words) }];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => changesIn(item, [...path, index], withholding));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => changesIn(part, [...path, name], withholding));
}

function isKept(series: unknown, kept: ReadonlySet<string> | undefined): boolean {
  const { id } = Object(series) as { readonly id?: unknown };
  return typeof id === 'string' && kept?.has(id) === true;
}
