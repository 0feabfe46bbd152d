import type { EntityKind } from '../../schema/entity-kind.ts';
import type { TextSpan } from '../tagger/lesson.ts';

export type KindSpan = TextSpan & { readonly kind: EntityKind };

/** Counts of names that are right in span and kind, as the CoNLL evaluation counts them. */
export interface Score {
  /** How many names there are, how many were found, and how many of these are right. */
  marked: number;
  found: number;
  right: number;
}

export function noScore(): Score {
  return { marked: 0, found: 0, right: 0 };
}

/** Adds an article to a score: a name is right where its first and last sign and its kind are. */
export function addScore(score: Score, found: readonly KindSpan[], marked: readonly KindSpan[]): void {
  const keys = new Set(marked.map(keyOf));
  score.marked += keys.size;
  score.found += found.length;
  for (const span of found) if (keys.has(keyOf(span))) score.right += 1;
}

function keyOf({ passage, start, end, kind }: KindSpan): string {
  return `${passage} ${start} ${end} ${kind}`;
}

/** Of what was found, the share that is right; of what there is, the share that was found; and their harmonic mean. */
export function shares({ marked, found, right }: Score): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : right / found;
  const recall = marked === 0 ? 0 : right / marked;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}
