import type { Sentence, Word, WordRange } from '../text/words.ts';
import { isCapital } from '../text/words.ts';
import { type WordLists, wordLists } from '../lists/word-lists.ts';

/** The maximum number of small words or signs between two capitalized words of a name. */
const maxTies = 2;

/** Finds where names are possible: capitalized words, and what may connect two of them. */
export function openStretches(sentences: readonly Sentence[]): WordRange[] {
  return sentences.flatMap(({ words, language }, sentence) => {
    const open = openWords(words, wordLists(language));
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

function openWords(words: readonly Word[], lists: WordLists): boolean[] {
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

/** Returns 1 for each word of a stretch that may begin a name: no comma, and no small word but those of people’s names. */
export function startsOf({ words, language }: Sentence, { first, last }: WordRange): Uint8Array {
  const { particles } = wordLists(language);
  return Uint8Array.from(words.slice(first, last + 1), (word) =>
    isCapital(word) || word.case === 'caseless' || word.case === 'number' || particles.has(word.lower)
      ? 1
      : 0,
  );
}
