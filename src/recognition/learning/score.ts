import type { EntityKind } from '../../schema/entity-kind.ts';
import type { TextSpan } from '../tagger/lesson.ts';

export type KindSpan = TextSpan & { readonly kind: EntityKind };

/** Counts of names with the right span and kind, as in the CoNLL evaluation. */
export interface Score {
  /** The number of names, of found names, and of correctly found names. */
  marked: number;
  found: number;
  right: number;
}

export function noScore(): Score {
  return { marked: 0, found: 0, right: 0 };
}

/** Adds an article to a score: a name is right if its start, its end and its kind are. */
export function addScore(score: Score, found: readonly KindSpan[], marked: readonly KindSpan[]): void {
  const keys = new Set(marked.map(keyOf));
  score.marked += keys.size;
  score.found += found.length;
  for (const span of found) if (keys.has(keyOf(span))) score.right += 1;
}

function keyOf({ passage, start, end, kind }: KindSpan): string {
  return `${passage} ${start} ${end} ${kind}`;
}

/** The share of found names that are right, that of marked ones that were found, and their harmonic mean; from 0 to 1. */
export interface Shares {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Returns the shares of a score; 0 where there is nothing to count. */
export function shares({ marked, found, right }: Score): Shares {
  const precision = found === 0 ? 0 : right / found;
  const recall = marked === 0 ? 0 : right / marked;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
