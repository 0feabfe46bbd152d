import type { Sentence } from './words.ts';

/** How often all articles write a word in lower case or in letters without case, and with a capital inside sentences. */
export interface CaseCount {
  lower: number;
  upper: number;
}

export type CaseCounts = ReadonlyMap<string, Readonly<CaseCount>>;

/** Counts words in running text by their case; headlines and sentences in capitals are ignored. */
export class CaseCounter {
  readonly counts = new Map<string, CaseCount>();

  add(sentences: readonly Sentence[]): void {
    for (const { words, style } of sentences) {
      if (style !== 'text') continue;
      let isStart = true;
      for (const word of words) {
        if (word.case === 'sign') {
          // A new sentence may begin after a quotation mark or a colon.
          if (/^["“‘:*•(\-–—]$/.test(word.text)) isStart = true;
          continue;
        }
        if (word.case === 'lower' || word.case === 'caseless') this.#count(word.lower).lower += 1;
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

/** Returns the share of a word’s occurrences in lower case, from 0 to 1; 0.5 for an unknown word. */
export function lowerShare(counts: CaseCounts, lower: string): number {
  const count = counts.get(lower);
  return count ? (count.lower + 0.5) / (count.lower + count.upper + 1) : 0.5;
}
