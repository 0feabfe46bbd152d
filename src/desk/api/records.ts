import { z } from 'zod';
import type { FieldShape } from '../../schema/describe-fields.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { Fault } from '../../schema/explain.ts';
import { kind, nothing, recordType, rows } from './input-parts.ts';
import type { ShownArticle } from './names.ts';

/** A kind of record on the Records screen. */
export type RecordType = 'entity' | 'topic';
/** A kind of record whose fields a form edits. */
export type EditedType = RecordType | 'article' | 'site';

/** A value of a record as written in its file. */
export type FormValue = string | readonly FormValue[] | { readonly [key: string]: FormValue };
export type FormValues = Readonly<Record<string, FormValue>>;

const maxFormDepth = 8;

/** A record in the list. */
export interface RecordRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly articles: number;
}

export interface RecordsPage {
  readonly total: number;
  readonly rows: readonly RecordRow[];
  /** The number of records found of each kind. */
  readonly kinds: Readonly<Partial<Record<EntityKind, number>>>;
}

/** A record with the data for its form. */
export interface EditedRecord {
  readonly name: string;
  readonly file: string;
  readonly fields: FormValues;
  /** A digest of the file’s text from which the fields were read. */
  readonly digest: string;
  readonly form: readonly FieldShape[];
  readonly faults: readonly Fault[];
}

/** The records that no published article uses any more after a change. */
export interface UnusedByChange {
  readonly names: readonly string[];
  /** Whether they are published nevertheless. */
  readonly isPublished: boolean;
}

/** A record with its form. */
export interface RecordDetail extends EditedRecord {
  readonly id: string;
  readonly articles: readonly ShownArticle[];
  readonly articleCount: number;
  /** Other records and pages that refer to it, a few words each. */
  readonly uses: readonly string[];
}

const anyType = z.enum([...recordType.options, 'article']);
const recordChange = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('merge'),
    of: anyType,
    from: z.string(),
    into: z.string(),
    /** The record whose values are kept if both differ in a field with a single value. */
    keep: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('rename'), of: recordType, from: z.string(), to: z.string() }),
  /** Removes a record that nothing uses. */
  z.strictObject({ type: z.literal('remove'), of: recordType, id: z.string() }),
  z.strictObject({
    type: z.literal('distinct'),
    of: z.enum(['entity', 'article']),
    a: z.string(),
    b: z.string(),
  }),
  /** Says that a line of an article, known by its code, quotes a key. */
  z.strictObject({ type: z.literal('quoted key'), id: z.string(), code: z.string() }),
  /** Gives some articles of a record that is several people to other records. */
  z.strictObject({
    type: z.literal('split'),
    id: z.string(),
    parts: z
      .array(
        z.strictObject({
          articles: z.array(z.string()).readonly(),
          /** The id of an existing record; a new one if undefined. */
          id: z.string().optional(),
          name: z.string().optional(),
          description: z.string().optional(),
        }),
      )
      .readonly(),
  }),
]);

/** A change of records that is previewed before it is made. */
export type RecordChange = z.infer<typeof recordChange>;

/** The preview of a change. */
export interface ChangePreview {
  readonly title: string;
  readonly notes: readonly string[];
  readonly files: number;
  /** The differences in the first files. */
  readonly differences: readonly FileChangeShown[];
  readonly refusals: readonly { readonly message: string; readonly advice: string }[];
  /** Whether the change is only refused because the record whose values to keep was not chosen. */
  readonly asksWhoseValues: boolean;
}

/** The change of a file; see authority/edit/show-changes.ts. */
export interface FileChangeShown {
  readonly file: string;
  readonly oldFile?: string;
  readonly state: 'changed' | 'new' | 'removed' | 'renamed';
  readonly stretches: readonly { readonly line: number; readonly lines: readonly string[] }[];
}

/** One of two possible duplicates. */
export interface PairSide {
  readonly id: string;
  readonly name: string;
  /** Further facts to distinguish it: kind, date, description. */
  readonly about: string;
  readonly articles: number;
}

export interface DuplicatePair {
  readonly a: PairSide;
  readonly b: PairSide;
  readonly reasons: readonly string[];
}

export interface DuplicatesPage {
  readonly total: number;
  readonly pairs: readonly DuplicatePair[];
}

/** The articles of a record that may be several people, in groups that probably mean the same one. */
export interface SplitProposal {
  readonly name: string;
  readonly groups: readonly SplitGroup[];
}

export interface SplitGroup {
  /** The proposed side: 0 keeps the record. */
  readonly side: 0 | 1;
  /** What the articles have in common, a few words each: “2001–2007”, “with Ada Example (3)”. */
  readonly evidence: readonly string[];
  /** Oldest first. */
  readonly articles: readonly (ShownArticle & { readonly evidence: readonly string[] })[];
}

/** A topic with its narrower topics. */
export interface TopicBranch {
  readonly id: string;
  readonly label: string;
  readonly articles: number;
  readonly below: readonly TopicBranch[];
}

const fields = z.record(
  z.string(),
  z.custom<FormValue>((value) => isFormValue(value, maxFormDepth), 'expected texts, lists or groups'),
);
const edited = { type: z.enum([...anyType.options, 'site']), id: z.string().optional(), fields };

export const recordsInputs = {
  'records/list': z.strictObject({ ...rows, kind: kind.optional(), find: z.string().optional() }),
  'records/show': z.strictObject({ type: recordType, id: z.string() }),
  'records/form': z.strictObject({ type: recordType }),
  'records/check': z.strictObject(edited),
  /** A date as people write it. */
  'records/date': z.strictObject({ text: z.string().max(200) }),
  'records/save': z.strictObject({ ...edited, digest: z.string().optional() }),
  'records/preview': recordChange,
  'records/change': recordChange,
  'records/duplicates': z.strictObject({ of: anyType, ...rows }),
  'records/topics': nothing,
  /** The title of a new series; empty without one. */
  'records/series': z.strictObject({ title: z.string().max(500) }),
  'records/split': z.strictObject({ id: z.string() }),
  'records/find': z.strictObject({ type: anyType, find: z.string() }),
};

export interface RecordsOutputs {
  'records/list': RecordsPage;
  /** Null if there is no such record. */
  'records/show': RecordDetail | null;
  /** The form of a new record. */
  'records/form': readonly FieldShape[];
  'records/check': readonly Fault[];
  /** The date as a file has it; absent if the text is none, or could mean several. */
  'records/date': { readonly date?: string };
  /**
   * Returns the saved record, and the records that no published article uses any more; without an id, creates
   * a new one.
   */
  'records/save': { readonly id: string; readonly unused?: UnusedByChange };
  'records/preview': ChangePreview;
  'records/change': { readonly title: string; readonly files: number };
  'records/duplicates': DuplicatesPage;
  'records/topics': readonly TopicBranch[];
  /** The series of the archive, and the id of a new one. */
  'records/series': {
    readonly series: readonly {
      readonly id: string;
      readonly title: string;
      readonly articles: number;
      /** The part after its last one. */
      readonly nextPart: number;
    }[];
    readonly newId: string;
  };
  /** Null if there is no such record. */
  'records/split': SplitProposal | null;
  /** Finds records by the beginning of a name or id, for a field that takes an id. */
  'records/find': readonly { readonly id: string; readonly name: string }[];
}

/** Whether a value is one of a form, nested no deeper than a schema is. */
function isFormValue(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || depth === 0) return false;
  return Object.values(value).every((part) => isFormValue(part, depth - 1));
}
