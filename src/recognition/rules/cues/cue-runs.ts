import { type CaseCounts, lowerShare } from '../../text/case-counts.ts';
import { worldPlaces } from '../../lists/world-places.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { nameOf } from '../score-run.ts';
import type { CueWords } from './cue-words.ts';

/** No name has more words; without a limit a text that is one long run would take time without end. */
const maxWords = 16;

/** Capitalized words, and small ones between them, that may be a name: from `first` to `last` of a sentence. */
export interface CueRun {
  readonly first: number;
  readonly last: number;
  /** Whether it begins the sentence, so that its capital is no evidence. */
  readonly isStart: boolean;
}

/** Finds where names may begin and end, in a language that writes them with capitals. */
export class CueRuns {
  readonly #words: CueWords;

  constructor(words: CueWords) {
    this.#words = words;
  }

  /** Returns the runs of a sentence in running text. */
  in(words: readonly Word[], counts: CaseCounts): CueRun[] {
    const found: CueRun[] = [];
    let isStart = true;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index]!;
      if (!isCapital(word)) {
        isStart = word.case === 'sign' && (isStart || /^["“«‘:*•(\-–—]$/.test(word.text));
        continue;
      }
      const last = this.#lastOfRun(words, index, isStart, counts);
      if (last >= index) found.push(...this.#trim(words, index, last, isStart, counts));
      index = Math.max(index, last);
      isStart = false;
    }
    return found;
  }

  /** Returns the last word of the run that begins at a capitalized word; the one before it if there is none. */
  #lastOfRun(words: readonly Word[], first: number, isStart: boolean, counts: CaseCounts): number {
    const listed = this.#words.lastOfListed(words, first);
    const word = words[first]!;
    if (listed < 0) {
      if (!this.#words.isNameWord(word)) return first - 1;
      if (this.#words.settings.hasCapitalNouns && !this.#mayBegin(words, first, counts)) return first - 1;
      if (
        this.#words.cues.functionWords.has(word.lower) &&
        !(isStart ? false : this.#words.isNameWord(words[first + 1]))
      )
        return first - 1;
    }
    let last = Math.max(first, listed);
    while (last - first < maxWords) {
      const next = this.#next(words, first, last);
      if (next < 0) break;
      last = Math.max(next, this.#words.lastOfListed(words, next));
    }
    return last;
  }

  /** Returns the next word of a run, perhaps behind small words; -1 if it ends. */
  #next(words: readonly Word[], first: number, last: number): number {
    const next = words[last + 1];
    if (!next) return -1;
    const continues = (index: number) => {
      const word = words[index];
      if (!this.#words.isNameWord(word)) return false;
      return !this.#words.settings.hasCapitalNouns || this.#mayContinue(words, first, index);
    };
    if (isCapital(next)) {
      if (this.#words.isPlace(next.text) && this.#words.isPlace(nameOf(words.slice(first, last + 1))))
        return -1;
      return continues(last + 1) ? last + 1 : -1;
    }
    if (next.text === '&' && continues(last + 2)) return last + 2;
    const run = words.slice(first, last + 1);
    const isInstitution = run.some((word) => this.#words.isHead(word));
    const ties = isInstitution ? this.#words.cues.institutionTies : this.#words.cues.particles;
    if (!ties.has(next.lower)) return -1;
    if (!isInstitution && run.length === 1 && this.#words.isPlace(run[0]!.text)) return -1;
    let at = last + 2;
    if (ties.has(words[at]?.lower ?? '') && words[at]!.case === 'lower') at += 1;
    return continues(at) ? at : -1;
  }

  /** Whether a capitalized word may begin a name where all nouns have a capital. */
  #mayBegin(words: readonly Word[], index: number, counts: CaseCounts): boolean {
    const word = words[index]!;
    if (this.#words.isGiven(word) || word.case === 'initial') return true;
    if (word.case === 'capitals' && word.text.length > 1) return true;
    if (this.#words.cues.organizationSuffixes.has(words[index + 1]?.lower ?? '')) return true;
    if (this.#words.isTitleWord(words[index - 1])) return !this.#words.isNoun(word, counts);
    const before = words[index - 1];
    if (before?.text === '(' || this.#words.isHead(word)) return false;
    return (
      before !== undefined &&
      this.#words.cues.placePrepositions.has(before.lower) &&
      before.case === 'lower' &&
      !this.#words.isNoun(word, counts) &&
      worldPlaces.has(word.text)
    );
  }

  #mayContinue(words: readonly Word[], first: number, index: number): boolean {
    const word = words[index]!;
    if (
      this.#words.isGiven(words[first]!) ||
      words[first]!.case === 'initial' ||
      this.#words.isTitleWord(words[first - 1])
    )
      return index - first < 4;
    return word.case === 'capitals' || this.#words.cues.organizationSuffixes.has(word.lower);
  }

  /** Takes words that begin sentences, titles and small words off both ends of a run. */
  #trim(words: readonly Word[], from: number, to: number, isStart: boolean, counts: CaseCounts): CueRun[] {
    let first = from;
    let last = to;
    let isFirst = isStart;
    const isListed = () => this.#words.lastOfListed(words, first) >= 0;
    while (first <= last && !isListed()) {
      const word = words[first]!;
      const isOrdinary =
        isFirst &&
        (this.#words.cues.functionWords.has(word.lower) || this.#isOrdinary(word, counts, last > first));
      const isTitle = this.#words.isTitleWord(word) && !this.#words.isHead(word);
      if (!isOrdinary && !isTitle && isCapital(word) && !this.#words.cues.neverNames.has(word.text)) break;
      first += 1;
      isFirst = false;
    }
    while (last >= first && (!isCapital(words[last]!) || this.#words.cues.neverNames.has(words[last]!.text)))
      last -= 1;
    if (first > last) return [];
    // El Presidente is an office, and El Salvador a country.
    const isOffice = words.slice(first + 1, last + 1).every((word) => this.#words.isTitleWord(word));
    if (last > first && isOffice && this.#words.cues.functionWords.has(words[first]!.lower)) return [];
    const split = this.#splitAt(words, first, last);
    if (split < 0) return [{ first, last, isStart: isFirst }];
    let end = split - 1;
    while (end >= first && !isCapital(words[end]!)) end -= 1;
    return [
      { first, last: end, isStart: isFirst },
      { first: split, last, isStart: false },
    ];
  }

  /** Returns where a person’s name begins behind an institution or a place: Consejo de Deportes *Juan* Ejemplo; -1 if nowhere. */
  #splitAt(words: readonly Word[], first: number, last: number): number {
    for (let index = first + 1; index < last; index += 1) {
      const before = words[index - 1]!;
      if (!isCapital(before) || !isCapital(words[index + 1]!) || !this.#words.isGiven(words[index]!))
        continue;
      const left = words.slice(first, index);
      if (left.some((word) => this.#words.isGiven(word))) return -1;
      if (
        this.#words.isPlace(nameOf(left)) ||
        (left.length > 2 && left.some((word) => this.#words.isHead(word)))
      )
        return index;
    }
    return -1;
  }

  /** Whether a word at the beginning of a sentence is one that the archive writes small. */
  #isOrdinary(word: Word, counts: CaseCounts, hasMore: boolean): boolean {
    if (word.case !== 'capitalized' || this.#words.isGiven(word) || this.#words.isHead(word)) return false;
    return counts.has(word.lower) && lowerShare(counts, word.lower) > (hasMore ? 0.6 : 0.5);
  }
}
