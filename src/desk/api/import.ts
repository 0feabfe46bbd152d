import type { DeskCall } from './desk-call.ts';

/** The options of an import, as in `npm run import`. */
export interface ImportOptions {
  readonly source: { readonly type: 'upload' } | { readonly type: 'folder'; readonly path: string };
  readonly isDryRun: boolean;
  /** The meaning of the source’s fields by name: a field of an article, a kind of record, or `none`. */
  readonly map: Readonly<Record<string, string>>;
  readonly format?: string;
  readonly encoding?: string;
  readonly topicsFrom?: number;
  readonly assets?: string;
  readonly update: boolean;
  readonly drafts: boolean;
}

/** The progress of an import. */
export interface ImportProgressEvent {
  readonly type: 'import';
  readonly state: 'idle' | 'waiting' | 'running' | 'done' | 'failed';
  readonly isDryRun: boolean;
  /** Bytes read. */
  readonly done: number;
  readonly of: number;
  readonly articles: number;
  readonly message?: string;
}

/** Refused or doubtful sources with the same reason. */
export interface ImportCause {
  readonly text: string;
  readonly advice: string;
  readonly count: number;
  readonly places: readonly { readonly place: string; readonly message: string }[];
}

/** The result of an import. */
export interface ImportResult {
  readonly isDryRun: boolean;
  readonly articles: number;
  /** The outcomes of the articles, in the order of the command’s table. */
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  /** The reasons why articles were omitted as unpublished. */
  readonly unpublished: readonly { readonly reason: string; readonly count: number }[];
  readonly refused: number;
  readonly records: number;
  /** The number of imported articles without entities. */
  readonly nameless: number;
  readonly formats: readonly { readonly name: string; readonly count: number }[];
  readonly skipped: number;
  readonly isStopped: boolean;
  readonly refusals: readonly ImportCause[];
  readonly warnings: readonly ImportCause[];
  /** Fields of the source that were not imported. */
  readonly unused: readonly { readonly name: string; readonly count: number; readonly maxLength: number }[];
  /** Differences between texts of the source and existing ones; only the first of them. */
  readonly differences: readonly { readonly file: string; readonly text: string }[];
}

/** The state of the upload. */
export interface UploadState {
  readonly files: number;
  readonly bytes: number;
  readonly refused: readonly { readonly name: string; readonly message: string }[];
}

export interface ImportCalls {
  /** The choices: fields of an article, kinds of records, formats. */
  readonly 'import/choices': DeskCall<
    null,
    {
      readonly fields: readonly string[];
      readonly kinds: readonly string[];
      readonly formats: readonly { readonly id: string; readonly name: string }[];
      readonly maxUploadBytes: number;
    }
  >;
  /** Removes earlier uploads. */
  readonly 'import/clear': DeskCall<null, UploadState>;
  /** Uploads a part of a file in base64; the parts of a file are sent in order. */
  readonly 'import/upload': DeskCall<
    { readonly path: string; readonly start: number; readonly base64: string },
    UploadState
  >;
  readonly 'import/start': DeskCall<ImportOptions, null>;
  readonly 'import/stop': DeskCall<null, null>;
  /** The last import in this session of the desk; null if there was none. */
  readonly 'import/result': DeskCall<null, ImportResult | null>;
}
