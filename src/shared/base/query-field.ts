import { entityKinds } from '../../schema/entity-kind.ts';

/** The properties of a field in queries. */
interface QueryFieldRow {
  /** The filters of the index that contain its values; each is a facet of the page. */
  readonly filters?: readonly string[];
  /** Whether a document has only one value, so that two values in a query mean "either of them". */
  readonly isOneValued?: true;
  readonly isDate?: true;
}

/**
 * The names allowed before a colon. A facet is added here, in search-documents.ts and in the words for
 * fields.
 */
const fieldTable = {
  title: {},
  topic: { filters: ['topic'] },
  entity: { filters: entityKinds },
  from: { isDate: true },
  to: { isDate: true },
  year: { isDate: true, isOneValued: true },
  byline: { filters: ['byline'] },
  section: { filters: ['section'], isOneValued: true },
  genre: { filters: ['genre'], isOneValued: true },
  source: { filters: ['source'], isOneValued: true },
  language: { filters: ['language'], isOneValued: true },
  kind: { filters: ['kind'], isOneValued: true },
  like: {},
} as const satisfies Readonly<Record<string, QueryFieldRow>>;

export type Field = keyof typeof fieldTable;

/** The filters of the index that are facets. */
export type FacetKey = Extract<(typeof fieldTable)[Field], { filters: unknown }>['filters'][number];

const rows = Object.entries(fieldTable) as [Field, QueryFieldRow][];

export const fields: readonly Field[] = rows.map(([field]) => field);
export const oneValued: ReadonlySet<Field> = fieldsThat(({ isOneValued }) => isOneValued);

/** The fields whose values are dates. */
export const dateFields: ReadonlySet<Field> = fieldsThat(({ isDate }) => isDate);

/** The facets in the order of the page, each with its field in queries. */
export const facets: readonly { readonly key: FacetKey; readonly field: Field }[] = rows.flatMap(
  ([field, { filters = [] }]) => filters.map((filter) => ({ key: filter as FacetKey, field })),
);

/** Returns the filters of the index that contain the values of a field. */
export function filtersOf(field: Field): readonly string[] {
  return (fieldTable[field] as QueryFieldRow).filters ?? [];
}

function fieldsThat(test: (row: QueryFieldRow) => boolean | undefined): ReadonlySet<Field> {
  return new Set(rows.filter(([, row]) => test(row)).map(([field]) => field));
}
