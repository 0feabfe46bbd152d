import type { DeskCall } from './desk-call.ts';

/** The place of a problem. */
export interface ProblemPlace {
  readonly file: string;
  readonly line?: number;
  /** The field in the notation for keepers: `entities[1]`. */
  readonly field?: string;
  readonly message: string;
  /** The advice, if it differs from that of the cause. */
  readonly advice?: string;
  /** The screen that edits the file, if there is one. */
  readonly target?: { readonly type: 'article' | 'entity' | 'topic'; readonly id: string };
}

/** Problems with the same cause. */
export interface ProblemCause {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly advice: string;
  readonly count: number;
  /** The first places. */
  readonly places: readonly ProblemPlace[];
}

export interface ProblemsList {
  readonly errors: number;
  readonly warnings: number;
  /** The number of files with this problem. */
  readonly files: number;
  readonly causes: readonly ProblemCause[];
}

export interface ProblemsCalls {
  readonly 'problems/list': DeskCall<null, ProblemsList>;
  /** Further places of a cause. */
  readonly 'problems/places': DeskCall<
    { readonly key: string; readonly from: number; readonly count: number },
    readonly ProblemPlace[]
  >;
  /** Reads files that others have changed, and checks everything again. */
  readonly 'problems/check': DeskCall<null, { readonly reread: number }>;
}
