import type { Problem } from '../../archive/problem.ts';
import type { UnusedField } from '../contract/incoming.ts';

/** What became of an article that was read. */
export type Outcome = 'imported' | 'draft' | 'updated' | 'already' | 'changed' | 'unpublished';

/** What an import tells as it goes. */
export type ImportEvent =
  | { readonly type: 'problem'; readonly problem: Problem }
  | {
      readonly type: 'outcome';
      readonly outcome: Outcome;
      readonly file?: string;
      readonly records: number;
      /** Whether its source states no names, so that only its text has them. */
      readonly isNameless?: boolean;
      /** A sentence: why it was left out. */
      readonly reason?: string;
    }
  /** Fields of an article that were not taken over. */
  | { readonly type: 'unused'; readonly fields: readonly UnusedField[] }
  /** How the text of a source differs from that of its article. */
  | { readonly type: 'difference'; readonly file: string; readonly text: string };
