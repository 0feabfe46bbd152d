import { articleFields, entityFields } from '../../schema/field-map.ts';
import type { Article, Entity } from '../archive.ts';
import { type Cell, noteRead } from './reads.ts';

// Registered, because Astro’s loader has a copy of this module.
/** The key of the object whose reads are recorded. */
export const target = Symbol.for('backfile.target');
/** The key of the cell that its getters record. */
const cell = Symbol.for('backfile.cell');

interface Hidden<Value> {
  readonly [target]: Value;
  readonly [cell]: Cell;
}

/** The fields of an article that are not its text. */
export const filed = [
  'date',
  'entities',
  'topics',
  'language',
  'updated',
  'corrections',
  'redirectFrom',
  'listing',
  'text',
  'series',
] as const;
const filedNames: readonly string[] = filed;

/** The fields of an entity that many pages show. */
const shownFields: readonly string[] = ['name', 'kind'] satisfies (keyof Entity['data'])[];

/**
 * Returns a class of records, each field of which has a getter that records that it is read, also where no record has the
 * field yet: what is made without it differs from what is made with the first.
 *
 * @param fields those that pages show
 * @param cellOf returns the cell of a field, by the cell of its record; undefined if reading it is not recorded
 */
function recordedFields<Data extends object>(
  fields: readonly string[],
  cellOf: (record: Cell, field: string) => Cell | undefined,
) {
  return class RecordedFields {
    readonly [target]: Data;
    readonly [cell]: Cell;

    static {
      for (const field of fields) this.#addGetter(field);
    }

    constructor(data: Data, record: Cell) {
      this[target] = data;
      this[cell] = record;
      for (const field in data) if (!(field in this)) RecordedFields.#addGetter(field);
    }

    /** Gives all records a getter for a field. */
    static #addGetter(field: string): void {
      Object.defineProperty(RecordedFields.prototype, field, {
        get(this: Hidden<Record<string, unknown>>) {
          const read = cellOf(this[cell], field);
          if (read !== undefined) noteRead(read);
          return this[target][field];
        },
      });
    }
  };
}

const ArticleFields = recordedFields<Article['data']>(Object.keys(articleFields), (text, field) =>
  filedNames.includes(field) ? undefined : text,
);
/** The name and the kind of an entity have a cell of their own. */
const EntityFields = recordedFields<Entity['data']>(Object.keys(entityFields), (record, field) =>
  shownFields.includes(field) ? `${record}/name` : record,
);

/** Returns the fields of an article, which record that its text is read; what it is filed under is not recorded. */
export function recordedArticleData(data: Article['data'], text: Cell): Article['data'] {
  return new ArticleFields(data, text) as unknown as Article['data'];
}

/** Returns the fields of an entity, which record that they are read. */
export function recordedEntityData(data: Entity['data'], record: Cell): Entity['data'] {
  return new EntityFields(data, record) as unknown as Entity['data'];
}

/** Returns the fields of an article or entity as plain data. */
export function plainData<Data extends Article['data'] | Entity['data']>(data: Data): Data {
  return (data as Data & Partial<Hidden<Data>>)[target] ?? data;
}
