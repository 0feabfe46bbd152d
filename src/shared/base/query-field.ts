import { type EntityKind, entityKinds } from '../../schema/entity-kind.ts';

/**
 * The names allowed before a colon. The values of some are those of a facet, and a document has one or many of
 * them; others are dates, of which a document has one year, or texts. A facet is added here, in
 * search-documents.ts and in the words for fields.
 */
const fieldTable = {
  title: 'text',
  topic: 'many',
  entity: 'many',
  from: 'date',
  to: 'date',
  year: 'year',
  byline: 'many',
  section: 'one',
  genre: 'one',
  source: 'one',
  paper: 'one',
  page: 'many',
  language: 'one',
  kind: 'one',
  like: 'text',
} as const;

export type Field = keyof typeof fieldTable;

type ValueType = (typeof fieldTable)[Field];

/** The fields whose values are those of facets. */
type FacetField = { [F in Field]: (typeof fieldTable)[F] extends 'one' | 'many' ? F : never }[Field];

/** The filters of the index that are facets. */
export type FacetKey = Exclude<FacetField, 'entity'> | EntityKind;

export const fields = Object.keys(fieldTable) as readonly Field[];

/** The fields of which a document has only one value, so that two values in a query mean "either of them". */
export const oneValued: ReadonlySet<Field> = fieldsOf('one', 'year');

/** The fields whose values are dates. */
export const dateFields: ReadonlySet<Field> = fieldsOf('date', 'year');

/** The facets in the order of the page, each with its field in queries. */
export const facets: readonly { readonly key: FacetKey; readonly field: Field }[] = [
  ...fieldsOf('one', 'many'),
].flatMap((field) => filtersOf(field).map((key) => ({ key: key as FacetKey, field })));

/** Returns the filters of the index that contain the values of a field, if those are of a facet. */
export function filtersOf(field: Field): readonly string[] {
  return field === 'entity' ? entityKinds : [field];
}

function fieldsOf(...types: readonly ValueType[]): ReadonlySet<Field> {
  return new Set(fields.filter((field) => types.includes(fieldTable[field])));
}
