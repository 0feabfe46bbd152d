import type { PackedForm } from '../format/packed-index.ts';

/**
 * Counts the words of documents as they are written. The index has only their stems: without these no reader could look
 * for what begins with "immigra", whose words all have the stem "immigr", nor be told of a word like the one that was
 * misspelt.
 */
export class WordForms {
  readonly #counts = new Map<string, number>();

  /** Counts the words of a document. @param forms folded */
  add(forms: ReadonlySet<string>): void {
    for (const form of forms) this.#counts.set(form, (this.#counts.get(form) ?? 0) + 1);
  }

  /** In the order of their UTF-16 units. */
  entries(): [form: string, count: number][] {
    return [...this.#counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }
}

/** Joins the counts of several segments, in the order of the words. */
export function mergeForms(segments: readonly (readonly (readonly [string, number])[])[]): PackedForm[] {
  const counts = new Map<string, number>();
  for (const forms of segments)
    for (const [form, count] of forms) counts.set(form, (counts.get(form) ?? 0) + count);
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, count]) => ({ form, frequency: Math.floor(Math.log2(count)) + 1 }));
}
