import type { DeskCall } from './desk-call.ts';

/** What an import is asked to do: as the options of `npm run import`. */
export interface ImportOptions {
  readonly source: { readonly type: 'upload' } | { readonly type: 'folder'; readonly path: string };
  readonly isDryRun: boolean;
  /** What the fields of the source mean: by their names, a field of an article, a kind of record, or `none`. */
  readonly map: Readonly<Record<string, string>>;
  readonly format?: string;
  readonly encoding?: string;
  readonly topicsFrom?: number;
  readonly assets?: string;
  readonly update: boolean;
  readonly drafts: boolean;
}

/** How far an import is. */
export interface ImportProgressEvent {
  readonly type: 'import';
  readonly state: 'idle' | 'waiting' | 'running' | 'done' | 'failed';
  readonly isDryRun: boolean;
  /** In bytes of the files. */
  readonly done: number;
  readonly of: number;
  readonly articles: number;
  readonly message?: string;
}

/** What was refused, or is to be looked at, for one reason. */
export interface ImportCause {
  readonly text: string;
  readonly advice: string;
  readonly count: number;
  readonly places: readonly { readonly place: string; readonly message: string }[];
}

/** What became of an import. */
export interface ImportResult {
  readonly isDryRun: boolean;
  readonly articles: number;
  /** What became of the articles, in the order of the command's table. */
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  /** Why articles were left out as not published. */
  readonly unpublished: readonly { readonly reason: string; readonly count: number }[];
  readonly refused: number;
  readonly records: number;
  /** Articles that came in and name nobody. */
  readonly nameless: number;
  readonly formats: readonly { readonly name: string; readonly count: number }[];
  readonly skipped: number;
  readonly isStopped: boolean;
  readonly refusals: readonly ImportCause[];
  readonly warnings: readonly ImportCause[];
  /** Fields of the source that were not taken over. */
  readonly unused: readonly { readonly name: string; readonly count: number; readonly maxLength: number }[];
  /** How texts of the source differ from those that are there, the first of them. */
  readonly differences: readonly { readonly file: string; readonly text: string }[];
}

/** What was uploaded so far. */
export interface UploadState {
  readonly files: number;
  readonly bytes: number;
  readonly refused: readonly { readonly name: string; readonly message: string }[];
}

export interface ImportCalls {
  /** What may be chosen: fields of an article and kinds of records, formats. */
  readonly 'import/choices': DeskCall<
    null,
    {
      readonly fields: readonly string[];
      readonly kinds: readonly string[];
      readonly formats: readonly { readonly id: string; readonly name: string }[];
      readonly maxUploadBytes: number;
    }
  >;
  /** Forgets what was uploaded before. */
  readonly 'import/clear': DeskCall<null, UploadState>;
  /** A part of a file, in base64; parts of one file come in order. */
  readonly 'import/upload': DeskCall<
    { readonly path: string; readonly start: number; readonly base64: string },
    UploadState
  >;
  readonly 'import/start': DeskCall<ImportOptions, null>;
  readonly 'import/stop': DeskCall<null, null>;
  /** The last import of this start of the desk; null where there was none. */
  readonly 'import/result': DeskCall<null, ImportResult | null>;
}
