import type { DeskCall } from './desk-call.ts';

/** One place where something is wrong. */
export interface ProblemPlace {
  readonly file: string;
  readonly line?: number;
  /** The field, as a keeper would write it: `entities[1]`. */
  readonly field?: string;
  readonly message: string;
  /** Where it is not that of the cause. */
  readonly advice?: string;
  /** The screen that edits the file, where there is one. */
  readonly target?: { readonly type: 'article' | 'entity' | 'topic'; readonly id: string };
}

/** What is wrong for one reason. */
export interface ProblemCause {
  readonly key: string;
  readonly severity: 'error' | 'warning';
  readonly text: string;
  readonly advice: string;
  readonly count: number;
  /** The first of its places. */
  readonly places: readonly ProblemPlace[];
}

export interface ProblemsList {
  readonly errors: number;
  readonly warnings: number;
  /** How many files have them. */
  readonly files: number;
  readonly causes: readonly ProblemCause[];
}

export interface ProblemsCalls {
  readonly 'problems/list': DeskCall<null, ProblemsList>;
  /** More places of one cause. */
  readonly 'problems/places': DeskCall<
    { readonly key: string; readonly from: number; readonly count: number },
    readonly ProblemPlace[]
  >;
  /** Reads what was changed in an editor meanwhile, and looks at everything again. */
  readonly 'problems/check': DeskCall<null, { readonly reread: number }>;
}
