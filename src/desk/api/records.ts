import type { EntityKind } from '../../schema/entity-kind.ts';
import type { DeskCall } from './desk-call.ts';

/** A kind of record that the Records screen has. */
export type RecordType = 'entity' | 'topic';
/** A kind of record whose fields a form edits. */
export type EditedType = RecordType | 'article';

/** A value of a record as its file writes it. */
export type FormValue = string | readonly FormValue[] | { readonly [key: string]: FormValue };
export type FormValues = Readonly<Record<string, FormValue>>;

/** One line of the list. */
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
  /** How many records of each kind the search finds. */
  readonly kinds: Readonly<Partial<Record<EntityKind, number>>>;
}

/** How a value is entered; see schema/describe-fields.ts. */
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

/** Something that is wrong with a field. */
export interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly advice: string;
}

/** The fields of a record, to edit in a form. */
export interface EditedRecord {
  readonly name: string;
  readonly file: string;
  readonly fields: FormValues;
  /** Tells the text that the fields were read from. */
  readonly digest: string;
  readonly form: readonly FormField[];
  readonly faults: readonly FieldFault[];
}

/** A record with its form. */
export interface RecordDetail extends EditedRecord {
  readonly id: string;
  readonly articles: readonly { readonly id: string; readonly title: string; readonly date: string }[];
  readonly articleCount: number;
  /** Other records and pages that name it, a few words each. */
  readonly uses: readonly string[];
}

/** A change of records that needs a look before it is made. */
export type RecordChange =
  | {
      readonly type: 'merge';
      readonly of: RecordType | 'article';
      readonly from: string;
      readonly into: string;
      /** Whose values stay where the two differ in a field that has only one. */
      readonly keep?: string;
    }
  | { readonly type: 'rename'; readonly of: RecordType; readonly from: string; readonly to: string }
  /** Of a record that nothing uses. */
  | { readonly type: 'remove'; readonly of: RecordType; readonly id: string }
  | { readonly type: 'distinct'; readonly of: 'entity' | 'article'; readonly a: string; readonly b: string };

/** What a change would do. */
export interface ChangePreview {
  readonly title: string;
  readonly notes: readonly string[];
  readonly files: number;
  /** Those of the first files. */
  readonly differences: readonly FileChangeShown[];
  readonly refusals: readonly { readonly message: string; readonly advice: string }[];
  /** Whether it would be made if it were said whose values stay. */
  readonly asksWhoseValues: boolean;
}

/** How one file would change; see authority/edit/show-changes.ts. */
export interface FileChangeShown {
  readonly file: string;
  readonly oldFile?: string;
  readonly state: 'changed' | 'new' | 'removed' | 'renamed';
  readonly stretches: readonly { readonly line: number; readonly lines: readonly string[] }[];
}

/** One of two that may be the same. */
export interface PairSide {
  readonly id: string;
  readonly name: string;
  /** What else tells it apart: its kind, its date, its description. */
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

/** A topic with those below it. */
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
  /** Null where there is none of that id. */
  readonly 'records/show': DeskCall<{ readonly type: RecordType; readonly id: string }, RecordDetail | null>;
  /** The form of a record that is not there yet. */
  readonly 'records/form': DeskCall<{ readonly type: RecordType }, readonly FormField[]>;
  readonly 'records/check': DeskCall<
    { readonly type: EditedType; readonly id?: string; readonly fields: FormValues },
    readonly FieldFault[]
  >;
  /** Answers the record as it is afterwards; without an id it is a new one. */
  readonly 'records/save': DeskCall<
    {
      readonly type: EditedType;
      readonly id?: string;
      readonly digest?: string;
      readonly fields: FormValues;
    },
    { readonly id: string }
  >;
  readonly 'records/preview': DeskCall<RecordChange, ChangePreview>;
  readonly 'records/change': DeskCall<RecordChange, { readonly title: string; readonly files: number }>;
  readonly 'records/duplicates': DeskCall<
    { readonly of: RecordType | 'article'; readonly from: number; readonly count: number },
    DuplicatesPage
  >;
  readonly 'records/topics': DeskCall<null, readonly TopicBranch[]>;
  /** Records by the beginning of a name or an id, for a field that takes one. */
  readonly 'records/find': DeskCall<
    { readonly type: RecordType | 'article'; readonly find: string },
    readonly { readonly id: string; readonly name: string }[]
  >;
}
