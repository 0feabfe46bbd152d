import { entityKinds } from '../../schema/entity-kind.ts';
import { entityNames, importedFields, sourceNames } from '../../schema/field-synonyms.ts';
import type { MappedField } from '../contract/reader.ts';

const known = new Map<string, MappedField & object>([
  ...entityKinds.flatMap((kind) => entityNames[kind].split(' ').map((word) => [word, { kind }] as const)),
  ...importedFields.flatMap((field) =>
    sourceNames[field].split(' ').map((word) => [word, { field }] as const),
  ),
]);

/** The position of a field's name among its synonyms; lower is more trusted. */
const ranks = new Map(
  importedFields.flatMap((field) =>
    sourceNames[field].split(' ').map((word, index) => [word, index] as const),
  ),
);

/**
 * Returns the meaning of a source's field by its name: `pub_date` and `PubDate` are the same; undefined if
 * unknown.
 */
export function knownField(name: string): MappedField | undefined {
  return known.get(bareName(name));
}

/**
 * Returns the meaning of a choice for a field: one of our fields, a kind of record, or `none`; undefined for
 * anything else.
 */
export function mappedField(choice: string): MappedField | undefined {
  return choice.toLowerCase() === 'none' ? 'none' : knownField(choice);
}

/** Returns a number by which fields with the same meaning are ordered; fields in `--map` come first. */
export function rankOf(name: string): number {
  return ranks.get(bareName(name)) ?? -1;
}

/** Returns the name of a field without irrelevant differences: case, punctuation, a namespace. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(dc|dcterms|og|article|schema):/, '')
    .replace(/[\s_.-]+/g, '');
}

/**
 * Parses `--map`: pairs of a source's field and its meaning, `rubrik=title,personen=person`. The order of a
 * pair is free.
 *
 * @throws {RangeError} with a sentence as its message, if neither side is a known field
 */
export function readMap(text: string): ReadonlyMap<string, MappedField> {
  return new Map(
    text.split(',').map((pair) => {
      const [left = '', right = ''] = pair.split('=').map((side) => side.trim());
      const mapped = mappedField(right);
      const swapped = knownField(left);
      if (left === '' || right === '' || !(mapped ?? swapped)) {
        throw new RangeError(
          `"${pair}" does not name a field of an article. Write COLUMN=FIELD, where FIELD is ${[...importedFields, ...entityKinds].join(', ')} or none.`,
        );
      }
      return mapped ? [left.toLowerCase(), mapped] : [right.toLowerCase(), swapped!];
    }),
  );
}
