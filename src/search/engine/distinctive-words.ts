import { indexedWords } from '../words/text-words.ts';
import type { WordRule } from '../words/word-rule.ts';

/** A word of a text, with how much it tells before its rarity in the archive is known. */
export interface DistinctiveWord {
  readonly stem: string;
  /** The word as the text first writes it, without punctuation. */
  readonly written: string;
  readonly weight: number;
}

/** Shorter words, and figures, tell little; in scripts without spaces, each character is a word. */
const minLength = 4;
const titleWeight = 3;
const maxTimes = 4;
/** How much a long word, and one with a capital letter within a sentence, counts more: it is rarer. */
const lengthWeight = 0.08;
const maxLength = 12;
const capitalWeight = 0.5;

/**
 * Returns the words of a text that may tell it from others, the best first: those of its title, the frequent,
 * the long.
 *
 * @param common the commonest stems of the archive, which tell nothing
 */
export function distinctiveWords(
  { title, text }: { readonly title: string; readonly text: string },
  rule: WordRule,
  common: ReadonlySet<string>,
): DistinctiveWord[] {
  const found = new Map<string, { written: string; times: number; inTitle: boolean; isCapital: boolean }>();
  const add = (word: string, inTitle: boolean, isCapital: boolean) => {
    const written = /\p{L}(?:.*\p{L})?\p{M}*/su.exec(word)?.[0] ?? '';
    const [form = ''] = rule.forms(written);
    if (form.length < minLength || /\d/.test(form)) return;
    const stem = rule.stem(form);
    if (common.has(stem)) return;
    const known = found.get(stem) ?? { written, times: 0, inTitle, isCapital };
    known.times += 1;
    known.isCapital &&= isCapital;
    found.set(stem, known);
  };
  indexedWords([['title', title]]).forEach((word) => add(word, true, false));
  const words = indexedWords([['text', text]]);
  words.forEach((word, at) => {
    const isFirst = at === 0 || /[.!?:…]["”’)]*\s*$/u.test(words[at - 1]!);
    add(word, false, !isFirst && /^[^\p{L}]*\p{Lu}/u.test(word));
  });
  return [...found]
    .map(([stem, { written, times, inTitle, isCapital }]) => ({
      stem,
      written,
      weight:
        (inTitle ? titleWeight : 0) +
        Math.min(times, maxTimes) +
        lengthWeight * Math.min(written.length, maxLength) +
        (isCapital ? capitalWeight : 0),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
}
