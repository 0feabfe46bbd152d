import { wordsFolded, wordsAsTyped } from './divide.ts';
import { stemEnglish } from './english.ts';
import { type AskingWords, englishAsking, mayAsk } from './asking-words.ts';
import type { FillerWords } from './fillers.ts';
import type { FindKin } from './kin.ts';
import { fold, formsOf } from './fold.ts';
import { numberSigns } from './numbers.ts';
import type { SpellOut } from './sign-words.ts';
import { lettersOnly, noStem, type Stem } from './stem.ts';

/**
 * The rules by which words of a language are divided, folded and stemmed, the same for indexing, queries and
 * marking.
 */
export interface WordRule {
  /** Returns the distinct folded forms of a word: the whole word, and each part of a compound. */
  forms(word: string): readonly string[];
  /** Finds words of the archive that a word also finds; undefined if its language needs no archive to know them. */
  readonly findKin?: FindKin | undefined;
  /** Returns the indexes of the words of a query that only ask; few queries need the code for it. */
  fillers(words: readonly string[]): Promise<readonly number[]>;
  /** Returns the stem of a folded form. */
  stem(form: string): string;
  /** Returns the distinct stems of all forms of a word. */
  stems(word: string): readonly string[];
  /**
   * Returns the alternative sequences of folded words for a text: with compounds split, and if that differs,
   * with compounds as single words: "post-war" is "post war" or "postwar".
   */
  sequences(text: string): string[][];
}

const spellOutEnglish: SpellOut = (text) =>
  text.replace(/(\d) ?%/g, '$1 percent ').replace(/\$(\d[\d.,]*)/g, ' $1 dollar ');

/** Loads the rules of a language. @param language a BCP 47 code */
export async function openWordRule(language: string): Promise<WordRule> {
  if (/^en\b/i.test(language))
    return makeRule(language, lettersOnly(stemEnglish), noStem, spellOutEnglish, englishAsking);
  const { openLanguage } = await import('./other-languages.ts');
  const { stem, fillers, spellOut, foldMore = noStem, findKin, spellings } = await openLanguage(language);
  const rule = makeRule(language, stem, foldMore, spellOut, fillers, fillers);
  const sequences = spellings && ((text: string) => spellings(text).flatMap((one) => rule.sequences(one)));
  return { ...rule, findKin, ...(sequences && { sequences }) };
}

const maxCachedWords = 200_000;

function cached(compute: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const cache = new Map<string, readonly string[]>();
  return (word) => {
    const known = cache.get(word);
    if (known) return known;
    const result = compute(word);
    if (cache.size >= maxCachedWords) cache.clear();
    cache.set(word, result);
    return result;
  };
}

function makeRule(
  language: string,
  stem: Stem,
  foldMore: Stem,
  spellOut: SpellOut,
  asking: AskingWords | undefined,
  fillers?: FillerWords,
): WordRule {
  const numbers = numberSigns(language);
  const forms = cached((word) => {
    const spelled = spellOut(word);
    // A sign shares the position of its number, as the parts of a compound do; together they are no word.
    return formsOf(spelled, numbers)
      .slice(spelled === word ? 0 : 1)
      .map(foldMore);
  });
  const stems = cached((word) => [...new Set(forms(word).map(stem))]);
  return {
    forms,
    stem,
    stems,
    fillers: async (words) => {
      const folded = words.map((word) => fold(word, numbers));
      if (!asking || !mayAsk(folded, asking)) return [];
      const { englishFillers, fillersIn } = await import('./fillers.ts');
      return fillersIn(folded, fillers ?? englishFillers);
    },
    sequences: (text) => {
      const spelled = spellOut(text);
      const [apart, whole] = [wordsAsTyped(spelled, numbers), wordsFolded(spelled, numbers)].map((words) =>
        words.map(foldMore),
      ) as [string[], string[]];
      return whole.length > 0 && whole.length !== apart.length ? [apart, whole] : [apart];
    },
  };
}
