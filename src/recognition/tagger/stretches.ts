import type { Sentence, Word, WordRange } from '../text/words.ts';
import { isCapital } from '../text/words.ts';
import { type WordLists, wordLists } from '../lists/word-lists.ts';

/** The maximum number of small words or signs between two capitalized words of a name. */
const maxTies = 2;

/** No more words are opened on one side of a word that is open by itself. */
const maxOpened = 6;

/** Where words stand in decided names of an archive that are not open by themselves, as small words and signs; see {@link openedKey}. */
export interface OpenedWords {
  readonly first: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  /** Those that are a name by themselves. */
  readonly alone: ReadonlySet<string>;
}

/** What is open where nothing was learned. */
export const noOpenedWords: OpenedWords = {
  first: new Set(),
  inner: new Set(),
  last: new Set(),
  alone: new Set(),
};

/** Returns a word as {@link OpenedWords} have it: in lower case, and the same for all numbers. */
export function openedKey({ lower, case: written }: Word): string {
  return written === 'number' ? '0' : lower;
}

/**
 * Finds where names are possible: capitalized words, what may connect two of them, and words that decided names contain beside
 * those.
 */
export function openStretches(sentences: readonly Sentence[], opened = noOpenedWords): WordRange[] {
  return sentences.flatMap(({ words, language }, sentence) => {
    const open = openWords(words, wordLists(language));
    openLearned(open, words, opened);
    const stretches: WordRange[] = [];
    for (let first = 0; first < words.length; first += 1) {
      if (!open[first]) continue;
      let last = first;
      while (open[last + 1]) last += 1;
      stretches.push({ sentence, first, last });
      first = last;
    }
    return stretches;
  });
}

/** Returns whether each word of a sentence may be part of a name, whatever was learned. */
export function openWords(words: readonly Word[], lists: WordLists): boolean[] {
  const open = words.map((word) => isCapital(word) || word.case === 'caseless');
  for (let index = 0; index < words.length; index += 1) {
    if (!open[index]) continue;
    let end = index + 1;
    while (end < words.length && end - index <= maxTies && !open[end] && isTie(words[end]!, lists)) end += 1;
    if (end < words.length && open[end]) open.fill(true, index, end);
    else if (words[index + 1]?.case === 'number') open[index + 1] = true;
    const before = words[index - 1];
    if (before && !open[index - 1] && opensName(before, lists)) open[index - 1] = true;
  }
  return open;
}

function isTie({ lower, case: written }: Word, { ties }: WordLists): boolean {
  return ties.has(lower) || written === 'number';
}

function opensName({ lower, case: written }: Word, { particles, honorifics }: WordLists): boolean {
  return written === 'number' || particles.has(lower) || honorifics.has(lower);
}

/**
 * Opens the words that are a name by themselves, those with which names begin before open words, those with which they end behind
 * them, and what names contain between two of them.
 *
 * @param open whether each word is open; changed
 */
export function openLearned(
  open: boolean[],
  words: readonly Word[],
  { first, inner, last, alone }: OpenedWords,
): void {
  if (first.size + inner.size + last.size + alone.size === 0) return;
  const keys = words.map(openedKey);
  keys.forEach((key, index) => (open[index] ||= alone.has(key)));
  const isPart = (index: number) =>
    first.has(keys[index]!) || inner.has(keys[index]!) || last.has(keys[index]!);
  for (let from = 0; from < words.length; from += 1) {
    if (open[from]) continue;
    let to = from;
    while (to + 1 < words.length && !open[to + 1]) to += 1;
    let end = from;
    while (end <= to && end - from < maxOpened && isPart(end)) end += 1;
    let begin = to + 1;
    while (begin > from && to - begin < maxOpened - 1 && isPart(begin - 1)) begin -= 1;
    const [isBehind, isBefore] = [from > 0, to + 1 < words.length];
    if (!isBehind || !isBefore || end <= to) {
      while (end > from && !last.has(keys[end - 1]!)) end -= 1;
      while (begin <= to && !first.has(keys[begin]!)) begin += 1;
    }
    if (isBehind) open.fill(true, from, end);
    if (isBefore) open.fill(true, begin, to + 1);
    from = to;
  }
}

/**
 * Returns 1 for each word of a stretch that may begin a name: no comma, and no small word but those of people’s names, and those
 * with which decided names begin.
 */
export function startsOf(
  { words, language }: Sentence,
  { first, last }: WordRange,
  opened = noOpenedWords,
): Uint8Array {
  const lists = wordLists(language);
  return Uint8Array.from(words.slice(first, last + 1), (word) => {
    const key = openedKey(word);
    return mayBegin(word, lists) || opened.first.has(key) || opened.alone.has(key) ? 1 : 0;
  });
}

/** Whether a name may begin with a word, whatever was learned. */
export function mayBegin(word: Word, { particles }: WordLists): boolean {
  return isCapital(word) || word.case === 'caseless' || word.case === 'number' || particles.has(word.lower);
}
