import type { Problem } from '../../archive/problem.ts';
import type { MarkCounts } from '../contract/left-out.ts';
import type { LeftOutAddress, UnusedField } from '../contract/incoming.ts';

/** The outcome for an article that was read. */
export type Outcome = 'imported' | 'draft' | 'updated' | 'already' | 'changed' | 'unpublished';

/** Progress of an import. */
export type ImportEvent =
  | { readonly type: 'problem'; readonly problem: Problem }
  | {
      readonly type: 'outcome';
      readonly outcome: Outcome;
      readonly file?: string;
      readonly records: number;
      /** Whether its source states no names, so that they are only in its text. */
      readonly isNameless?: boolean;
      /** Why it was left out, as a sentence. */
      readonly reason?: string;
    }
  | LeftOutAddress
  /** Fields of an article that were not imported. */
  | { readonly type: 'unused'; readonly fields: readonly UnusedField[] }
  /** Marks of other programs in the text of an article. */
  | { readonly type: 'marks'; readonly counts: MarkCounts }
  /** The difference between the text of a source and of its article. */
  | { readonly type: 'difference'; readonly file: string; readonly text: string };
