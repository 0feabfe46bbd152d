import type { Stem } from '../../search/words/stem.ts';
import { caseTableOf } from '../../text/cases/case-tables.ts';
import { foldedWords } from './folded-words.ts';

/** A stemmer that may know the cases of names in its language as well: of a folded word, folded. */
export type NameStem = Stem & { readonly casesOf?: (word: string) => ReadonlySet<string> };

/**
 * Returns a stemmer with the endings by which a language inflects names, where there is a table of them: a stemmer leaves
 * what changes in the middle, as in Marek, Marka.
 *
 * @param language a BCP 47 code
 */
export function withCases(stem: Stem, language: string): NameStem {
  const table = caseTableOf(language);
  if (!table) return stem;
  const known = new Map<string, ReadonlySet<string>>();
  const casesOf = (word: string) => {
    const cases =
      known.get(word) ??
      new Set(table.formsOf(word).flatMap((form) => foldedWords(form).map(({ folded }) => folded)));
    known.set(word, cases);
    return cases;
  };
  return Object.assign((word: string) => stem(word), { casesOf });
}

/** Returns the cases of a word by all stemmers that know them. */
export function casesOfWord(word: string, stems: readonly NameStem[]): string[] {
  return stems.flatMap(({ casesOf }) => [...(casesOf?.(word) ?? [])]);
}
