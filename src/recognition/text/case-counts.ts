import type { Sentence } from './words.ts';

/** How often a word is written small, and how often with a capital where no sentence begins, in all articles. */
export interface CaseCount {
  lower: number;
  upper: number;
}

export type CaseCounts = ReadonlyMap<string, Readonly<CaseCount>>;

/** Counts the case of the words of running text: headlines and sentences in capitals say nothing. */
export class CaseCounter {
  readonly counts = new Map<string, CaseCount>();

  add(sentences: readonly Sentence[]): void {
    for (const { words, style } of sentences) {
      if (style !== 'text') continue;
      let isStart = true;
      for (const word of words) {
        if (word.case === 'sign') {
          // What follows a quotation mark or a colon may begin a sentence of its own.
          if (/^["“‘:*•(\-–—]$/.test(word.text)) isStart = true;
          continue;
        }
        if (word.case === 'lower') this.#count(word.lower).lower += 1;
        else if (word.case === 'capitalized' && !isStart) this.#count(word.lower).upper += 1;
        isStart = false;
      }
    }
  }

  #count(lower: string): CaseCount {
    let count = this.counts.get(lower);
    if (!count) {
      count = { lower: 0, upper: 0 };
      this.counts.set(lower, count);
    }
    return count;
  }
}

/** The share of a word's occurrences that are written small, from 0 to 1; a word never seen counts as half. */
export function lowerShare(counts: CaseCounts, lower: string): number {
  const count = counts.get(lower);
  return count ? (count.lower + 0.5) / (count.lower + count.upper + 1) : 0.5;
}
