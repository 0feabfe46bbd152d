import { compareText } from '../../text/compare-text.ts';
import { type WordLists, wordLists } from '../lists/word-lists.ts';
import { isCapital, type Sentence, type Word } from './words.ts';

/** How often all articles write a word in lower case or in letters without case, and with a capital inside sentences. */
export interface CaseCount {
  lower: number;
  upper: number;
  /** How often what stood directly before (-) and after (+) a word that may be a name, as {@link neighborOf} has it. */
  beside?: Record<NeighborKey, number>;
}

type NeighborKey = `${'-' | '+'}${string}`;

/** No more neighbors of a word are counted, of which there is a limited number in the whole archive: those that come first. */
const maxBeside = 24;

export type CaseCounts = ReadonlyMap<string, Readonly<CaseCount>>;

/**
 * Counts words in running text by their case, without headlines and sentences in capitals; and in languages that have no classes of
 * words, what is beside them.
 */
export class CaseCounter {
  readonly counts = new Map<string, CaseCount>();
  readonly #neighbors = new Map<string, string>();

  add(sentences: readonly Sentence[]): void {
    for (const { words, style, language } of sentences) {
      const lists = wordLists(language);
      if (!lists.hasClasses) this.#countBeside(words, lists);
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

  #countBeside(words: readonly Word[], lists: WordLists): void {
    const neighbors = words.map((word) => this.#neighbor(word, lists));
    words.forEach((word, index) => {
      // A single sign of Chinese is part of too many words.
      if (!isCapital(word) && (word.case !== 'caseless' || word.text.length === 1)) return;
      const count = this.#count(word.lower);
      const beside = (count.beside ??= {});
      for (const [side, neighbor] of [
        ['-', neighbors[index - 1]],
        ['+', neighbors[index + 1]],
      ] as const) {
        if (!neighbor) continue;
        const key: NeighborKey = `${side}${neighbor}`;
        if (key in beside) beside[key]! += 1;
        else if (Object.keys(beside).length < maxBeside) beside[key] = 1;
      }
    });
  }

  #neighbor(word: Word, lists: WordLists): string {
    let neighbor = this.#neighbors.get(word.text);
    if (neighbor === undefined) this.#neighbors.set(word.text, (neighbor = neighborOf(word, lists)));
    return neighbor;
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

/** Returns a small word or a sign itself, of others the lists that have it, and nothing of those that none has: there are too many. */
function neighborOf(word: Word, lists: WordLists): string {
  if (word.case === 'sign') return word.text;
  if (word.case === 'number') return '0';
  if (lists.functionWords.has(word.lower)) return word.lower;
  const plain = word.lower.replace(/\.$/, '');
  const letters = lists.words.flatMap(([letter, list]) =>
    list.has(word.lower) || list.has(plain) ? [letter] : [],
  );
  return letters.length > 0 ? `#${letters.join('')}` : '';
}

/** What is most often before and after a word, at most a few for each side. */
const fewBeside = 5;

/** Returns what stands most often beside a word in the archive, as it is counted, the most frequent first on each side. */
export function mostBeside(counts: CaseCounts, lower: string): string[] {
  const all = Object.entries(counts.get(lower)?.beside ?? {}).toSorted(
    ([one, count], [other, more]) => more - count || compareText(one, other),
  );
  return ['-', '+'].flatMap((side) =>
    all
      .filter(([key]) => key.startsWith(side))
      .slice(0, fewBeside)
      .map(([key]) => key),
  );
}
