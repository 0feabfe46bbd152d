import type { DecisionScope } from './decision-scope.ts';
import type { KnownWords } from './known-words.ts';
import type { LetterText } from './letters/letter-text.ts';
import type { SearchTerm } from './search-terms.ts';
import type { Coverage, ValueIndex } from './value-index.ts';

/** More letters than two texts have in common by chance. */
const minLettersMore = 3;

/** Judges occurrences in the files of a site by the values of the content that put them there. */
export class HitJudge {
  readonly #values: ValueIndex;
  readonly #originals: ValueIndex;
  readonly #known: KnownWords;

  /** @param originals the texts that had the names */
  constructor(values: ValueIndex, originals: ValueIndex, known: KnownWords) {
    this.#values = values;
    this.#originals = originals;
    this.#known = known;
  }

  /**
   * Whether an occurrence comes from the content as it is: a value of it goes on around the term as far as any original does,
   * with the words of the program beside it.
   *
   * @param start of the term in the letters of the text
   */
  isExplained(text: LetterText, term: SearchTerm, start: number, { articles }: DecisionScope): boolean {
    const end = start + term.letters.length;
    const isHidden = (owner: string) => owner.startsWith('articles/') && articles.has(owner.slice(9));
    const covered = this.#values
      .coverages(text.letters, term, start, isHidden)
      .map((coverage) => this.#withKnownWords(text, coverage));
    if (covered.length === 0) return this.#consistsOfKnown(text, start, end);
    const longest = Math.max(...covered);
    // No original can go on further, and looking for one in all that have the term takes long.
    if (longest === text.letters.length) return true;
    const was = this.#originals
      .coverages(text.letters, term, start, () => false)
      .map(({ from, to }) => to - from);
    return Math.max(...was) < longest + minLettersMore;
  }

  #withKnownWords(text: LetterText, { from, to, beginsValue, endsValue }: Coverage): number {
    const first = beginsValue ? this.#known.comesFrom(text, from) : from;
    const last = endsValue ? this.#known.goesOnTo(text, to) : to;
    return last - first;
  }

  /** Whether each word of an occurrence is a name by itself, or a word of the program: it is no name, then, by chance. */
  #consistsOfKnown(text: LetterText, start: number, end: number): boolean {
    const from = text.wordStarts.findLast((place) => place <= start)!;
    return this.#known.goesOnTo(text, from) >= end;
  }
}
