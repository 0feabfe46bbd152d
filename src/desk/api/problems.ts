import { z } from 'zod';
import type { ProblemAnswer } from '../../archive/problem.ts';
import { nothing, rows } from './input-parts.ts';

/** The place of a problem. */
export interface ProblemPlace {
  readonly file: string;
  readonly line?: number;
  /** The field in the notation for keepers: `entities[1]`. */
  readonly field?: string;
  readonly message: string;
  /** The advice, if it differs from that of the cause. */
  readonly advice?: string;
  /** What the keeper may answer with a button: a change of records. */
  readonly answer?: ProblemAnswer;
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
  /** The language of all that is said of it, if that is not English. */
  readonly language?: string;
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

const language = z.string().max(35);

export const problemsInputs = {
  /** In English, if no language is asked for. */
  'problems/list': z.strictObject({ language }).nullable(),
  'problems/places': z.strictObject({ key: z.string(), language: language.optional(), ...rows }),
  'problems/check': nothing,
};

export interface ProblemsOutputs {
  'problems/list': ProblemsList;
  /** Further places of a cause. */
  'problems/places': readonly ProblemPlace[];
  /** Reads files that others have changed, and checks everything again. */
  'problems/check': { readonly reread: number };
}
