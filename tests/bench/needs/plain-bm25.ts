import { stem } from 'porter2';

/** A text to be ranked. */
export interface RankedText {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** Returns the ids of the best texts for a query, best first. */
export type Ranker = (query: string, count: number) => Promise<readonly string[]> | readonly string[];

const saturation = 1.2;
const lengthShare = 0.75;
const titleWeight = 3;

/**
 * Creates the plainest ranking that is any good, to compare with: BM25 over stems, any word suffices, a word
 * in the title counts as three. It shares no code with the search.
 */
export function plainBm25(texts: readonly RankedText[]): Ranker {
  const postings = new Map<string, [text: number, count: number][]>();
  const lengths: number[] = [];
  texts.forEach(({ title, body }, number) => {
    const counts = new Map<string, number>();
    const add = (text: string, weight: number) => {
      for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + weight);
    };
    add(title, titleWeight);
    add(body, 1);
    for (const [word, count] of counts) {
      const known = postings.get(word);
      if (known) known.push([number, count]);
      else postings.set(word, [[number, count]]);
    }
    lengths.push([...counts.values()].reduce((sum, count) => sum + count, 0));
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return (query, count) => {
    const scores = new Map<number, number>();
    for (const word of new Set(wordsOf(query))) {
      const found = postings.get(word) ?? [];
      const rarity = Math.log(1 + (texts.length - found.length + 0.5) / (found.length + 0.5));
      for (const [number, times] of found) {
        const norm = saturation * (1 - lengthShare + (lengthShare * lengths[number]!) / average);
        scores.set(number, (scores.get(number) ?? 0) + (rarity * times * (saturation + 1)) / (times + norm));
      }
    }
    return [...scores]
      .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .slice(0, count)
      .map(([number]) => texts[number]!.id);
  };
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => stem(word));
}
