import type { ArticleRecord } from '../../archive/record.ts';
import { foldedWords } from '../forms/folded-words.ts';
import type { WordUse } from './word-use.ts';

/**
 * Returns forms of one word in small letters if they are no words of the archive, so that they are found in any case; the
 * others as they are. A word is one if articles outside the decision have it in small letters, or if those of the decision
 * have it so at least as often as with a capital letter.
 */
export function freeCase(
  forms: readonly string[],
  articles: readonly Pick<ArticleRecord, 'data' | 'body'>[],
  use: WordUse,
): string[] {
  return forms.map((form) => {
    const [word, ...more] = foldedWords(form);
    if (!word || more.length > 0 || !/\p{Lu}/u.test(form) || use.isCommonOutside(word.folded)) return form;
    const small = form.toLowerCase();
    let [capitals, smalls] = [0, 0];
    for (const { data, body } of articles)
      for (const text of [data.title, data.standfirst ?? '', body]) {
        capitals += countOfWord(text, form);
        smalls += text.includes(small) ? countOfWord(text, small) : 0;
      }
    return smalls > 0 && smalls >= capitals ? form : small;
  });
}

/** Counts a word where it stands alone: not in an address or a handle. */
function countOfWord(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + word.length, at + word.length + 2);
    if (!/[\p{L}\p{N}@#./_-]/u.test(before) && !/^(?:[\p{L}\p{N}@_/-]|\.[\p{L}\p{N}])/u.test(after))
      count += 1;
  }
  return count;
}
