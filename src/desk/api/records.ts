import type { EntityKind } from '../../schema/entity-kind.ts';
import type { DeskCall } from './desk-call.ts';

/** A kind of record on the Records screen. */
export type RecordType = 'entity' | 'topic';
/** A kind of record whose fields a form edits. */
export type EditedType = RecordType | 'article';

/** A value of a record as written in its file. */
export type FormValue = string | readonly FormValue[] | { readonly [key: string]: FormValue };
export type FormValues = Readonly<Record<string, FormValue>>;

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
  readonly from: number;
  readonly rows: readonly RecordRow[];
  /** The number of records found of each kind. */
  readonly kinds: Readonly<Partial<Record<EntityKind, number>>>;
}

/** The input for a value; see schema/describe-fields.ts. */
export interface FormValueShape {
  readonly type: 'text' | 'id' | 'choice' | 'flag' | 'list' | 'group';
  readonly choices?: readonly string[];
  readonly item?: FormValueShape;
  readonly fields?: readonly FormField[];
}

export interface FormField extends FormValueShape {
  readonly key: string;
  readonly isRequired: boolean;
  readonly text?: string;
}

/** A problem of a field. */
export interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly advice: string;
}

/** A record with the data for its form. */
export interface EditedRecord {
  readonly name: string;
  readonly file: string;
  readonly fields: FormValues;
  /** A digest of the file’s text from which the fields were read. */
  readonly digest: string;
  readonly form: readonly FormField[];
  readonly faults: readonly FieldFault[];
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
  readonly articles: readonly { readonly id: string; readonly title: string; readonly date: string }[];
  readonly articleCount: number;
  /** Other records and pages that refer to it, a few words each. */
  readonly uses: readonly string[];
}

/** A change of records that is previewed before it is made. */
export type RecordChange =
  | {
      readonly type: 'merge';
      readonly of: RecordType | 'article';
      readonly from: string;
      readonly into: string;
      /** The record whose values are kept if both differ in a field with a single value. */
      readonly keep?: string;
    }
  | { readonly type: 'rename'; readonly of: RecordType; readonly from: string; readonly to: string }
  /** Removes a record that nothing uses. */
  | { readonly type: 'remove'; readonly of: RecordType; readonly id: string }
  | { readonly type: 'distinct'; readonly of: 'entity' | 'article'; readonly a: string; readonly b: string };

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

/** A topic with its narrower topics. */
export interface TopicBranch {
  readonly id: string;
  readonly label: string;
  readonly articles: number;
  readonly below: readonly TopicBranch[];
}

export interface RecordsCalls {
  readonly 'records/list': DeskCall<
    { readonly from: number; readonly count: number; readonly kind?: EntityKind; readonly find?: string },
    RecordsPage
  >;
  /** Null if there is no such record. */
  readonly 'records/show': DeskCall<{ readonly type: RecordType; readonly id: string }, RecordDetail | null>;
  /** The form of a new record. */
  readonly 'records/form': DeskCall<{ readonly type: RecordType }, readonly FormField[]>;
  readonly 'records/check': DeskCall<
    { readonly type: EditedType; readonly id?: string; readonly fields: FormValues },
    readonly FieldFault[]
  >;
  /**
   * Returns the saved record, and the records that no published article uses any more; without an id, creates
   * a new one.
   */
  readonly 'records/save': DeskCall<
    {
      readonly type: EditedType;
      readonly id?: string;
      readonly digest?: string;
      readonly fields: FormValues;
    },
    { readonly id: string; readonly unused?: UnusedByChange }
  >;
  readonly 'records/preview': DeskCall<RecordChange, ChangePreview>;
  readonly 'records/change': DeskCall<RecordChange, { readonly title: string; readonly files: number }>;
  readonly 'records/duplicates': DeskCall<
    { readonly of: RecordType | 'article'; readonly from: number; readonly count: number },
    DuplicatesPage
  >;
  readonly 'records/topics': DeskCall<null, readonly TopicBranch[]>;
  /** Finds records by the beginning of a name or id, for a field that takes an id. */
  readonly 'records/find': DeskCall<
    { readonly type: RecordType | 'article'; readonly find: string },
    readonly { readonly id: string; readonly name: string }[]
  >;
}
