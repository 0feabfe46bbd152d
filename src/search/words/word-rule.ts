import { foldedWords, splitWords } from './divide.ts';
import { formsOf } from './fold.ts';
import { numberSigns } from './numbers.ts';
import type { Stem } from './stem.ts';
import { noStem, openStem } from './stemmers.ts';

/**
 * How the words of a language are divided, folded and stemmed: the same for what is indexed, what is asked and what is
 * marked.
 */
export interface WordRule {
  /** The folded forms of one word of a text: as a whole, and each part of a compound. Each once. */
  forms(word: string): readonly string[];
  /** Whether a folded form is a compound that ends in another; undefined where words of the language are not written so. */
  readonly isCompoundOf?: (word: string, last: string) => boolean;
  /** The stem of a folded form. */
  stem(form: string): string;
  /** The stems of all forms of a word of a text. Each once. */
  stems(word: string): readonly string[];
  /**
   * The rows of folded words that a text may mean: its words, the parts of compounds apart; and the same with each
   * compound as one word, where that is another row. "post-war" is "post war", or "postwar".
   */
  rows(text: string): string[][];
}

/** Opens the rule of a language. @param language a BCP 47 code */
export async function openWordRule(language: string): Promise<WordRule> {
  const [stem, variants, compounds] = await Promise.all([
    openStem(language),
    /^zh\b/i.test(language) ? import('./han-variants.ts') : undefined,
    /^de\b/i.test(language) ? import('./compounds.ts') : undefined,
  ]);
  const rule = makeRule(language, stem, variants?.simplifyHan ?? noStem);
  return compounds ? { ...rule, isCompoundOf: compounds.isCompoundOf } : rule;
}

/** So many words are remembered at most. */
const maxRemembered = 200_000;

function remembered(of: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const found = of(word);
    if (known.size >= maxRemembered) known.clear();
    known.set(word, found);
    return found;
  };
}

function makeRule(language: string, stem: Stem, foldMore: (word: string) => string): WordRule {
  const signs = numberSigns(language);
  const forms = remembered((word) => formsOf(word, signs).map(foldMore));
  const stems = remembered((word) => [...new Set(forms(word).map(stem))]);
  return {
    forms,
    stem,
    stems,
    rows: (text) => {
      const [apart, whole] = [splitWords(text, signs), foldedWords(text, signs)].map((words) =>
        words.map(foldMore),
      ) as [string[], string[]];
      return whole.length > 0 && whole.length !== apart.length ? [apart, whole] : [apart];
    },
  };
}
