import type { ArticleRecord } from '../../archive/record.ts';
import { plainLetters } from '../../archive/name-forms.ts';

/** How the words of an archive are written. */
export interface WordUse {
  /** Whether articles outside the decision have a word in small letters, or in a script without capitals. */
  readonly isCommonOutside: (folded: string) => boolean;
  /** Whether any article has it so. */
  readonly isCommon: (folded: string) => boolean;
}

/** Reads how the words of an archive are written; addresses and handles do not count. It is read when it is first asked for. */
export function wordUse(articles: readonly ArticleRecord[], ofDecision: ReadonlySet<string>): WordUse {
  let words: { inside: Set<string>; outside: Set<string> } | undefined;
  const read = () => {
    const found = { inside: new Set<string>(), outside: new Set<string>() };
    for (const { id, data, body } of articles)
      addWords(
        ofDecision.has(id) ? found.inside : found.outside,
        `${data.title}\n${data.standfirst ?? ''}\n${body}`,
      );
    return found;
  };
  const known = () => (words ??= read());
  return {
    isCommonOutside: (folded) => known().outside.has(folded),
    isCommon: (folded) => known().outside.has(folded) || known().inside.has(folded),
  };
}

function addWords(into: Set<string>, text: string): void {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (/^\p{Lu}/u.test(word) || into.has(word)) continue;
    const [before, after] = [text[index - 1] ?? ' ', text[index + word.length] ?? ' '];
    if ('@#./_-'.includes(before) || '@_/'.includes(after)) continue;
    // As at an end of a sentence, but not in example.com.
    if ('.-'.includes(after) && /[\p{L}\p{N}]/u.test(text[index + word.length + 1] ?? ' ')) continue;
    into.add(plainLetters(word));
  }
}
